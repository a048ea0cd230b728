import { parseArgs } from "node:util";
import { checkPackage, type PackageTables } from "../src/sources/tables/check-package";
import { faultLine } from "../src/sources/tables/fault";
import { checkCompilations } from "./build-data/check-compilations";
import { compile, type CompiledPackage } from "./build-data/compile";
import { descriptorFaults, writeDescriptor } from "./build-data/descriptor-file";
import { readGeography } from "./build-data/geography-files";
import { readPackage } from "./build-data/read-package";
import { reportOf } from "./build-data/report";
import { writePackage } from "./build-data/write-package";
import { type CommandIo, InputError } from "./command";

const HELP = `Usage: klimakort build-data [--data DIR] [--out DIR] [--check] [--descriptor] [--format text|json]

Checks the data package and compiles it to the files that the app loads.
Faults are listed as file:row:column: rule (value "…"); then nothing is written and the exit code is 2.

  --data DIR      the data package (default: data)
  --out DIR       where the compiled files go; replaced as a whole (default: public/data)
  --check         write nothing: compile twice, compare the bytes, weigh the first load
  --descriptor    first write datapackage.json anew from the rules
  --format json   print the manifest on standard output
`;

const OPTIONS = {
  data: { type: "string", default: "data" },
  out: { type: "string", default: "public/data" },
  check: { type: "boolean", default: false },
  descriptor: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  help: { type: "boolean", short: "h", default: false },
} as const;

interface Built {
  readonly tables: PackageTables;
  readonly compiled: CompiledPackage;
}

function missingLines(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [
    `${missing.join(", ")}: missing; klimakort geography writes them from an official export.`,
  ];
}

/** @throws InputError with one line per fault. */
async function build(directory: string): Promise<Built> {
  const texts = await readPackage(directory);
  const geography = await readGeography(directory);
  const checked = checkPackage(texts);
  const descriptor = await descriptorFaults(directory, texts);
  const faults = [
    ...(checked.is === "faulty" ? checked.faults.map(faultLine) : []),
    ...descriptor.map(faultLine),
    ...missingLines(geography.missing),
  ];
  if (checked.is === "faulty" || faults.length > 0)
    throw new InputError([`${directory}: ${faults.length} faults`, ...faults].join("\n"));
  return { tables: checked.tables, compiled: compile(checked.tables, geography.files) };
}

export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (values.format !== "text" && values.format !== "json")
    throw new InputError(`--format is text or json, not "${values.format}".`);
  if (values.descriptor) await writeDescriptor(values.data);
  const { tables, compiled } = await build(values.data);
  io.stderr.write(reportOf(tables, compiled));
  if (values.check) {
    const faults = await checkCompilations(async () => (await build(values.data)).compiled);
    for (const fault of faults) io.stderr.write(`${fault}\n`);
    if (faults.length > 0) return 1;
  } else {
    await writePackage(compiled, values.out);
  }
  if (values.format === "json") io.stdout.write(`${JSON.stringify(compiled.manifest)}\n`);
  return 0;
}
