import { test } from "./driver";

const PATHS = [
  "/",
  "/kort?vis=map",
  "/kort?vis=list",
  "/kort?vis=graph&sel=0101",
  "/kort?vis=facts&sel=0101",
  "/kommune/0101",
  "/data",
];

for (const language of ["da", "en"]) {
  for (const path of PATHS) {
    test(`axe finds nothing on ${path} in ${language}`, async ({ reader }) => {
      await reader.open(`${path}${path.includes("?") ? "&" : "?"}l=${language}`);
      if (path.startsWith("/kort")) await reader.mapReady();
      await reader.accessible();
    });
  }
}
