import { existsSync, readFileSync } from "node:fs";

/** Everything a browser fetches before the application speaks: the entry and what it imports. */
function firstScripts() {
  if (!existsSync("dist/app.html")) return "dist/assets/index-*.js";
  const page = readFileSync("dist/app.html", "utf8");
  return [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(
    ([, path]) => `dist/${path}`,
  );
}

export default [
  { name: "first script, with what it imports", path: firstScripts(), limit: "40 kB", gzip: true },
  {
    name: "maplibre and the map around it",
    path: "dist/assets/mount-*.js",
    limit: "300 kB",
    gzip: true,
  },
  {
    name: "maplibre worker",
    path: "dist/assets/maplibre-gl-worker-*.js",
    limit: "160 kB",
    gzip: true,
  },
  {
    name: "deck.gl and its layers",
    path: [
      "dist/assets/deck-layers-*.js",
      "dist/assets/gpu-data-evaluator-*.js",
      "dist/assets/array-utils-flat-*.js",
      "dist/assets/get-attribute-from-layouts-*.js",
      "dist/assets/webgl*.js",
    ],
    limit: "260 kB",
    gzip: true,
  },
  { name: "analysis worker", path: "dist/assets/*.worker-*.js", limit: "60 kB", gzip: true },
];
