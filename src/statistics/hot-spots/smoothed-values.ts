import { denominatorYear, type Readings } from "../../domain/figures/figure";
import type { Indicator } from "../../domain/figures/indicator";
import { municipalityCodes, type ValuedSites } from "../../domain/figures/municipality-values";
import type { CoreTables } from "../../domain/package/data-package";
import { smoothRates } from "../empirical-bayes";

const isCountValue = (value: number): boolean => value >= 0 && Number.isInteger(value);

/**
 * Events per inhabitant of every kommune, drawn towards the country's rate by empirical Bayes; NaN
 * where events or people are missing. Null where a figure is no whole number of events.
 */
export function smoothedValues(
  core: CoreTables,
  readings: Readings,
  { id }: Indicator,
  year: number,
): ValuedSites | null {
  const ids = municipalityCodes(core);
  const peopleYear = denominatorYear(readings.years("population"), year) ?? year;
  const events = new Float64Array(ids.length);
  const people = new Float64Array(ids.length);
  for (const [site, area] of ids.entries()) {
    const count = readings.reading(id, year, area);
    const base = readings.reading("population", peopleYear, area);
    if (count.is === "gap" || base.is === "gap") continue;
    if (!isCountValue(count.value)) return null;
    events[site] = count.value;
    people[site] = base.value;
  }
  return { ids, values: smoothRates(events, people).rates };
}
