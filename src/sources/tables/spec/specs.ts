import { AREA_LEVELS, MUNICIPALITY_TYPES } from "../../../domain/areas/area";
import { NORMALISATIONS, PALETTES, THEMES } from "../../../domain/figures/indicator";
import { GAP_KINDS, SOURCE_FLAGS } from "../../../domain/figures/observation";
import { CORRECTION_STATES } from "../../../domain/corrections/correction";
import { ACTION_SPECS } from "./action-specs";
import { FIRST_YEAR, LAST_YEAR } from "./years";
import { needed, optional, type TableSpec } from "./table-spec";

const year = { minimum: FIRST_YEAR, maximum: LAST_YEAR };

const AREA_SPECS: readonly TableSpec[] = [
  {
    name: "areas",
    title: "Kommuner, KKR, regions, catchments and the country, on dated geography",
    key: ["id"],
    columns: [
      needed("id", "string", { pattern: "(\\d{4}|[A-Za-z][\\w.-]*)" }),
      needed("level", "string", { words: AREA_LEVELS }),
      needed("name", "string"),
      needed("name_genitive", "string"),
      needed("valid_from", "date"),
      optional("valid_to", "date"),
      optional("nuts", "string"),
      optional("lau", "string"),
      optional("type", "string", { words: MUNICIPALITY_TYPES }),
      optional("dagi_id", "string"),
      optional("note", "string"),
    ],
  },
  {
    name: "memberships",
    title: "Which area belongs to which, from when until when",
    key: ["child", "parent", "valid_from"],
    columns: [
      needed("child", "string", { refersTo: "areas" }),
      needed("parent", "string", { refersTo: "areas" }),
      needed("valid_from", "date"),
      optional("valid_to", "date"),
      needed("source", "string", { refersTo: "sources" }),
    ],
  },
  {
    name: "links",
    title: "Pairs of kommuner without a land border that are joined all the same",
    key: ["a", "b", "kind"],
    columns: [
      needed("a", "string", { refersTo: "areas" }),
      needed("b", "string", { refersTo: "areas" }),
      needed("kind", "string", { words: ["bridge", "tunnel", "ferry"] }),
      needed("source", "string", { refersTo: "sources" }),
    ],
  },
];

const FIGURE_SPECS: readonly TableSpec[] = [
  {
    name: "indicators",
    title: "What a figure means and how it may be shown",
    key: ["id"],
    columns: [
      needed("id", "string", { pattern: "[a-z][a-z0-9_]*" }),
      needed("theme", "string", { words: THEMES.filter((theme) => theme !== "own") }),
      needed("name_da", "string"),
      needed("name_en", "string"),
      optional("unit", "string"),
      needed("kind", "string", { words: ["extensive", "intensive", "category"] }),
      needed("default_denominator", "string", { words: NORMALISATIONS }),
      needed("denominator_reason_da", "string"),
      needed("denominator_reason_en", "string"),
      needed("normalisations", "string"),
      needed("direction", "string", { words: ["lower_better", "higher_better", "neutral"] }),
      optional("breaks", "string"),
      needed("palette", "string", { words: PALETTES }),
      optional("decimals", "string"),
      needed("definition_da", "string"),
      needed("definition_en", "string"),
      needed("source", "string", { refersTo: "sources" }),
      optional("caveat_da", "string"),
      optional("caveat_en", "string"),
    ],
  },
  {
    name: "observations",
    title: "One figure of one kommune in one year, in each version of its source that we have",
    key: ["area", "indicator", "year", "vintage"],
    columns: [
      needed("area", "string", { refersTo: "areas" }),
      needed("indicator", "string", { refersTo: "indicators" }),
      needed("year", "integer", year),
      optional("value", "number"),
      optional("flag", "string", { words: [...SOURCE_FLAGS, ...GAP_KINDS] }),
      needed("source", "string", { refersTo: "sources" }),
      needed("vintage", "vintage"),
    ],
  },
  {
    name: "sources",
    title: "Where the figures are from, and whom to credit",
    key: ["id"],
    columns: [
      needed("id", "string"),
      needed("title", "string"),
      needed("publisher", "string"),
      needed("url", "uri"),
      optional("table", "string"),
      needed("licence", "string"),
      needed("credit", "string"),
      needed("retrieved", "partial-date"),
      optional("note", "string"),
    ],
  },
];

const PATCH_SPEC: TableSpec = {
  name: "patches",
  title: "Dated corrections and explanations of single figures, with their evidence",
  key: ["id"],
  mayBeEmpty: true,
  columns: [
    needed("id", "string", { pattern: "[a-z0-9][a-z0-9-]*" }),
    needed("value", "string", { pattern: "\\d{4}/[a-z][a-z0-9_]*/\\d{4}" }),
    optional("old", "number"),
    optional("new", "number"),
    needed("state", "string", { words: CORRECTION_STATES }),
    needed("evidence", "uri"),
    optional("checked_by", "string"),
    needed("date", "date"),
    optional("expires", "date"),
    optional("note_da", "string"),
    optional("note_en", "string"),
  ],
};

const GEOGRAPHY_SPECS: readonly TableSpec[] = [
  {
    name: "neighbours",
    title: "Pairs of kommuner with a land border, in metres of shared border",
    key: ["a", "b"],
    columns: [
      needed("a", "string", { refersTo: "areas" }),
      needed("b", "string", { refersTo: "areas" }),
      needed("shared_m", "number", { minimum: 0 }),
    ],
  },
  {
    name: "label_points",
    title: "The point in each area's largest part where its name stands (WGS 84 degrees)",
    key: ["id"],
    columns: [
      needed("id", "string"),
      needed("lon", "number", { minimum: -180, maximum: 180 }),
      needed("lat", "number", { minimum: -90, maximum: 90 }),
    ],
  },
];

/** Every table of the data package; the order is the one of `datapackage.json`. */
export const TABLE_SPECS: readonly TableSpec[] = [
  ...AREA_SPECS,
  ...FIGURE_SPECS,
  PATCH_SPEC,
  ...ACTION_SPECS,
  ...GEOGRAPHY_SPECS,
];
