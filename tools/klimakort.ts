import type { Command } from "./command";
import { dispatch } from "./dispatch";

const COMMANDS: readonly Command[] = [
  {
    name: "build-data",
    summary: "check data/ and compile it to public/data/",
    load: () => import("./build-data"),
  },
  {
    name: "import",
    summary: "refresh a table from its official source, as a new version",
    load: () => import("./import"),
  },
  {
    name: "changes",
    summary: "every figure that differs between two versions of the data",
    load: () => import("./changes"),
  },
  {
    name: "overlap",
    summary: "common ground of every pair of areas of two files",
    load: () => import("./overlap"),
  },
  {
    name: "hotspots",
    summary: "where high or low values lie together (G*, local Moran)",
    load: () => import("./hotspots"),
  },
  {
    name: "geography",
    summary: "rebuild the boundary set from an official export",
    load: () => import("./geography"),
  },
  {
    name: "aggregate",
    summary: "the figure of footprints from the kommuner they cover",
    load: () => import("./aggregate"),
  },
  {
    name: "points",
    summary: "counts and sums of points per area",
    load: () => import("./points"),
  },
  {
    name: "zonal",
    summary: "exact-coverage statistics of a GeoTIFF over areas",
    load: () => import("./zonal"),
  },
  {
    name: "report",
    summary: "the status report of an area and year as one HTML document",
    load: () => import("./report"),
  },
  {
    name: "export",
    summary: "hand the package over to PostGIS or as Parquet",
    load: () => import("./export"),
  },
  {
    name: "prerender",
    summary: "pages, share images and the offline worker of a built site",
    load: () => import("./prerender"),
  },
];

process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), process);
