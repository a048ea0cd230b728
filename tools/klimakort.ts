import type { Command } from "./command";
import { dispatch } from "./dispatch";

const COMMANDS: readonly Command[] = [
  {
    name: "build-data",
    summary: "check data/ and compile it to public/data/",
    load: () => import("./build-data"),
  },
];

process.exitCode = await dispatch(COMMANDS, process.argv.slice(2), process);
