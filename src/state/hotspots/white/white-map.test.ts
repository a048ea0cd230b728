import { beforeAll, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../../tests/helpers/compiled-package";
import type { Tables } from "../../../domain/package/tables";
import { loadTables } from "../../../sources/load-data";
import { initiativesOn } from "../../area/shared-initiatives";
import { ACTIVITY_FIELDS, NEED_FIELDS } from "./white-fields";
import { whiteMap } from "./white-map";

const DATE = "2026-11-01";
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

test.each(
  NEED_FIELDS.flatMap((need) => ACTIVITY_FIELDS.map((activity) => [need, activity] as const)),
)(
  "%s × %s: every white spot is above one limit and below the other, twice the same",
  (need, activity) => {
    const known = initiativesOn(tables, DATE, "leaves");
    const ask = () => whiteMap(tables, known, { need, activity, date: DATE, today: DATE });
    const map = ask();
    expect(map.rows).toHaveLength(98);
    for (const { area, need: own, activity: done, quadrant, fitting } of map.rows) {
      const isKnown = own.is === "value" && done.is === "value";
      expect(quadrant === null).toBe(!isKnown);
      if (!isKnown) continue;
      expect(quadrant === "white").toBe(
        own.value > (map.needLimit ?? NaN) && done.value < (map.activityLimit ?? NaN),
      );
      expect(fitting === null || quadrant === "white").toBe(true);
      expect(fitting?.partner).not.toBe(area.id);
    }
    expect(ask()).toEqual(map);
  },
);
