import type { TagKind } from '../article/article.ts';

/** What the search index knows of one article: text to find it by, fields to filter, sort and show. */
export interface SearchRecord {
  /** Path of the page in `dist/`, no leading slash, e.g. `2022/10/05/x.html`. Not percent-encoded. */
  readonly url: string;
  readonly headline: string;
  /** The story as plain text, paragraphs separated by `\n`; no headline, no furniture. */
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD`; null: undated, sorts after all others, whichever way. */
  readonly day: string | null;
  /** Orders the articles of one day (and the undated ones): compared as UTF-16 strings, so time, address and file make a total order. */
  readonly sortKey: string;
  /** BCP 47, e.g. `en`, `pt-BR`; `und` where unknown. */
  readonly language: string;
  readonly section: string | null;
  readonly bylines: readonly string[];
  readonly tags: readonly { readonly name: string; readonly kind: TagKind }[];
  readonly publisher: string | null;
}

/** Order in which a partition holds its records: by day, undated last, then by sort key, then by address. */
export function compareRecords(a: SearchRecord, b: SearchRecord): number {
  return compareText(a.day ?? '~', b.day ?? '~') || compareText(a.sortKey, b.sortKey) || compareText(a.url, b.url);
}

/** Compares by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
