import type { GapKind } from "../../domain/figures/observation";

/** Every colour of the ground and of the marks on it; the classes have theirs from `palettes.ts`. */
export interface MapTokens {
  readonly sea: string;
  /** The shallow band along the coast. */
  readonly shallow: string;
  readonly coast: string;
  readonly context: string;
  readonly contextCoast: string;
  /** An area whose fill is not known yet. */
  readonly land: string;
  readonly areaBorder: string;
  /** With `halo` a two-tone line: on any fill one of the two has a contrast of 3:1 or more. */
  readonly line: string;
  readonly halo: string;
  readonly label: string;
  readonly labelHalo: string;
  /** Ground and stroke of the hatch per kind of gap. */
  readonly gaps: Readonly<Record<GapKind, { readonly ground: string; readonly stroke: string }>>;
}

export const LIGHT: MapTokens = {
  sea: "#eaf1f5",
  shallow: "#f4f8fa",
  coast: "#8fa3ae",
  context: "#e3e4e0",
  contextCoast: "#c9ccc8",
  land: "#f4f3ef",
  areaBorder: "#5b6b73",
  line: "#14242b",
  halo: "#ffffff",
  label: "#14242b",
  labelHalo: "#ffffff",
  gaps: {
    mangler: { ground: "#f3f3f0", stroke: "#bfc4c4" },
    "ikke relevant": { ground: "#e8e8e4", stroke: "#e8e8e4" },
    diskretioneret: { ground: "#f3f3f0", stroke: "#c6cbcb" },
    "ikke indberettet endnu": { ground: "#f3f3f0", stroke: "#aeb4b4" },
  },
};
