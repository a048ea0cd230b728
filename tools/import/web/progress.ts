import type { CommandIo } from "../../command";

/** Tells how many of how many answers are here. */
export interface Progress {
  expect(total: number): void;
  step(isKept: boolean): void;
  wait(seconds: number, why: string): void;
  end(): void;
}

const WIDTH = 24;
const LINES = 10;

const isTerminal = ({ stderr }: CommandIo): boolean => "isTTY" in stderr && stderr.isTTY === true;

/** A bar on a terminal; elsewhere a line for every tenth. Always on standard error. */
export function createProgress(io: CommandIo, what: string): Progress {
  const bar = isTerminal(io);
  let [total, done, kept, told] = [0, 0, 0, -1];
  const text = (): string => {
    const part = total === 0 ? 0 : Math.floor((WIDTH * done) / total);
    const rest = kept === 0 ? "" : `, ${kept} from the interrupted run`;
    return `${what} [${"#".repeat(part)}${".".repeat(WIDTH - part)}] ${done}/${total}${rest}`;
  };
  return {
    expect(count) {
      total = count;
    },
    step(isKept) {
      done += 1;
      if (isKept) kept += 1;
      const tenth = Math.floor((LINES * done) / Math.max(total, 1));
      if (bar) io.stderr.write(`\r${text()}`);
      else if (tenth > told) io.stderr.write(`${text()}\n`);
      told = Math.max(told, tenth);
    },
    wait: (seconds, why) => {
      io.stderr.write(`${bar ? "\n" : ""}${what}: ${why}; again in ${seconds} s\n`);
    },
    end: () => {
      if (bar) io.stderr.write("\n");
    },
  };
}
