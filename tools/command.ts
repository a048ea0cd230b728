/** Where a command writes: results to `stdout`, progress and messages to `stderr`. `process` is one. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs a command; resolves to its exit code: 0 success, 1 failure, 2 bad input. */
export type RunCommand = (argv: readonly string[], io: CommandIo) => Promise<number>;

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

/** Input that the user can mend: the dispatcher prints the message and exits with 2. */
export class InputError extends Error {
  override readonly name = "InputError";
}
