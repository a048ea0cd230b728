/**
 * @typedef {"vitest" | "playwright" | "check"} Counting how a stage's tests are counted; a check counts as one
 * @typedef {{ name: string, script: string, cores: 1 | 2, needs?: string, counting: Counting, report?: string }} Stage
 *   script: in package.json; needs: a stage that must have passed; report: JSON file that a test runner writes
 */

const CACHE = ".cache/gate";

/**
 * The whole gate, cheapest answer first. Stages of one core run two at a time;
 * those that use all cores, or measure time, run alone.
 * @type {Stage[]}
 */
export const STAGES = [
  { name: "format", script: "check:format", cores: 1, counting: "check" },
  { name: "lint", script: "check:lint", cores: 1, counting: "check" },
  { name: "types", script: "check:types", cores: 1, counting: "check" },
  { name: "deps", script: "check:deps", cores: 1, counting: "check" },
  { name: "data", script: "check:data", cores: 1, counting: "check" },
  { name: "build", script: "build", cores: 1, counting: "check" },
  { name: "size", script: "check:size", cores: 1, needs: "build", counting: "check" },
  {
    name: "unit",
    script: "test:unit",
    cores: 2,
    counting: "vitest",
    report: `${CACHE}/unit.json`,
  },
  {
    name: "browser",
    script: "test:browser",
    cores: 2,
    counting: "vitest",
    report: `${CACHE}/browser.json`,
  },
  {
    name: "e2e",
    script: "test:e2e",
    cores: 2,
    needs: "build",
    counting: "playwright",
    report: "test-results/e2e.json",
  },
];

/**
 * @param {string[]} names empty takes all
 * @returns {Stage[]}
 * @throws {Error} naming what is no stage
 */
export function chooseStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No such stage: ${unknown.join(", ")}. There are: ${STAGES.map(({ name }) => name).join(", ")}.`,
    );
  }
  return names.length === 0 ? STAGES : STAGES.filter(({ name }) => names.includes(name));
}
