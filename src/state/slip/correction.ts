import { valueKey } from "../../domain/figures/value-key";
import type { Tables } from "../../domain/package/tables";
import type { LanguageState } from "../language.svelte";
import type { SlipRef } from "./slip.svelte";

/** A proposed correction, filled in as far as the number itself tells. */
export interface Correction {
  readonly id: string;
  readonly subject: string;
  /** The text of a mail or of an issue. */
  readonly text: string;
}

/** The key of the number: that of a figure, that of the report, or what tells a fact apart. */
function keyOf(slip: SlipRef): string {
  if ("id" in slip && typeof slip.id === "string") return slip.id;
  if (slip.is === "figure") {
    const key = valueKey(slip.area.id, slip.indicator.id, slip.year, slip.normalisation);
    return slip.mode === "level" ? key : `${key}/${slip.mode}`;
  }
  const parts = [slip.area?.id ?? "DK", slip.method, slip.year ?? "", slip.sources.join("+")];
  return parts.filter((part) => part !== "").join("/");
}

/** The text of a correction for a number as it stands on a page; nothing is sent anywhere. */
export function correctionOf(
  { t, code }: LanguageState,
  { manifest, sources }: Tables,
  slip: SlipRef,
  page: string,
): Correction {
  const { correction } = t.shell;
  const { body } = correction;
  const id = keyOf(slip);
  const ids = slip.is === "figure" ? [slip.indicator.source] : slip.sources;
  const titles = ids.map((each) => {
    const source = sources.get(each);
    return source === undefined ? each : `${source.title} (${source.url})`;
  });
  const rows: readonly (readonly [string, string])[] = [
    [body.key, id],
    [body.shown, slip.text],
    ...(slip.is === "figure" ? [[body.what, slip.indicator.name[code]] as const] : []),
    ...(slip.area === null ? [] : [[body.area, `${slip.area.name} (${slip.area.id})`] as const]),
    [body.source, titles.join("; ")],
    [body.version, manifest.version],
    [body.page, page],
    ["", ""],
    [body.right, ""],
    [body.proof, ""],
    [body.sender, ""],
  ];
  const lines = rows.map(([name, value]) => (name === "" ? "" : `${name}: ${value}`.trimEnd()));
  return { id, subject: correction.subject(id), text: `${lines.join("\n")}\n` };
}

/** A link that opens a mail with the correction in it; without a recipient the reader chooses one. */
export const mailLink = ({ subject, text }: Correction, recipient: string): string =>
  `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
