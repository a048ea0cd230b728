import type { PolygonSet } from "../../src/geo/polygon-set";
import { type CommandIo, InputError } from "../command";
import { openPackage } from "../hotspots/open-package";
import { loadAreas } from "./load-areas";
import { loadLevel, parseLevel } from "./level-areas";

export interface AreasChoice {
  /** A level of the data package. */
  readonly by: string | undefined;
  /** Or a file of areas. */
  readonly areas: string | undefined;
  readonly id: string | undefined;
  readonly data: string;
  /** Day of the geography, for levels that change. */
  readonly date: string;
}

/** The areas that `--by` or `--areas` names; InputError unless it is one of the two. */
export async function openAreas(choice: AreasChoice, io: CommandIo): Promise<PolygonSet> {
  const { by, areas, id, data, date } = choice;
  if ((by === undefined) === (areas === undefined)) {
    throw new InputError("name either --by LEVEL or --areas FILE; see --help.");
  }
  if (areas !== undefined) {
    const [set] = await loadAreas([{ path: areas, id, crs: undefined }], io);
    return set;
  }
  const level = parseLevel(by ?? "");
  const { core } = await openPackage(data);
  return loadLevel(data, core, level, date);
}
