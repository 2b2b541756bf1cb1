import type { ArticleDate } from './article.ts';
import { offsetOf } from './dates/time-of-day.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:\d{2}|[+-]\d{4}|[+-]\d{1,2})?)?$/i;

/**
 * Reads the one unambiguous way of writing a date, ISO 8601 with the liberties of YAML 1.1 (`2012-01-05 14:22:00 -0500`).
 * Day, time and offset stay as written; an offset that no place has is none. Null for anything else.
 */
export function parseIsoDate(text: string): ArticleDate | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month = '', date = '', hour, minute, second, offset] = match;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined || minute === undefined) return { kind: 'day', day };
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return { kind: 'time', day, time, offset: offset === undefined ? null : offsetOf(offset) };
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, date: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || date < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (date > (lengths[month - 1] ?? 0)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
