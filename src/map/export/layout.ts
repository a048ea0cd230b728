/** Sizes of a sheet, in pixels of its drawing. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Width of the legend at the right. */
  readonly column: number;
  /** Upper edge of title, subtitle and map. */
  readonly titleAt: number;
  readonly subtitleAt: number;
  readonly top: number;
  /** Left free below the map. */
  readonly foot: number;
  /** Between the map and what stands below it. */
  readonly gap: number;
  /** Notes stand below the legend. */
  readonly hasNotes: boolean;
  readonly title: number;
  readonly subtitle: number;
  readonly text: number;
  /** Names on the map. */
  readonly label: number;
}

/** Landscape A4 in proportion. */
export const PAPER: SheetLayout = {
  width: 1500,
  height: 1061,
  margin: 36,
  column: 350,
  titleAt: 28,
  subtitleAt: 70,
  top: 112,
  foot: 103,
  gap: 14,
  hasNotes: true,
  title: 28,
  subtitle: 17,
  text: 13,
  label: 12,
};

/**
 * Between the title and the buttons of a stage. Shown 1,920 pixels wide, the smallest text is 25 high.
 */
const STAGE: SheetLayout = {
  width: 920,
  height: 444,
  margin: 14,
  column: 262,
  titleAt: 5,
  subtitleAt: 29,
  top: 54,
  foot: 58,
  gap: 5,
  hasNotes: false,
  title: 17,
  subtitle: 13,
  text: 12,
  label: 12,
};

/** The drawing for a stage of some proportion: as wide as ever, and as high as there is room for. */
export const stageLayout = (proportion: number): SheetLayout => ({
  ...STAGE,
  height: Math.max(STAGE.height, Math.floor(STAGE.width / proportion)),
});
