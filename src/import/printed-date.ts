import { ZONES } from '../article/dates/time-of-day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RFC_822 =
  /^(?:[A-Za-z]{2,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(Z|UT|UTC|GMT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[+-]\d{4}|[+-]\d\d:\d\d))?)?/i;

/**
 * A date of RSS and mail (`Tue, 02 Apr 2013 05:16:20 -0400`, RFC 822) as ISO 8601, day, time and offset as written.
 * Null for anything else, and for days that no calendar has.
 */
export function mailDate(text: string): string | null {
  const match = RFC_822.exec(text.trim());
  if (match === null) return null;
  const [, day = '', name = '', year = '', hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const two = (value: string | number): string => String(value).padStart(2, '0');
  const whole = year.length === 4 ? year : Number(year) < 70 ? `20${two(year)}` : `19${two(year)}`;
  const date = `${whole}-${two(month)}-${two(day)}`;
  if (month === 0 || year.length === 3 || !isDay(date)) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const time = `${date}T${two(hour)}:${minute}:${second ?? '00'}`;
  if (zone === undefined) return time;
  return time + (ZONES[zone.toLowerCase()] ?? (zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`));
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
