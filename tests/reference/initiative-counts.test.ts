import { beforeAll, describe, expect, test } from "vitest";
import { initiativesIn, standingOf } from "../../src/domain/actions/counting/border";
import { oneSide } from "../../src/domain/actions/counting/one-side";
import {
  type CountedInitiative,
  participationOn,
} from "../../src/domain/actions/counting/participation";
import { reconcile } from "../../src/domain/actions/counting/reconcile";
import { areasOn, membersOn } from "../../src/domain/areas/area";
import type { Tables } from "../../src/domain/package/tables";
import { loadTables } from "../../src/sources/load-data";
import { serveCompiledPackage } from "../helpers/compiled-package";

const DATE = "2026-11-23";

/** Counted by hand from `participants.csv`, kommune by kommune, observers left out. */
const BY_HAND = [
  {
    kkr: "kkr-midtjylland",
    kommuner: 19,
    // 0615: bra dk2020 gudenaa klimaalliancen 1-5 1-9 = 6; 0657: c2ccc dk2020 klimaalliancen
    // limfjordsraadet storaa 1-2 1-4 1-8 = 8; 0661: as 0657 and lodbjerg-nymindegab = 9; 0665: dk2020
    // klimaalliancen life-act limfjordsraadet lodbjerg-nymindegab 1-2 1-4 = 7; 0671: 5; 0706: bra dk2020
    // havvand-byer klimaalliancen 1-5 1-6 1-7 = 7; 0707: 5; 0710: 6; 0727: 6; 0730: bra c2ccc dk2020
    // gudenaa klimaalliancen life-act limfjordsraadet 1-1 1-2 1-3 1-5 = 11; 0740: 9; 0741: 5; 0746: 7;
    // 0751: 7; 0756: 8; 0760: 4; 0766: 9; 0779: 4; 0791: 7. Klimaalliancen's own parts are not counted.
    parts: 130,
    inside: ["c2ccc?", "gudenaa", "storaa", "bra", "trepart-1-4", "trepart-1-6", "trepart-1-7"],
    across: [
      "klimaalliancen", "dk2020", "life-act", "limfjordsraadet", "havvand-byer",
      "lodbjerg-nymindegab", "trepart-1-1", "trepart-1-2", "trepart-1-3", "trepart-1-5",
      "trepart-1-8", "trepart-1-9", "trepart-1-11",
    ],
  },
  {
    kkr: "kkr-nordjylland",
    kommuner: 11,
    // brn, dk2020 and klimaalliancen in all 11 = 33; limfjordsraadet without the observers 0813 and 0860
    // and without 0825 = 8; life-act in 0773 and 0846 = 2; lodbjerg-nymindegab in 0787 = 1; 1-1 in 0787
    // 0810 0813 0825 0840 0846 0849 0851 0860 = 9; 1-2 in 0773 0787 0810 0820 0840 0846 0849 0851 0860 = 9;
    // 1-3 in 0840 and 0846 = 2.
    parts: 64,
    inside: ["brn"],
    across: [
      "klimaalliancen", "dk2020", "life-act", "limfjordsraadet", "lodbjerg-nymindegab",
      "trepart-1-1", "trepart-1-2", "trepart-1-3",
    ],
  },
  {
    kkr: "kkr-hovedstaden",
    kommuner: 29,
    // klimaalliancen in all 29; dk2020 in all but 0101 0155 0161 = 26; klimatilpasning-paa-tvaers in 0101
    // 0151 0153 0159 0163 0167 0183 0187 0190 0210 0230 0240 0250 0400 = 14; harrestrupaa 2; havvand-byer
    // 2; hovedstaden-stormflod 4; kalveboderne 4; energipaatvaers 4; vaerebroaa 0151 0159 0163 0190 0201
    // 0240 0250 = 7; usseroedaa 3; nordkysten 3; roskildefjord-regional 2; 2-2 in 0151 0159 0163 0165
    // 0169 0190 0201 0219 0240 0250 0260 0270 = 12; 2-3 in all but 0169 0183 0187 0250
    // 0400 = 24; 2-4 in 0101 0153 0155 0161 0165 0167 0169 0183 0185 0187 = 10; 3-1 in 0400 = 1.
    parts: 147,
    inside: [
      "harrestrupaa?", "usseroedaa", "nordkysten", "hovedstaden-stormflod", "kalveboderne",
      "energipaatvaers?", "trepart-2-3", "trepart-3-1",
    ],
    across: [
      "klimaalliancen", "dk2020", "vaerebroaa", "klimatilpasning-paa-tvaers", "havvand-byer",
      "roskildefjord-regional", "trepart-2-2", "trepart-2-4",
    ],
  },
] as const;

let tables: Tables;
let roots: readonly CountedInitiative[];

const setOf = (parent: string): ReadonlySet<string> =>
  new Set(membersOn(tables.core.memberships, parent, DATE));

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error("the package did not load");
  tables = load.value;
  const { initiatives, participants } = tables.actions;
  roots = oneSide(participationOn(initiatives, participants, DATE), "roots");
});

describe.each(BY_HAND)("$kkr", ({ kkr, kommuner, parts, inside, across }) => {
  test("lists what is inside and what crosses its border", () => {
    const areas = setOf(kkr);
    const named = (...wanted: readonly string[]): readonly string[] =>
      initiativesIn(roots, areas).flatMap((one) => {
        const standing = standingOf(one, areas);
        const mark = standing === "inside-as-known" ? "?" : "";
        return wanted.includes(standing) ? [`${one.initiative.id}${mark}`] : [];
      });
    expect(areas.size).toBe(kommuner);
    expect(named("inside", "inside-as-known")).toEqual(inside);
    expect(named("across")).toEqual(across);
  });

  test("reconciles its kommuner with the count by hand", () => {
    const line = reconcile(
      roots,
      [...setOf(kkr)].map((area) => new Set([area])),
    );
    const distinct = inside.length + across.length;
    expect(line).toMatchObject({ parts, countedMoreThanOnce: parts - distinct, distinct });
  });
});

test("the five KKR reconcile with the country", () => {
  const kkr = areasOn(tables.core.areas, "kkr", DATE).map(({ id }) => setOf(id));
  // 16 + 12 + 21 + 20 + 9 by KKR; 55 initiatives with a member less the five parts of Klimaalliancen.
  expect(reconcile(roots, kkr)).toMatchObject({
    parts: 78,
    countedMoreThanOnce: 28,
    distinct: 50,
  });
});

function idsIn(parent: string, date: string): readonly string[] {
  const areas = new Set(membersOn(tables.core.memberships, parent, date));
  return initiativesIn(roots, areas).map(({ initiative }) => initiative.id);
}

test("Region Østdanmark counts what is in either of the two regions, and no KKR changes", () => {
  const [before, after] = ["2026-12-31", "2027-01-01"];
  const either = new Set([...idsIn("1084", before), ...idsIn("1085", before)]);
  expect(new Set(idsIn("region-oestdanmark", after))).toEqual(either);
  for (const { kkr } of BY_HAND) expect(idsIn(kkr, after)).toEqual(idsIn(kkr, before));
});
