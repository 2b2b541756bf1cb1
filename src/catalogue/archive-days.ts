import type { Queries } from './archive-queries.ts';

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
  #days: ReadonlyMap<string, number> | null = null;
  #list: readonly string[] | null = null;
  #years: ReadonlyMap<string, YearSum> | null = null;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** How many articles each day holds, days in order. */
  get days(): ReadonlyMap<string, number> {
    if (this.#days === null) {
      const row = this.#queries
        .prepare(
          `select json_group_array(json_array(day, n)) as rows from
           (select day, count(*) as n from articles where live = 1 and day is not null group by day order by day)`,
        )
        .get() as { rows: string };
      this.#days = new Map(JSON.parse(row.rows) as [string, number][]);
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
}
