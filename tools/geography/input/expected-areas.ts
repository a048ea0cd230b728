import { InputError } from "../../command";
import type { NamedArea } from "./named-area";

/** Christiansø: in no kommune, drawn and addressed like one. */
export const CHRISTIANSOE = "0411";
export const MUNICIPALITY_COUNT = 98;
export const CATCHMENT_COUNT = 23;

export function checkMunicipalities(areas: readonly NamedArea[], file: string): void {
  const count = areas.filter(({ id }) => id !== CHRISTIANSOE).length;
  if (count !== MUNICIPALITY_COUNT) {
    throw new InputError(`${file} holds ${count} kommuner; Denmark has ${MUNICIPALITY_COUNT}`);
  }
  if (count === areas.length) throw new InputError(`${file} lacks Christiansø (0411)`);
}

export function checkCatchments(areas: readonly NamedArea[], file: string): void {
  if (areas.length === CATCHMENT_COUNT) return;
  throw new InputError(
    `${file} holds ${areas.length} catchments; the water plans have ${CATCHMENT_COUNT}`,
  );
}
