import { da } from "../i18n/da";
import { createFormat, type Format } from "../i18n/format";
import type { Messages } from "../i18n/messages";
import type { Language } from "./url/query";

export interface LanguageState {
  readonly code: Language;
  readonly t: Messages;
  readonly format: Format;
  /** False while the sentences of the address's language are on their way. */
  readonly ready: boolean;
}

/** Danish is at hand; English is fetched when the address first asks for it. */
export function createLanguage(
  navigation: { readonly query: { readonly l: Language } },
  loadEnglish: () => Promise<Messages>,
): LanguageState {
  let english = $state.raw<Messages | null>(null);
  const formats = { da: createFormat("da"), en: createFormat("en") };
  const fetchEnglish = async (): Promise<void> => {
    english = await loadEnglish();
  };
  const wanted = $derived(navigation.query.l);
  $effect.root(() => {
    $effect(() => {
      if (wanted === "en" && english === null) void fetchEnglish();
    });
  });
  const ready = $derived(wanted === "da" || english !== null);
  return {
    get code() {
      return wanted;
    },
    get t() {
      return wanted === "en" && english !== null ? english : da;
    },
    get format() {
      return formats[wanted];
    },
    get ready() {
      return ready;
    },
  };
}
