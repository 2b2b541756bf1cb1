import type { Archive } from '../../catalogue/archive.ts';
import { dayPath, monthPath, yearPath } from '../addresses.ts';
import type { ArchiveFacts } from '../facts.ts';
import type { CalendarDay, CalendarMonth, YearBar } from '../date-views.ts';

/** Days from Monday to the 1st of the month, 0 to 6, and how many days the month has. */
export function monthShape(year: number, month: number): { readonly lead: number; readonly length: number } {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return { lead: (first.getUTCDay() + 6) % 7, length: last.getUTCDate() };
}

/** A month as a calendar with heat by the busiest day of its year. */
export function calendarMonth(year: string, month: number, archive: Archive, facts: ArchiveFacts): CalendarMonth {
  const { lead, length } = monthShape(Number(year), month);
  const busiest = archive.years.get(year)?.busiest ?? 0;
  const name = `${year}-${String(month).padStart(2, '0')}`;
  const cells: (CalendarDay | null)[] = Array.from({ length: lead }, () => null);
  let total = 0;
  for (let day = 1; day <= length; day++) {
    const date = `${name}-${String(day).padStart(2, '0')}`;
    const count = archive.days.get(date) ?? 0;
    total += count;
    cells.push({ day, count, path: count === 0 ? null : dayPath(date, count, facts), heat: heat(count, busiest) });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { year, month, count: total, path: total === 0 ? null : monthPath(name), weeks };
}

/** Four steps, each a quarter of the busiest day; in a year of quiet days one article is one step. */
export function heat(count: number, busiest: number): CalendarDay['heat'] {
  if (count === 0) return 0;
  return Math.min(4, Math.ceil((count / Math.max(busiest, 4)) * 4)) as CalendarDay['heat'];
}

/** A longer span (a misread date among good ones) is shown without its empty years, with a mark where they would stand. */
const LONGEST_SPAN = 300;

function everyYear(first: string, last: string): string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => String(Number(first) + n).padStart(4, '0'));
}

/** Articles a year, from the first year to the last without gaps; see `LONGEST_SPAN`. */
export function yearBars(counts: ReadonlyMap<string, number>, path: (year: string) => string): YearBar[] {
  const years = [...counts.keys()].filter((year) => year !== '0000').sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = Math.max(...years.map((year) => counts.get(year) ?? 0));
  const bars: YearBar[] = [];
  let before = Number(first) - 1;
  for (const year of Number(last) - Number(first) > LONGEST_SPAN ? years : everyYear(first, last)) {
    const count = counts.get(year) ?? 0;
    const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * 100));
    bars.push({ year, count, path: count === 0 ? null : path(year), height, skipped: Number(year) - before - 1 });
    before = Number(year);
  }
  return bars;
}

export function archiveBars(archive: Archive): YearBar[] {
  return yearBars(new Map([...archive.years].map(([year, { count }]) => [year, count])), yearPath);
}
