/** Numbers, dates and sorting of one language. */
export interface Format {
  /** "12.345,6"; a true minus sign. */
  number(value: number, decimals?: number): string;
  /** As `number`, with a sign before positive values too. */
  signed(value: number, decimals?: number): string;
  /** "1. januar 2027", from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; other text is returned as it is. */
  date(text: string): string;
  /** Alphabetical order of the language (Danish: å last, aa as å). */
  compare(a: string, b: string): number;
  list(items: readonly string[]): string;
}

const PATTERNS = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

export function createFormat(language: "da" | "en"): Format {
  const locale = language === "da" ? "da-DK" : "en-GB";
  const numbers = new Map<string, Intl.NumberFormat>();
  const formatter = (decimals: number, sign: "auto" | "exceptZero"): Intl.NumberFormat => {
    const key = `${decimals}${sign}`;
    const made =
      numbers.get(key) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: sign,
      });
    numbers.set(key, made);
    return made;
  };
  const write = (value: number, decimals: number, sign: "auto" | "exceptZero"): string => {
    const text = formatter(decimals, sign).format(value).replace("-", "−");
    return /[1-9]/u.test(text) ? text.replace("-", "−") : text.replace(/^[−+]/u, "");
  };
  const dates = new Map<number, Intl.DateTimeFormat>();
  const dateFormatter = (length: 4 | 7 | 10): Intl.DateTimeFormat => {
    const made =
      dates.get(length) ??
      new Intl.DateTimeFormat(locale, { ...PATTERNS[length], timeZone: "UTC" });
    dates.set(length, made);
    return made;
  };
  const collator = new Intl.Collator("da", { sensitivity: "variant" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value, decimals = 0) => write(value, decimals, "auto"),
    signed: (value, decimals = 0) => write(value, decimals, "exceptZero"),
    date(text) {
      if (!/^\d{4}(-\d{2}){0,2}$/u.test(text)) return text;
      return dateFormatter(text.length as 4 | 7 | 10).format(
        new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`),
      );
    },
    compare: (a, b) => collator.compare(a, b),
    list: (items) => lists.format(items),
  };
}
