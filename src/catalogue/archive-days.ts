import type { Line, Queries } from './archive-queries.ts';
import type { LineShelf } from './line-shelf.ts';

/** What a year holds. */
export interface YearSum {
  readonly count: number;
  /** Days with at least one article. */
  readonly days: number;
  /** Most articles of one day. */
  readonly busiest: number;
}

/** The days of one snapshot of the catalogue. */
export class ArchiveDays {
  readonly #queries: Queries;
  readonly #shelf: LineShelf;
  #days: ReadonlyMap<string, number> | null = null;
  #list: readonly string[] | null = null;
  #years: ReadonlyMap<string, YearSum> | null = null;
  #months: ReadonlyMap<string, number> | null = null;
  #anniversaries: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(queries: Queries, shelf: LineShelf) {
    this.#queries = queries;
    this.#shelf = shelf;
  }

  /** How many articles each day holds, days in order. */
  get days(): ReadonlyMap<string, number> {
    if (this.#days === null) {
      this.#days = new Map(
        this.#queries.rows<[string, number]>(
          'select day, count(*) as n from articles where live = 1 and day is not null group by day order by day',
        ),
      );
    }
    return this.#days;
  }

  /** The days that hold articles, in order. */
  get list(): readonly string[] {
    this.#list ??= [...this.days.keys()];
    return this.#list;
  }

  /** What each year holds, years in order. */
  get years(): ReadonlyMap<string, YearSum> {
    if (this.#years === null) {
      const years = new Map<string, YearSum>();
      for (const [day, count] of this.days) {
        const sum = years.get(day.slice(0, 4)) ?? { count: 0, days: 0, busiest: 0 };
        const busiest = Math.max(sum.busiest, count);
        years.set(day.slice(0, 4), { count: sum.count + count, days: sum.days + 1, busiest });
      }
      this.#years = years;
    }
    return this.#years;
  }

  /** How many articles each month (`YYYY-MM`) holds, months in order. */
  get months(): ReadonlyMap<string, number> {
    if (this.#months === null) {
      const months = new Map<string, number>();
      for (const [day, count] of this.days) {
        const month = day.slice(0, 7);
        months.set(month, (months.get(month) ?? 0) + count);
      }
      this.#months = months;
    }
    return this.#months;
  }

  /** The days that hold articles by their month and day (`MM-DD`, in order), the earliest year first. */
  get anniversaries(): ReadonlyMap<string, readonly string[]> {
    if (this.#anniversaries === null) {
      const held = new Map<string, string[]>();
      for (const day of this.list) {
        const days = held.get(day.slice(5));
        if (days === undefined) held.set(day.slice(5), [day]);
        else days.push(day);
      }
      this.#anniversaries = new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return this.#anniversaries;
  }

  /** All articles of these days, in the archive's order. */
  linesOn(days: readonly string[]): Line[] {
    return this.#shelf.from(
      `(select a.id from json_each(?) d
        cross join articles a indexed by articles_day on a.live = 1 and a.day = d.value order by a.sort)`,
      JSON.stringify(days),
    );
  }
}
