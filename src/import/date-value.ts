import type { FrontMatterValue } from './front-matter.ts';

/** Seconds since 1970 lie between these for the years 1973 to 2286; a thousand times as much is milliseconds. */
const LEAST = 1e8;
const MOST = 1e10;

/**
 * A date as a record states it, as text that readers take. Seconds and milliseconds since 1970 become ISO 8601 by universal
 * time, MongoDB's `{"$date": …}` gives its inside, and all else stays as it is written.
 */
export function dateValue(raw: unknown): FrontMatterValue {
  if (raw !== null && typeof raw === 'object' && '$date' in raw) return dateValue(raw.$date);
  const number =
    typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{10}(?:\d{3})?$/.test(raw) ? Number(raw) : NaN;
  if (number >= LEAST && number < MOST) return iso(number * 1000);
  if (number >= LEAST * 1000 && number < MOST * 1000) return iso(number);
  if (typeof raw === 'string') return raw.replace(/\s+/g, ' ').trim();
  return raw as FrontMatterValue;
}

function iso(milliseconds: number): string {
  return new Date(Math.trunc(milliseconds)).toISOString().replace('.000Z', 'Z');
}
