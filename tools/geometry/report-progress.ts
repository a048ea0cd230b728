import type { CommandIo } from "../command";

/** Milliseconds of quiet before and between lines. */
const PAUSE = 1000;

/** Writes the part done to standard error, at most once a second and not for short work. */
export function reportProgress(io: CommandIo, what: string): (done: number) => void {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < PAUSE) return;
    last = performance.now();
    io.stderr.write(`${what}: ${Math.floor(100 * done)} %\n`);
  };
}
