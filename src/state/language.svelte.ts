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

/** How the sentences of each language are fetched. */
export type Catalogues = Readonly<Record<Language, () => Promise<Messages>>>;

/** The language of the address; `first` holds its sentences, others are fetched when asked for. */
export function createLanguage(
  navigation: { readonly query: { readonly l: Language } },
  first: Messages,
  catalogues: Catalogues,
): LanguageState {
  let loaded = $state.raw<Partial<Record<Language, Messages>>>({ [navigation.query.l]: first });
  const formats = { da: createFormat("da"), en: createFormat("en") };
  const wanted = $derived(navigation.query.l);
  const fetchMessages = async (language: Language): Promise<void> => {
    const messages = await catalogues[language]();
    loaded = { ...loaded, [language]: messages };
  };
  $effect.root(() => {
    $effect(() => {
      if (loaded[wanted] === undefined) void fetchMessages(wanted);
    });
  });
  return {
    get code() {
      return wanted;
    },
    get t() {
      return loaded[wanted] ?? first;
    },
    get format() {
      return formats[wanted];
    },
    get ready() {
      return loaded[wanted] !== undefined;
    },
  };
}
