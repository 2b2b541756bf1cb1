import { calendarDay, fullYear } from './calendar.ts';
import type { DateOrder, DayReading } from './date-reading.ts';

/** Figures, the mark between them, figures, the same mark, figures. */
export const NUMERIC = /(?<![\d/.-])(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?(?!\d)/;

/**
 * The days that an all-figure date can be, the likelier first.
 * - year first: year, month, day (ISO 8601, East Asia, Hungary);
 * - with full stops: day, month, year, as everywhere where full stops are used (unless the keeper names another order);
 * - otherwise day/month and month/day are both possible where both are real days: two readings, never a guess.
 */
export function readNumeric(
  first: string,
  mark: string,
  second: string,
  third: string,
  order: DateOrder,
): readonly DayReading[] {
  if (first.length > 2) {
    if (first.length !== 4 || third.length > 2) return [];
    return keep([reading(Number(first), Number(second), Number(third), 0.97)]);
  }
  if (third.length === 3 || (third.length === 1 && order !== 'ymd')) return [];
  const [a, b] = [Number(first), Number(second)];
  if (third.length === 4) {
    const year = Number(third);
    const dayFirst = reading(year, b, a, 0.95);
    const monthFirst = reading(year, a, b, 0.95);
    if (mark === '.' && order !== 'mdy') return keep([dayFirst]);
    return byOrder(dayFirst, monthFirst, order);
  }
  return readShortYear(a, b, Number(third), mark, order);
}

/** Two figures for the year: only where the keeper named the order, or no other reading is a real day. */
function readShortYear(a: number, b: number, c: number, mark: string, order: DateOrder): readonly DayReading[] {
  const dayFirst = short(c, b, a);
  const monthFirst = mark === '.' ? null : short(c, a, b);
  const yearFirst = short(a, b, c);
  if (order === 'ymd' && yearFirst !== null) return [yearFirst];
  if (order === 'dmy' && dayFirst !== null) return [dayFirst];
  if (order === 'mdy' && monthFirst !== null) return [monthFirst];
  return distinct(keep([dayFirst, monthFirst, yearFirst]));
}

function short(year: number, month: number, day: number): DayReading | null {
  const full = fullYear(year);
  return full === null ? null : reading(full, month, day, 0.7);
}

function byOrder(dayFirst: DayReading | null, monthFirst: DayReading | null, order: DateOrder): readonly DayReading[] {
  if (order === 'dmy' && dayFirst !== null) return [dayFirst];
  if (order === 'mdy' && monthFirst !== null) return [monthFirst];
  return distinct(keep([dayFirst, monthFirst]));
}

function reading(year: number, month: number, day: number, confidence: number): DayReading | null {
  const calendar = calendarDay(year, month, day);
  return calendar === null ? null : { day: calendar, confidence };
}

function keep(readings: readonly (DayReading | null)[]): readonly DayReading[] {
  return readings.filter((each) => each !== null);
}

function distinct(readings: readonly DayReading[]): readonly DayReading[] {
  return readings.filter((each, index) => readings.findIndex((other) => other.day === each.day) === index);
}
