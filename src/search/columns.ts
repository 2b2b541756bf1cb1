import { readCbor, type CborValue } from './cbor.ts';
import type { SearchRecord } from './record.ts';

/**
 * What a reader's browser filters, counts and sorts by: a column a field, an entry for each page of the bundle, in the
 * order of Pagefind's page numbers. Instead of Pagefind's filters, whose counts take time with the square of the hits, are
 * lost to one filter at a time, and know neither a range of days nor an order over several bundles.
 */
export interface Columns {
  /** Place of each page in the order of the partition (oldest first), from 0. */
  readonly rank: readonly number[];
  /** `YYYYMMDD` as a number; 0 where undated. */
  readonly day: readonly number[];
  /** Distinct values of each field, and for each page the places of its values in that list. */
  readonly fields: Readonly<Record<FieldName, Field>>;
}

export type FieldName = 'section' | 'byline' | 'source' | 'tag';

export interface Field {
  readonly values: readonly string[];
  /** For tags: `p`erson, p`l`ace, `o`rganisation, `t`opic, a letter a value; else empty. */
  readonly kinds: string;
  readonly pages: readonly (readonly number[])[];
}

const KIND_LETTERS = { person: 'p', place: 'l', organisation: 'o', topic: 't' } as const;

/**
 * @param records in the order of the partition, as they were ranked in `bundlePage`.
 * @param pages Pagefind's page number of each record, as `pageNumbers` gives it.
 */
export function buildColumns(records: readonly SearchRecord[], pages: readonly number[]): Columns {
  const ordered: { record: SearchRecord; rank: number }[] = [];
  for (const [rank, record] of records.entries()) ordered[pages[rank] ?? rank] = { record, rank };
  const kinds = new Map<string, string>();
  for (const { record } of ordered) for (const tag of record.tags) kinds.set(tag.name, KIND_LETTERS[tag.kind]);
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  const tag = field(ordered.map(({ record }) => record.tags.map(({ name }) => name)));
  return {
    rank: ordered.map(({ rank }) => rank),
    day: ordered.map(({ record }) => (record.day === null ? 0 : Number(record.day.replaceAll('-', '')))),
    fields: {
      section: field(ordered.map(({ record }) => one(record.section))),
      byline: field(ordered.map(({ record }) => record.bylines)),
      source: field(ordered.map(({ record }) => one(record.publisher))),
      tag: { ...tag, kinds: tag.values.map((name) => kinds.get(name) ?? 't').join('') },
    },
  };
}

/** The commonest value first, so that most places are one digit. */
function field(pages: readonly (readonly string[])[]): Field {
  const counts = new Map<string, number>();
  for (const values of pages) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([value]) => value);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    kinds: '',
    pages: pages.map((own) => [...new Set(own)].map((value) => places.get(value) ?? 0)),
  };
}

/**
 * Reads from Pagefind's `pf_meta` (unzipped, after its signature) the page number of each rank.
 * Throws `RangeError` where the file is not as Pagefind 1.6 writes it.
 */
export function pageNumbers(meta: Uint8Array, expected: number): { readonly pages: readonly number[]; readonly words: number } {
  const [, pages, , , sorts] = list(readCbor(meta));
  const words = list(pages).reduce<number>((sum, page) => sum + number(list(page)[1]), 0);
  const ranks = list(sorts).map(list).find(([name]) => name === 'rank')?.[1];
  const numbers = list(ranks ?? []).map(number);
  if (numbers.length !== expected || list(pages).length !== expected) {
    throw new RangeError(`Pagefind indexed ${list(pages).length} pages and sorted ${numbers.length} of ${expected}.`);
  }
  return { pages: numbers, words };
}

function list(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new RangeError('pf_meta: an array was expected.');
  return value;
}

function number(value: CborValue | undefined): number {
  if (typeof value !== 'number') throw new RangeError('pf_meta: a number was expected.');
  return value;
}
