import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadOwnTables } from "../../../tests/helpers/ask-analysis";
import type { DraftFault, RegisterCells, RegisterDraft } from "../../domain/actions/register-draft";
import type { Tables } from "../../domain/package/tables";
import { draftOf, emptyDraft, emptyParticipant, idFromName } from "../../state/register/draft";
import { registerRules } from "./register-rules";

let tables: Tables;
beforeAll(async () => {
  tables = await loadOwnTables();
});

function draft(id: string): RegisterDraft {
  const found = draftOf(tables, id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

/** Faults of a sound new initiative with some cells changed. */
function faultsOf(
  initiative: RegisterCells,
  participants: readonly RegisterCells[] = [],
): readonly (readonly [string, string])[] {
  const sound = {
    id: "ny",
    name: "Ny",
    theme: "energi",
    url: "https://eksempel.dk/ny",
  };
  const proposed = {
    initiative: { ...emptyDraft("track").initiative, ...sound, ...initiative },
    participants: participants.map((cells) => ({
      ...emptyParticipant,
      initiative: "ny",
      basis: "egen side",
      ...cells,
    })),
  };
  return registerRules
    .check(tables, proposed, null)
    .map(({ table, place, column, rule }: DraftFault) => [`${table} ${place} ${column}`, rule]);
}

describe("the register's rules outside the build", () => {
  test("hold for every initiative of the package, and write its very rows", () => {
    const lines = new Set(readFileSync("data/initiatives.csv", "utf8").trim().split("\n"));
    const rows = new Set(readFileSync("data/participants.csv", "utf8").trim().split("\n"));
    for (const { id } of tables.actions.initiatives) {
      const own = draft(id);
      expect(registerRules.check(tables, own, id)).toEqual([]);
      const [header, row] = registerRules.csv("initiatives", [own.initiative]).split("\n");
      expect(lines).toContain(header);
      expect(lines).toContain(row);
      const taking = registerRules.csv("participants", own.participants).trim().split("\n");
      expect(taking.filter((line) => !rows.has(line))).toEqual([]);
    }
  });

  test("let a track pass that says what it must", () => {
    expect(faultsOf({}, [{ area: "0615" }, { area: "0751", role: "lead" }])).toEqual([]);
  });

  test.each<[RegisterCells, string, string]>([
    [{ name: "" }, "name", "must not be empty"],
    [{ id: "gudenaa" }, "id", "id must be unique"],
    [{ start: "maj 2026" }, "start", "must be YYYY"],
    [{ start: "2027", end: "2026" }, "end", "must not lie before start"],
    [{ funding_amount_dkk: "1,5 mio." }, "funding_amount_dkk", "must be a number"],
    [{ funding_amount_dkk: "1", funding_eu_dkk: "2" }, "funding_eu_dkk", "must not be more than"],
    [{ url: "eksempel" }, "url", "must be an http or https address"],
    [{ footprint: "0615" }, "footprint", "must be a catchment"],
    [{ part_of: "ny" }, "part_of", "must not lead back"],
    [{ same_effect_as: "ny" }, "same_effect_as", "must be another initiative"],
    [{ lead: " KL" }, "lead", "no space before or after"],
  ])("name the cell: %j", (cells, column, rule) => {
    const [[at, words] = ["", ""], ...others] = faultsOf(cells);
    expect([at, others]).toEqual([`initiatives 0 ${column}`, []]);
    expect(words).toContain(rule);
  });

  test("tell an empty row once for each cell that must be written", () => {
    const at = faultsOf({ id: "", name: "" }, [{ basis: "" }, { basis: "" }]).map(([cell]) => cell);
    expect(at).toEqual([
      "initiatives 0 id",
      "initiatives 0 name",
      "participants 0 area",
      "participants 0 basis",
      "participants 1 area",
      "participants 1 basis",
    ]);
  });

  test("name the participant's row", () => {
    const faults = faultsOf({}, [
      { area: "0615" },
      { area: "0615" },
      { area: "hvo-1.5", basis: "" },
    ]);
    expect(faults.map(([at]) => at)).toEqual([
      "participants 2 basis",
      "participants 1 area",
      "participants 2 area",
    ]);
  });
});

test("an id is made of a name", () => {
  expect(idFromName("Ærø & Åens Venner (LIFE)")).toBe("aeroe-aaens-venner-life");
});
