import { getContext, setContext } from "svelte";
import type { RegisterRules } from "../domain/actions/register-draft";
import type { AreaId, IsoDate } from "../domain/areas/area";
import type { Member } from "../domain/figures/figure";
import type { KeptVersions } from "../domain/changes/version-as-of";
import type { Load } from "../domain/package/load";
import type { MapGeometry } from "../geo/map-geometry";
import type { OpenAnalysis } from "../state/newest-job.svelte";
import type { Aggregates } from "../state/aggregates.svelte";
import type { DataState } from "../state/data.svelte";
import type { LanguageState } from "../state/language.svelte";
import type { Navigation } from "../state/navigation.svelte";
import type { OwnData } from "../state/own-data/own-data.svelte";
import type { OwnImport } from "../state/own-data/own-import.svelte";
import type { OwnDesk } from "../state/own-area/desk.svelte";
import type { MyShow } from "../state/show/my-show.svelte";
import type { Stage } from "../state/show/stage.svelte";
import type { Slips } from "../state/slip/slip.svelte";

/** Everything a view needs, made once in `main.ts`. */
export interface App {
  readonly navigation: Navigation;
  readonly language: LanguageState;
  readonly data: DataState;
  readonly slips: Slips;
  readonly aggregates: Aggregates;
  /** The worker, started when first asked for. */
  readonly analysis: OpenAnalysis;
  /** Indicators that the reader brought. */
  readonly ownData: OwnData;
  /** The file that is being read into own data; made when first asked for, then kept. */
  readonly ownImport: () => Promise<OwnImport>;
  /** The reader's own areas, their file and their ground; made when first asked for, then kept. */
  readonly ownDesk: () => Promise<OwnDesk>;
  /** The rules of the build for the register of initiatives, fetched when somebody proposes a row. */
  readonly registerRules: () => Promise<RegisterRules>;
  /** Kommuner of a catchment by share of their area: cut in the worker when first asked for. */
  readonly catchmentMembers: (
    catchment: AreaId,
    date: IsoDate,
    year: number,
  ) => Promise<readonly Member[]>;
  /** The reader's own show, and the show that is on. */
  readonly show: MyShow;
  readonly stage: Stage;
  readonly today: IsoDate;
  /** Fetched when a map is first shown, then kept. */
  readonly geometry: () => Promise<Load<MapGeometry>>;
  /** Figures in every version that we have, fetched when changes are first asked for. */
  readonly versions: () => Promise<Load<KeptVersions>>;
}

const KEY = Symbol("app");

export function provideApp(app: App): void {
  setContext(KEY, app);
}

export function useApp(): App {
  const app = getContext<App | undefined>(KEY);
  if (app === undefined) throw new Error("a component was used outside the application");
  return app;
}
