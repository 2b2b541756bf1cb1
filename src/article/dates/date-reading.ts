import type { ArticleDate } from '../article.ts';

/** Order of all-figure dates that the keeper has named for a source; null where nobody has said. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | null;

/** What a date text says: one date, two that it may be, or nothing. */
export type DateReading =
  | { readonly date: ArticleDate; /** 0 to 1. */ readonly confidence: number }
  | { readonly ambiguous: readonly [ArticleDate, ArticleDate] }
  | null;

/** One way to read the figures of a date. */
export interface DayReading {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly confidence: number;
}

/** A day, with a time where one is given. */
export function articleDate(day: string, time: string | null, offset: string | null): ArticleDate {
  return time === null ? { kind: 'day', day } : { kind: 'time', day, time, offset };
}
