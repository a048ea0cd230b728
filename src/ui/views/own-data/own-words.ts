import type { OwnFault } from "../../../domain/own-data/own-read";
import type { LanguageState } from "../../../state/language.svelte";

const MEGABYTE = 1e6;

/** Why a file gave nothing, as a sentence. */
export function faultText(
  { t, format }: Pick<LanguageState, "t" | "format">,
  name: string,
  fault: OwnFault,
): string {
  const words = t.ownData;
  switch (fault.code) {
    case "size":
      return words.size(
        name,
        format.number(fault.bytes / MEGABYTE),
        format.number(fault.most / MEGABYTE),
      );
    case "many-points":
      return words.manyPoints(name, format.number(fault.most));
    case "kind":
    case "empty":
    case "no-figures":
    case "not-json":
    case "no-points":
    case "swapped":
    case "elsewhere":
    case "raster":
      return words.faults[fault.code](name);
  }
}
