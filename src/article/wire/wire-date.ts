import type { ArticleDate } from '../article.ts';
import { readDate } from '../read-date.ts';
import type { ReadingSettings } from '../reader.ts';

/** `20080219+0100`: the short form of ISO 8601 that NITF and NewsML 1 use, a day with an offset. */
const DAY_WITH_OFFSET = /^(\d{8}|\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * A date as news agencies' formats write it (ISO 8601 in its long or short form), or as a person would; null for none.
 * A day that carries an offset is that day: no zone moves it.
 */
export function readWireDate(written: string, settings: Pick<ReadingSettings, 'dateOrder'>): ArticleDate | null {
  const text = written.trim();
  const read = readDate(DAY_WITH_OFFSET.exec(text)?.[1] ?? text, settings);
  return read.kind === 'date' ? read.date : null;
}

/** Whether one date comes after another, by day and, where both have one, by time as written. */
export function isLater(one: ArticleDate, other: ArticleDate): boolean {
  if (one.day !== other.day) return one.day > other.day;
  return one.kind === 'time' && other.kind === 'time' && one.time > other.time;
}
