import { assert, nat, property, uint8Array } from "fast-check";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { expect, test } from "vitest";
import { checkFlatGeobuf } from "./check-flatgeobuf";

const file = (): Uint8Array =>
  serialize({
    type: "FeatureCollection",
    features: ["a", "b"].map((id) => ({
      type: "Feature",
      properties: { id },
      geometry: { type: "Point", coordinates: [1, 2] },
    })),
  });

test("a whole file passes", () => {
  expect(() => checkFlatGeobuf(file())).not.toThrow();
});

test("any shortened file is refused", () => {
  const whole = file();
  assert(
    property(nat(whole.length - 1), (length) => {
      expect(() => checkFlatGeobuf(whole.subarray(0, length))).toThrow(RangeError);
    }),
  );
});

test("a right beginning with any rest is refused or passes, at once", () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (rest) => {
      const bytes = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0, ...rest);
      expect(() => checkFlatGeobuf(bytes)).toThrow(RangeError);
    }),
  );
});

test("a header that claims a billion columns is refused", () => {
  const bytes = new Uint8Array(64);
  bytes.set([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0, 52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(12, 28, true);
  view.setInt32(40, 24, true);
  view.setUint16(16, 22, true);
  view.setUint16(34, 4, true);
  view.setUint32(44, 4, true);
  view.setUint32(48, 1e9, true);
  expect(() => checkFlatGeobuf(bytes)).toThrow("1000000000 columns");
});
