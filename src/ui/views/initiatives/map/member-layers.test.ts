import { expect, test } from "vitest";
import { makeInitiative, makeParticipant } from "../../../../../tests/helpers/register";
import { participationOn } from "../../../../domain/actions/counting/participation";
import type { Shapes } from "../../../../map/scene";
import { countLayers, countsByArea, memberFills, memberLayers } from "./member-layers";

const IDS = ["0101", "0147", "0400"];
const NO_SHAPES: Shapes = { type: "FeatureCollection", features: [] };
const ground = {
  union: (ids: readonly string[]): Shapes => ({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { id: ids.join(" "), name: "" },
        geometry: { type: "Polygon", coordinates: [] },
      },
    ],
  }),
  places: IDS.map((id, index) => ({ id, at: [10 + index, 55] as const })),
};
const counted = participationOn(
  [makeInitiative("a"), makeInitiative("b"), makeInitiative("c")],
  [
    makeParticipant("a", "0101", { role: "lead" }),
    makeParticipant("a", "0147"),
    makeParticipant("b", "0101"),
    makeParticipant("b", "0400", { role: "observer" }),
  ],
  "2026-11-25",
);
const [one] = counted;

const layersOf = (
  lead: { id: string; at: readonly [number, number] } | null,
  chosen: ReadonlySet<string> | null,
): readonly string[] =>
  one === undefined
    ? []
    : memberLayers({ one, footprint: NO_SHAPES, lead }, ground, chosen).map((layer) => layer.id);

test("circles count members and not observers", () => {
  expect([...countsByArea(counted)]).toEqual([
    ["0101", 2],
    ["0147", 1],
  ]);
  expect(countLayers(counted, ground)).toMatchObject([{ largest: 2 }]);
});

test("no initiatives draw nothing", () => {
  expect(countLayers([], ground)).toEqual([]);
});

test("without an area chosen every member is outlined alike", () => {
  expect(layersOf(null, null)).toEqual(["members"]);
});

test("partners outside the area chosen have an outline of their own", () => {
  expect(layersOf(null, new Set(["0101"]))).toEqual(["partners-outside", "members"]);
});

test("observers are filled apart from members and partners", () => {
  const fills = counted.slice(0, 2).map((each) => memberFills(each, new Set(["0101"])));
  expect(fills).toEqual([
    new Map([
      ["0101", { is: "class", index: 0 }],
      ["0147", { is: "class", index: 1 }],
    ]),
    new Map([
      ["0400", { is: "class", index: 2 }],
      ["0101", { is: "class", index: 0 }],
    ]),
  ]);
});

test("a group is one shape, however many kommuner are in it", () => {
  const layers =
    one === undefined
      ? []
      : memberLayers({ one, footprint: NO_SHAPES, lead: null }, ground, new Set(["0101", "0147"]));
  expect(
    layers.flatMap((layer) =>
      layer.is === "outlines" ? layer.shapes.features.map(({ properties }) => properties.id) : [],
    ),
  ).toEqual(["0101 0147"]);
});

test("arcs run from a lead that is an area to every other member", () => {
  expect(layersOf({ id: "0101", at: [10, 55] }, null)).toEqual(["members", "lead-arcs"]);
});
