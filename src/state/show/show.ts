import { readRoute, writeRoute } from "../route";
import { readAddress, writeAddress } from "../url/codec";

/** One page of a show: an address of our own, a title and what the speaker will say. */
export interface Scene {
  /** Path and query, without language and without host. */
  readonly url: string;
  readonly title: string;
  readonly notes: string;
}

export interface Show {
  readonly schema: 1;
  readonly title: string;
  /** The version of the data package whose figures the notes speak of; "" before the first scene. */
  readonly dataVersion: string;
  readonly scenes: readonly Scene[];
}

export const EMPTY_SHOW: Show = { schema: 1, title: "", dataVersion: "", scenes: [] };

/** A host that cannot exist, to tell our own paths from everything else. */
const OWN = "https://own.invalid";

function parse(text: string): URL | null {
  return text.startsWith("/") && URL.canParse(text, OWN) ? new URL(text, OWN) : null;
}

/**
 * The address of a scene: a view of ours, without the language (a show is shown in the language of
 * the one who shows it). Null for another host, for a page that does not exist and for a show.
 */
export function sceneUrl(text: string): string | null {
  const url = parse(text);
  if (url === null || url.origin !== OWN) return null;
  const route = readRoute(url.pathname);
  if (route.view === "unknown" || route.view === "show") return null;
  const { query, unknown } = readAddress(url.search);
  return writeRoute(route) + writeAddress({ ...query, l: "da", embed: false }, unknown);
}

/** The show with a scene at its end; the first scene pins the data version. */
export function addScene(show: Show, scene: Scene, dataVersion: string): Show {
  return {
    ...show,
    dataVersion: show.scenes.length === 0 ? dataVersion : show.dataVersion,
    scenes: [...show.scenes, scene],
  };
}

export function removeScene(show: Show, index: number): Show {
  return { ...show, scenes: show.scenes.filter((_, at) => at !== index) };
}

/** The show with a scene one place further on (1) or back (−1); the same show at either end. */
export function moveScene(show: Show, index: number, step: 1 | -1): Show {
  const scene = show.scenes[index];
  const other = show.scenes[index + step];
  if (scene === undefined || other === undefined) return show;
  return { ...show, scenes: show.scenes.with(index, other).with(index + step, scene) };
}

export function editScene(
  show: Show,
  index: number,
  change: Partial<Pick<Scene, "title" | "notes">>,
): Show {
  const scene = show.scenes[index];
  return scene === undefined
    ? show
    : { ...show, scenes: show.scenes.with(index, { ...scene, ...change }) };
}
