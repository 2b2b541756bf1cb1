import { calendarDay } from './calendar.ts';
import { articleDate } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';
import { clockTime, offsetOf } from './time-of-day.ts';

/** ISO 8601 and RFC 3339, extended or basic, with the space that many write for the T; the day alone too. */
const ISO =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:(?:[Tt]| {1,2})(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)? ?([Zz]|UTC|GMT|[+\u2212-]\d{2}(?::?\d{2})?)?(?:\[[\w/]+\])?)?$/;
/** Eight figures alone may be any number. */
const BASIC_ALONE = 0.7;

/** Reads a whole text that is an ISO 8601 date; undefined where it is not of that form, null where it is an impossible one. */
export function readIso(text: string): DateReading | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year, dash, month, date, hour, minute, second, zone] = found;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined) return { date: articleDate(day, null, null), confidence: dash === '-' ? 1 : BASIC_ALONE };
  // 24:00 is the end of the day; the day stays the one that was written.
  if (hour === '24') return { date: articleDate(day, null, null), confidence: 0.9 };
  const time = clockTime(hour, minute ?? '00', second ?? '00', '');
  if (time === null) return null;
  return { date: articleDate(day, time, zone === undefined ? null : offsetOf(zone)), confidence: 1 };
}
