import type { AreaId } from "../../../src/domain/areas/area";
import type { Tables } from "../../../src/domain/package/tables";
import type { Sentence } from "../../../src/i18n/sentence";
import type { LanguageState } from "../../../src/state/language.svelte";
import type { Route } from "../../../src/state/route";
import type { SlipRef } from "../../../src/state/slip/slip.svelte";

/** What every page is made from. */
export interface SiteContext {
  readonly language: LanguageState;
  readonly tables: Tables;
}

/** The picture that a link is shared with. */
export interface Card {
  /** The number as it is printed large, with its unit. */
  readonly number: string;
  readonly finding: string;
  readonly source: string;
  /** Kommuner that stand out on the small map; empty: all of them alike. */
  readonly marked: readonly AreaId[];
}

/** A page that exists before the app has started. */
export interface SitePage {
  readonly route: Route;
  readonly heading: string;
  /** What stands beside and below the heading, where the app has that too. */
  readonly top?: { readonly href: string; readonly link: string; readonly intro: string };
  readonly description: string;
  /** What can be read without JavaScript: the sentences that the app shows too. */
  readonly lines: readonly Sentence<SlipRef>[];
  /** Null: shared with the picture of the front page. */
  readonly card: Card | null;
}

/** A sentence as plain text. */
export const plainText = (line: Sentence<SlipRef>): string =>
  line.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** Search engines show about so many characters of a description. */
const LONGEST = 165;

/** As many whole sentences as fit, at least the first. */
export function describe(lines: readonly Sentence<SlipRef>[]): string {
  let text = "";
  for (const line of lines.map(plainText)) {
    const longer = text === "" ? line : `${text} ${line}`;
    if (text !== "" && longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
