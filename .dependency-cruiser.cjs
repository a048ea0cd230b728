const layer = (name, from, allowed, isNode = false) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.ts$" },
  to: { pathNot: allowed, ...(isNode ? { dependencyTypesNot: ["core"] } : {}) },
});

const packages = (...names) => `^(?:node_modules/)?(?:@types/)?(${names.join("|")})(/|$)`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "(\\.d\\.ts|\\.test\\.ts)$" },
      to: {},
    },
    {
      name: "not-to-test",
      severity: "error",
      from: { pathNot: "\\.test\\.ts$|^tests/" },
      to: { path: "\\.test\\.ts$|^tests/" },
    },
    {
      name: "only-mount-touches-a-live-map",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/map/(mount|live|deck)|\\.test\\.ts$" },
      to: {
        path: "^node_modules/(maplibre-gl/dist/maplibre-gl\\.|@deck\\.gl/maplibre)",
        dependencyTypesNot: ["type-only"],
      },
    },
    layer("domain", "^src/domain/", ["^src/domain/", packages("valibot")]),
    layer("geo", "^src/geo/", [
      "^src/(domain|geo)/",
      packages(
        "@turf",
        "topojson-client",
        "topojson-specification",
        "robust-predicates",
        "geojson",
      ),
    ]),
    layer("statistics", "^src/statistics/", ["^src/(domain|geo|statistics)/"]),
    layer("sources", "^src/sources/", [
      "^src/(domain|geo|sources)/",
      packages(
        "valibot",
        "flatgeobuf",
        "topojson-client",
        "topojson-specification",
        "shpjs",
        "geotiff",
        "csv-parse",
        "geojson",
      ),
    ]),
    layer("workers", "^workers/", [
      "^workers/",
      "^src/(domain|geo|statistics|sources)/",
      packages("comlink", "geojson"),
    ]),
    layer("i18n", "^src/i18n/", ["^src/(domain|i18n)/"]),
    layer("report", "^src/report/", ["^src/(domain|statistics|i18n|report)/"]),
    layer("export", "^src/export/", [
      "^src/(domain|export)/",
      packages("flatgeobuf", "geojson", "ical\\.js"),
    ]),
    layer("map", "^src/map/", [
      "^src/(domain|geo|i18n|map)/",
      packages(
        "maplibre-gl",
        "@maplibre",
        "deck\\.gl",
        "@deck\\.gl",
        "terra-draw",
        "terra-draw-maplibre-gl-adapter",
        "@fontsource",
        "geojson",
      ),
    ]),
    layer("state", "^src/state/", [
      "^src/(domain|geo|i18n|state|sources)/",
      "^workers/[^/]+\\.(api|client)\\.ts$",
      packages("svelte", "valibot", "geojson"),
    ]),
    layer("ui", "^src/ui/", [
      "^src/(domain|geo|statistics|i18n|report|export|map|state|ui)/",
      packages("svelte", "d3-scale", "d3-shape", "d3-array", "@fontsource"),
    ]),
    layer(
      "tools",
      "^tools/(?!prerender)",
      [
        "^tools/",
        "^src/(domain|geo|statistics|sources|report|i18n)/",
        "^node_modules/",
        packages("geojson", "topojson-specification"),
      ],
      true,
    ),
    // Writes with the sentences and addresses of the app, so it may know what the app knows.
    layer(
      "prerender",
      "^tools/prerender",
      [
        "^tools/",
        "^src/(domain|geo|statistics|sources|report|i18n|map/export|map/scene|state|ui)",
        "^workers/offline/",
        "^node_modules/",
        packages("topojson-specification"),
      ],
      true,
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\?(worker|url)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".svelte", ".svelte.ts", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["svelte", "import", "browser", "types", "default"],
    },
  },
};
