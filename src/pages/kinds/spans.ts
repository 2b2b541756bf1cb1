import type { Archive } from '../../catalogue/archive.ts';
import type { GridMonth, GridYear, MonthSpan } from '../date-views.ts';
import { monthPath, yearPath } from '../addresses.ts';
import { heat } from './calendar.ts';

/** A longer run of days than this without an article is told of. */
const QUIET_DAYS = 14;
/** Only where so many days of the year hold articles: else such a run is nothing unusual. */
const DAYS_TO_TELL = 90;
const MOST_QUIET = 6;

/** A month with at most this share of what is usual holds few. */
const FEW_SHARE = 0.25;

/** From the first month that holds something to the last; null where no article has a date. */
export function spanOf(archive: Archive): MonthSpan | null {
  const [first, last] = [archive.dayList[0], archive.dayList.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.slice(0, 7), to: last.slice(0, 7) };
}

/** How many months a span has. */
export function monthsIn(span: MonthSpan | null): number {
  return span === null ? 0 : serial(span.to) - serial(span.from) + 1;
}

/** Months counted from year 0. */
export function serial(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month of a count. */
export function monthAt(serial: number): string {
  return `${String(Math.floor(serial / 12)).padStart(4, '0')}-${String((serial % 12) + 1).padStart(2, '0')}`;
}

/** Spans of months of which nothing is held, between those that are held, in order. */
export function emptySpans(held: readonly string[]): MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (const [index, month] of held.entries()) {
    const before = held[index - 1];
    if (before === undefined || serial(month) - serial(before) < 2) continue;
    spans.push({ from: monthAt(serial(before) + 1), to: monthAt(serial(month) - 1) });
  }
  return spans;
}

/** Numbers in order as runs without a gap: 1, 2, 3, 5 are 1 to 3 and 5 to 5. */
export function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** The middle one of the months that hold something, and up to how many articles are few beside it (0: none are). */
export function usualMonth(counts: readonly number[]): { readonly usual: number; readonly fewAt: number } {
  const sorted = counts.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { usual, fewAt: Math.floor(usual * FEW_SHARE) };
}

/**
 * Years with their months, heat by the busiest month of them all.
 *
 * @param fewAt months that hold something, but no more than this, are marked.
 */
export function monthGrid(years: readonly string[], archive: Archive, fewAt: number): GridYear[] {
  const span = spanOf(archive);
  const { months } = archive.calendar;
  const name = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const busiest = Math.max(0, ...years.flatMap((year) => numbers.map((month) => months.get(name(year, month)) ?? 0)));
  return years.map((year, index) => {
    const count = archive.years.get(year)?.count ?? 0;
    const cells = numbers.map((month): GridMonth => {
      const key = name(year, month);
      const held = months.get(key) ?? 0;
      const isOutside = span === null || key < span.from || key > span.to;
      return {
        month,
        count: held,
        path: held === 0 ? null : monthPath(key),
        heat: heat(held, busiest),
        state: isOutside ? 'outside' : held === 0 ? 'none' : held <= fewAt ? 'few' : 'held',
      };
    });
    const before = years[index - 1];
    const skipped = before === undefined ? 0 : Number(year) - Number(before) - 1;
    return { year, count, path: count === 0 ? null : yearPath(year), skipped, months: cells };
  });
}

/**
 * Runs of days without an article in a year that has articles on most days: the longest, in order of time.
 *
 * @param held how many days of the year hold articles.
 */
export function quietDays(year: string, held: number, archive: Archive): { from: string; to: string }[] {
  if (held < DAYS_TO_TELL) return [];
  const days = archive.dayList.filter((day) => day.startsWith(year));
  const isFirst = archive.dayList[0] === days[0];
  const isLast = archive.dayList.at(-1) === days.at(-1);
  const edges = [
    ...(isFirst ? [] : [shifted(`${year}-01-01`, -1)]),
    ...days,
    ...(isLast ? [] : [shifted(`${year}-12-31`, 1)]),
  ];
  const runs: { from: string; to: string; length: number }[] = [];
  for (const [index, day] of edges.entries()) {
    const before = edges[index - 1];
    if (before === undefined) continue;
    const length = Math.round((Date.parse(day) - Date.parse(before)) / DAY) - 1;
    if (length >= QUIET_DAYS) runs.push({ from: shifted(before, 1), to: shifted(day, -1), length });
  }
  return runs
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_QUIET)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => ({ from, to }));
}

/** In milliseconds. */
const DAY = 86_400_000;

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
