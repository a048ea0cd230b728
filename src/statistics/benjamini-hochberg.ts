/**
 * Adjusted p values that control the false discovery rate: the least level at which each test is
 * rejected, min over ranks r ≥ own of p₍ᵣ₎·m/r, at most 1. NaN is no test: it stays NaN and does not
 * count in m.
 *
 * Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1).
 */
export function adjustForFalseDiscoveries(p: Float64Array): Float64Array {
  const adjusted = new Float64Array(p.length).fill(NaN);
  const tests = Array.from(p.keys())
    .filter((index) => !Number.isNaN(p[index]))
    .toSorted((a, b) => p[b] - p[a]);
  let least = 1;
  for (const [place, index] of tests.entries()) {
    least = Math.min(least, p[index] * (tests.length / (tests.length - place)));
    adjusted[index] = least;
  }
  return adjusted;
}
