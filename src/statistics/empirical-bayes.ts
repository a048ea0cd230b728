/** Rates drawn towards the overall rate, the more the smaller their base. */
export interface SmoothedRates {
  /** Events over base of the whole. */
  readonly overall: number;
  /** Variance of the true rates over sites, 0 where chance alone explains the differences. */
  readonly variance: number;
  /** Smoothed rate of each site; NaN where there is no base. */
  readonly rates: Float64Array;
}

function checkCounts(events: Float64Array, base: Float64Array): void {
  if (events.length !== base.length) {
    throw new RangeError(`${events.length} event counts for ${base.length} bases`);
  }
  for (const [name, values] of [["events", events] as const, ["base", base] as const]) {
    const wrong = values.find((value) => !(value >= 0 && Number.isFinite(value)));
    if (wrong !== undefined) throw new RangeError(`${name} of ${wrong} are no count`);
  }
}

/**
 * Marshall's global empirical-Bayes estimator by the method of moments. A site with base b and rate r
 * becomes m + (r − m)·A/(A + m/b), m being the overall rate and A the variance of the true rates.
 * Sites without a base have no rate and take no part.
 *
 * Marshall (1991), Applied Statistics 40(2); docs/methods/empirical-bayes.md.
 *
 * @param events counts, for example of damages
 * @param base what they are counted among, for example people
 * @throws RangeError for negative or non-finite counts, or arrays of different length.
 */
export function smoothRates(events: Float64Array, base: Float64Array): SmoothedRates {
  checkCounts(events, base);
  const sites = Array.from(base.keys()).filter((site) => base[site] > 0);
  const allEvents = sites.reduce((sum, site) => sum + events[site], 0);
  const allBase = sites.reduce((sum, site) => sum + base[site], 0);
  const overall = allEvents / allBase;
  const spread = sites.reduce(
    (sum, site) => sum + base[site] * (events[site] / base[site] - overall) ** 2,
    0,
  );
  const variance = Math.max(0, spread / allBase - (overall * sites.length) / allBase);
  const rates = new Float64Array(base.length).fill(NaN);
  for (const site of sites) {
    const trust = variance === 0 ? 0 : variance / (variance + overall / base[site]);
    rates[site] = overall + trust * (events[site] / base[site] - overall);
  }
  return { overall, variance: Number.isNaN(variance) ? 0 : variance, rates };
}
