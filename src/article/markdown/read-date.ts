import type { ArticleDate } from '../article.ts';
import type { ReadingSettings } from '../reader.ts';
import { parseIsoDate } from './iso-date.ts';

/** A date as a field states it; `ambiguous` where day and month could be either. */
export type DateRead =
  | { readonly kind: 'date'; readonly date: ArticleDate }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** Reads the value of a date field. Only text can be a date: `true`, a list or a bare number is `none`. */
export function readDate(value: unknown, _settings: ReadingSettings): DateRead {
  if (typeof value !== 'string') return { kind: 'none' };
  const date = parseIsoDate(value);
  return date === null ? { kind: 'none' } : { kind: 'date', date };
}
