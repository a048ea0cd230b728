import { InputError } from "../../command";
import type { NamedArea } from "./named-area";

/** Christiansø: in no kommune, drawn and addressed like one. */
export const CHRISTIANSOE = "0411";
export const MUNICIPALITY_COUNT = 98;
export const CATCHMENT_COUNT = 23;

/** Throws unless all 98 kommuner, among them those of `codes`, and Christiansø are there. */
export function checkMunicipalities(
  areas: readonly NamedArea[],
  codes: Iterable<string>,
  file: string,
): void {
  const found = new Set(areas.map(({ id }) => id));
  const missing = [...codes].filter((code) => !found.has(code));
  if (missing.length > 0) throw new InputError(`${file} lacks ${listOf(missing)}`);
  const count = areas.filter(({ id }) => id !== CHRISTIANSOE).length;
  if (count !== MUNICIPALITY_COUNT) {
    throw new InputError(`${file} holds ${count} kommuner; Denmark has ${MUNICIPALITY_COUNT}`);
  }
  if (count === areas.length) throw new InputError(`${file} lacks Christiansø (0411)`);
}

const LISTED = 10;

function listOf(codes: readonly string[]): string {
  const more = codes.length - LISTED;
  const listed = codes.slice(0, LISTED).join(", ");
  return `kommune ${listed}${more > 0 ? ` and ${more} more` : ""}`;
}

export function checkCatchments(areas: readonly NamedArea[], file: string): void {
  if (areas.length === CATCHMENT_COUNT) return;
  throw new InputError(
    `${file} holds ${areas.length} catchments; the water plans have ${CATCHMENT_COUNT}`,
  );
}
