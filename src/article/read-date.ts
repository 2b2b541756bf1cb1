import type { ArticleDate } from './article.ts';
import { parseDate } from './dates/parse-date.ts';
import type { ReadingSettings } from './reader.ts';
import { parseIsoDate } from './iso-date.ts';

/** A date as a field states it; `ambiguous` where day and month could be either. */
export type DateRead =
  | { readonly kind: 'date'; readonly date: ArticleDate }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/**
 * Reads the value of a date field. Only text can be a date: `true`, a list or a bare number is `none`.
 * The forms of YAML 1.1 (`2012-01-05 14:22:00 -4`) first, then any date that a person writes.
 */
export function readDate(value: unknown, settings: Pick<ReadingSettings, 'dateOrder'>): DateRead {
  if (typeof value !== 'string' || value.length > 200) return { kind: 'none' };
  const date = parseIsoDate(value);
  if (date !== null) return { kind: 'date', date };
  const reading = parseDate(value, { order: settings.dateOrder });
  if (reading === null) return { kind: 'none' };
  return 'date' in reading ? { kind: 'date', date: reading.date } : { kind: 'ambiguous' };
}
