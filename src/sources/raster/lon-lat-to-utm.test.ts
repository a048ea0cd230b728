import { expect, test } from "vitest";
import { utmToLonLat } from "../read-areas/utm-to-lon-lat";
import { lonLatToUtm } from "./lon-lat-to-utm";

test.each([32, 33])("zone %i is the inverse of the other direction to a micrometre", (zone) => {
  for (let easting = 200_000; easting <= 900_000; easting += 50_000) {
    for (let northing = 5_500_000; northing <= 6_900_000; northing += 100_000) {
      const [x, y] = lonLatToUtm(zone, ...utmToLonLat(zone, easting, northing));
      expect(Math.hypot(x - easting, y - northing)).toBeLessThan(1e-6);
    }
  }
});
