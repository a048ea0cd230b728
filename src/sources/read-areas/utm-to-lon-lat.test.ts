import proj4 from "proj4";
import { expect, test } from "vitest";
import { utmToLonLat } from "./utm-to-lon-lat";

test.each([32, 33])("zone %i agrees with PROJ to 1e-11 degrees over Denmark and around", (zone) => {
  const utm = proj4(`+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`, "EPSG:4326");
  for (let easting = 200_000; easting <= 900_000; easting += 50_000) {
    for (let northing = 5_500_000; northing <= 6_900_000; northing += 100_000) {
      const [longitude, latitude] = utmToLonLat(zone, easting, northing);
      const [expectedLongitude, expectedLatitude] = utm.forward([easting, northing]);
      expect(Math.abs(longitude - expectedLongitude)).toBeLessThan(1e-11);
      expect(Math.abs(latitude - expectedLatitude)).toBeLessThan(1e-11);
    }
  }
});
