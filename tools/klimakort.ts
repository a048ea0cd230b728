import type { Command } from "./command";
import { dispatch } from "./dispatch";

const COMMANDS: readonly Command[] = [
  {
    name: "build-data",
    summary: "check data/ and compile it to public/data/",
    load: () => import("./build-data"),
  },
  {
    name: "overlap",
    summary: "common ground of every pair of areas of two files",
    load: () => import("./overlap"),
  },
];

process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), process);
