import { readDate } from './date-text.ts';
import { FIELD_NAMES, type FieldName, type Sort } from '../engine/protocol.ts';

/** What a search is: all of it stands in the page's address, so that it can be sent, kept and gone back to. */
export interface SearchState {
  /** What stands in the box, operators included. */
  readonly q: string;
  readonly chosen: Readonly<Record<FieldName, readonly string[]>>;
  /** `1998`, `1998-11`, `1998-11-24` or empty. */
  readonly from: string;
  readonly to: string;
  /** Null: relevance where words are searched, else newest. */
  readonly sort: Sort | null;
  readonly page: number;
}

export const EMPTY: SearchState = {
  q: '',
  chosen: { section: [], tag: [], byline: [], source: [] },
  from: '',
  to: '',
  sort: null,
  page: 1,
};

const SORTS: readonly string[] = ['relevance', 'newest', 'oldest'];

/** Reads `?q=…` and `#q=…` (which adds to it): the second form for links that a server must not see, or that it would drop. */
export function readAddress(search: string, hash: string): SearchState {
  const query = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) query.append(name, value);
  const last = (name: string): string => query.getAll(name).pop()?.trim() ?? '';
  const chosen = {} as Record<FieldName, readonly string[]>;
  for (const field of FIELD_NAMES) chosen[field] = [...new Set(query.getAll(field).filter((value) => value !== ''))];
  const sort = last('sort');
  return {
    q: last('q'),
    chosen,
    from: readDate(last('from')) ?? '',
    to: readDate(last('to')) ?? '',
    sort: SORTS.includes(sort) ? (sort as Sort) : null,
    page: Math.max(1, Math.min(9999, Math.floor(Number(last('page'))) || 1)),
  };
}

/** The query string of a search, `?` included; empty for an empty one. */
export function writeAddress(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.q !== '') query.set('q', state.q);
  for (const field of FIELD_NAMES) for (const value of state.chosen[field]) query.append(field, value);
  if (state.from !== '') query.set('from', state.from);
  if (state.to !== '') query.set('to', state.to);
  if (state.sort !== null) query.set('sort', state.sort);
  if (state.page > 1) query.set('page', String(state.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export function isDate(text: string): boolean {
  return readDate(text) !== null;
}

/** First or last day of a year, month or day, as `YYYYMMDD`. */
export function firstDay(text: string): number {
  return text === '' ? 0 : Number(text.replace(/-/g, '').padEnd(8, '0'));
}

export function lastDay(text: string): number {
  return text === '' ? 99999999 : Number(text.replace(/-/g, '').padEnd(8, '9'));
}
