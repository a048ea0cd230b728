import { type Command, type CommandIo, InputError } from "./command";

const USAGE = "Usage: npm run -s klimakort -- <command> [options]";

function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [USAGE, "", "Commands:", ...lines, "", "<command> --help tells its options.", ""].join(
    "\n",
  );
}

/** `node:util` parseArgs marks its complaints about the command line with such a code. */
function isInputError(error: unknown): boolean {
  if (error instanceof InputError) return true;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS_");
}

/** Runs the command that `argv` names and resolves to its exit code. Never throws. */
export async function dispatch(
  commands: readonly Command[],
  argv: readonly string[],
  io: CommandIo,
): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io[name === undefined ? "stderr" : "stdout"].write(helpText(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const known = commands.map((candidate) => candidate.name).join(", ");
    io.stderr.write(`Unknown command "${name}"; known are ${known}.\n`);
    return 2;
  }
  try {
    const { run } = await command.load();
    return await run(rest, io);
  } catch (error) {
    io.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return isInputError(error) ? 2 : 1;
  }
}
