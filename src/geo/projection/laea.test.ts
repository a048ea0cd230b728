import { assert, double, property, tuple } from "fast-check";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { laeaToLonLat, projectToLaea } from "./laea";

const EPSG_3035 = "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m";
const reference = proj4("+proj=longlat +ellps=GRS80", EPSG_3035);
const northernEurope = tuple(
  double({ min: -5, max: 30, noNaN: true }),
  double({ min: 45, max: 70, noNaN: true }),
);

test("agrees with proj4 to a ten-millionth of a metre from Spain to the North Cape", () => {
  assert(
    property(northernEurope, (place) => {
      const [x = 0, y = 0] = projectToLaea(place);
      const [wantedX, wantedY] = reference.forward(place);
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThanOrEqual(1e-7);
    }),
    { numRuns: 2000 },
  );
});

test("goes to metres and back to the same place within a tenth of a micrometre", () => {
  assert(
    property(northernEurope, ([lon, lat]) => {
      const [backLon = 0, backLat = 0] = laeaToLonLat(projectToLaea([lon, lat]));
      expect(Math.abs(backLon - lon)).toBeLessThan(1e-12);
      expect(Math.abs(backLat - lat)).toBeLessThan(1e-12);
    }),
    { numRuns: 2000 },
  );
});

test("the centre lies at the false origin, both ways", () => {
  expect([...projectToLaea([10, 52])]).toEqual([4321000, 3210000]);
  const [lon, lat] = laeaToLonLat([4321000, 3210000]);
  expect(lon).toBe(10);
  expect(lat).toBeCloseTo(52, 12);
});

test("the worked example of the EPSG guidance note (50° N 5° E)", () => {
  const [x, y] = projectToLaea([5, 50]);
  expect(x).toBeCloseTo(3962799.45, 2);
  expect(y).toBeCloseTo(2999718.85, 2);
});

test("projects in place and leaves the input alone otherwise", () => {
  const places = Float64Array.of(12.5, 55.7, 10.2, 56.1);
  const copy = projectToLaea(places);
  expect(places[0]).toBe(12.5);
  expect(projectToLaea(places, places)).toBe(places);
  expect(places).toEqual(copy);
});
