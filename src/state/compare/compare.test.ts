import { beforeAll, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../tests/helpers/compiled-package";
import type { Area } from "../../domain/areas/area";
import type { Tables } from "../../domain/package/tables";
import { loadTables } from "../../sources/load-data";
import { type Compared, comparedChoice, MOST_COMPARED, withMembers } from "./compared";
import { comparedPaths, ends } from "./paths";
import { type Peer, profileDifference, profileOf, suggestPeers } from "./peers";

const DATE = "2026-12-31";
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

function areaOf(id: string): Area {
  const area = tables.areas.get(id);
  if (area === undefined) throw new Error(id);
  return area;
}

async function compared(...ids: string[]): Promise<readonly Compared[]> {
  return withMembers(tables, ids.map(areaOf), DATE, async () => [{ area: "0846", share: 0.5 }]);
}

test("profiles: the same, nothing in common, and a sink beside a source", () => {
  expect(profileOf([0, 0])).toBeNull();
  expect(profileDifference([0.5, 0.5], [0.5, 0.5])).toBe(0);
  expect(profileDifference([1, 0], [0, 1])).toBe(1);
  expect(profileOf([30, -10])).toEqual([0.75, -0.25]);
});

test("peers of a kommune come with reasons that hold, and none that is taken", () => {
  const own = areaOf("0751");
  const peers = suggestPeers(tables, own, DATE, new Set(["0851"]));
  const ids = peers.map(({ area }) => area.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain("0751");
  expect(ids).not.toContain("0851");
  expect(peers.every(({ reasons }) => reasons.length > 0)).toBe(true);
  const reasoned = (is: string): readonly Peer[] =>
    peers.filter(({ reasons }) => reasons.some((reason) => reason.is === is));
  expect(reasoned("type").map(({ area }) => area.type)).toEqual([own.type]);
  expect(reasoned("population")).toHaveLength(2);
  const differences = reasoned("profile").flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.is === "profile" ? [reason.difference] : [])),
  );
  expect(differences).toHaveLength(2);
  expect(differences.every((part) => part >= 0 && part < 0.2)).toBe(true);
});

test("a region is held beside the other regions, a catchment beside none", () => {
  const regions = suggestPeers(tables, areaOf("1084"), DATE, new Set());
  expect(regions).toHaveLength(4);
  expect(regions.every(({ reasons }) => reasons[0]?.is === "level")).toBe(true);
  expect(suggestPeers(tables, areaOf("hvo-1.2"), DATE, new Set())).toEqual([]);
});

test("an address may name unknown areas and more than there is room for", () => {
  const codes = tables.core.areas.slice(0, MOST_COMPARED + 2).map(({ id }) => id);
  const choice = comparedChoice(tables, ["9999", ...codes]);
  expect(choice.unknown).toEqual(["9999"]);
  expect(choice.areas).toHaveLength(MOST_COMPARED);
  expect(choice.left).toHaveLength(2);
});

test("only a catchment has to be waited for; its kommuner count by share", async () => {
  expect(
    withMembers(tables, [areaOf("0101"), areaOf("DK")], DATE, () => Promise.reject()),
  ).toHaveLength(2);
  const all = await compared("0846", "hvo-1.2");
  const indicator = tables.indicators.get("ghg");
  if (indicator === undefined) throw new Error("ghg");
  const [whole, half] = comparedPaths(tables, all, indicator, "total").map(({ points }) => points);
  expect(half?.map(({ value }) => value * 2)).toEqual(whole?.map(({ value }) => value));
});

test("the ends of some paths are those of least and greatest value, gaps aside", async () => {
  const indicator = tables.indicators.get("ghg");
  if (indicator === undefined) throw new Error("ghg");
  const paths = comparedPaths(tables, await compared("0101", "0825", "0751"), indicator, "capita");
  const last = paths.map((path) => (path.last.is === "value" ? path.last.value : NaN));
  const [least, greatest] = ends(paths, (path) => path.last) ?? [];
  expect(least?.last).toMatchObject({ value: Math.min(...last) });
  expect(greatest?.last).toMatchObject({ value: Math.max(...last) });
  expect(ends([], (path) => path.last)).toBeUndefined();
});
