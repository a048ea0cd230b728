import { INITIATIVE_KINDS } from "../../../domain/actions/initiative";
import { PLAN_CHECKS } from "../../../domain/actions/plan-checks";
import { PLAN_EVENTS } from "../../../domain/actions/plan";
import { needed, optional, type TableSpec } from "./table-spec";
import { FIRST_YEAR, LAST_YEAR } from "./years";

const year = { minimum: FIRST_YEAR, maximum: LAST_YEAR };
const source = needed("source", "string", { refersTo: "sources" });
const note = optional("note", "string");

/** Plans, targets and what the kommuner do together. */
export const ACTION_SPECS: readonly TableSpec[] = [
  {
    name: "targets",
    title: "Published targets of kommuner, each with its own base year and source",
    key: ["area", "kind", "scope", "year", "base_year", "reduction_pct", "status", "source"],
    columns: [
      needed("area", "string", { refersTo: "areas" }),
      needed("kind", "string", {
        words: ["reduction", "neutrality", "positive", "per_capita", "other"],
      }),
      optional("year", "integer", year),
      optional("reduction_pct", "number", { minimum: 0 }),
      optional("base_year", "integer", year),
      needed("scope", "string", { words: ["geography", "operations", "energy", "other"] }),
      needed("status", "string", { words: ["current", "replaced", "unconfirmed"] }),
      source,
      optional("source_url", "uri"),
      optional("source_date", "partial-date"),
      note,
    ],
  },
  {
    name: "plans",
    title: "Dated facts about the kommuner's climate plans",
    key: ["area", "event", "date"],
    columns: [
      needed("area", "string", { refersTo: "areas" }),
      needed("event", "string", { words: PLAN_EVENTS }),
      needed("date", "partial-date"),
      needed("precision", "string", { words: ["day", "month", "year"] }),
      optional("round", "string", { words: ["pilot", "round1", "round2", "c40", "later"] }),
      source,
      note,
    ],
  },
  {
    name: "criteria",
    title: "The criteria and rules a climate plan is certified by",
    key: ["id"],
    columns: [
      needed("id", "string"),
      needed("component", "string"),
      needed("text_da", "string"),
      optional("check", "string", { words: PLAN_CHECKS }),
      optional("limit", "string"),
      optional("page", "string"),
      source,
    ],
  },
  {
    name: "initiatives",
    title: "What several kommuner do together",
    key: ["id"],
    columns: [
      needed("id", "string"),
      needed("name", "string"),
      needed("kind", "string", { words: INITIATIVE_KINDS }),
      needed("theme", "string"),
      needed("status", "string", { words: ["active", "completed", "planned", "unknown"] }),
      optional("start", "partial-date"),
      optional("end", "partial-date"),
      optional("lead", "string"),
      optional("funding_source", "string"),
      optional("funding_amount_dkk", "number", { minimum: 0 }),
      optional("funding_eu_dkk", "number", { minimum: 0 }),
      optional("results_url", "uri"),
      optional("footprint", "string", { refersTo: "areas" }),
      optional("part_of", "string", { refersTo: "initiatives" }),
      optional("same_effect_as", "string", { refersTo: "initiatives" }),
      needed("coverage", "string", { words: ["complete", "partial", "derived"] }),
      optional("barrier", "string"),
      optional("url", "uri"),
      source,
      note,
    ],
  },
  {
    name: "participants",
    title: "Which kommuner take part in an initiative",
    key: ["initiative", "area"],
    columns: [
      needed("initiative", "string", { refersTo: "initiatives" }),
      needed("area", "string", { refersTo: "areas" }),
      needed("role", "string", { words: ["lead", "member", "observer"] }),
      optional("from", "partial-date"),
      optional("to", "partial-date"),
      needed("basis", "string"),
    ],
  },
  {
    name: "effects",
    title: "Published effects of initiatives; empty until one is published",
    key: ["initiative", "indicator", "target_year"],
    mayBeEmpty: true,
    columns: [
      needed("initiative", "string", { refersTo: "initiatives" }),
      needed("indicator", "string", { refersTo: "indicators" }),
      optional("low", "number"),
      optional("mid", "number"),
      optional("high", "number"),
      optional("base_year", "integer", year),
      needed("target_year", "integer", year),
      needed("method", "string"),
      optional("shares", "string"),
      source,
    ],
  },
];
