import type { KeptVersions } from "../domain/changes/version-as-of";
import type { Manifest, ObservationTables } from "../domain/package/data-package";
import type { Load } from "../domain/package/load";
import { type FetchLike, loadTable } from "./load-data";

/** Reads the figures in use and those that newer versions have replaced. */
export async function loadVersions(
  fetchUrl: FetchLike,
  base: string,
  { files }: Manifest,
): Promise<Load<KeptVersions>> {
  const [newest, older] = await Promise.all([
    loadTable<ObservationTables>(fetchUrl, base + files.observations.path),
    loadTable<ObservationTables>(fetchUrl, base + files.versions.path),
  ]);
  if (newest.is !== "ready") return newest;
  if (older.is !== "ready") return older;
  const { areas, columns } = newest.value;
  return { is: "ready", value: { areas, newest: columns, older: older.value.columns } };
}
