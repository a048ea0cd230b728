/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * A stage that ended badly has at least one failure, whatever its report says:
 * a runner may die before it counts, or fail for an error outside any test.
 * A test stage that ran no test has failed too.
 * @param {Count} count
 * @param {number} code exit code
 * @returns {Count}
 */
export function withExit(count, code) {
  const silent = count.passed + count.failed === 0;
  return (code !== 0 || silent) && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {any} report vitest's JSON report
 * @returns {Count}
 */
export function countVitest(report) {
  // A file that cannot be loaded has no tests to count; it is one failure.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * @param {import("./stages.mjs").Counting} counting
 * @param {string | undefined} report text of the JSON report
 * @param {number} code exit code
 * @returns {Count}
 */
export function countStage(counting, report, code) {
  if (counting === "check") {
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  }
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const parsed = JSON.parse(report);
  return withExit(counting === "vitest" ? countVitest(parsed) : countPlaywright(parsed), code);
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Count} count
 * @returns {string} the plain line that ends the gate
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
