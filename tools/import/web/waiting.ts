/** Tries of one question, waiting 1, 2, 4 … seconds between them. */
export const MOST_TRIES = 6;

/**
 * How many seconds a source asks to be left alone, null if it does not say: the header Retry-After
 * in seconds or as a date, else the words “in 12 seconds” in the answer.
 */
export function waitSeconds(header: string | null, said: string, now: number): number | null {
  if (header !== null && /^\d+$/u.test(header.trim())) return Number(header);
  if (header !== null && !Number.isNaN(Date.parse(header)))
    return Math.max(0, Math.ceil((Date.parse(header) - now) / 1000));
  const [, seconds] = /\b(\d{1,4}) ?(?:seconds|sekunder|s)\b/iu.exec(said) ?? [];
  return seconds === undefined ? null : Number(seconds);
}
