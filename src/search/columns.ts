import { CborReader, type CborValue } from './cbor-reader.ts';
import type { SearchRecord } from './record.ts';

/**
 * What a reader's browser filters, counts and sorts by: a column a field, an entry for each page of the bundle, in the
 * order of Pagefind's page numbers, which is that of the partition: oldest first. Instead of Pagefind's filters, whose counts take time with the square of the hits, are
 * lost to one filter at a time, and know neither a range of days nor an order over several bundles.
 */
export interface Columns {
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

/** @param records those that were indexed, in the order in which Pagefind numbered them: that of the partition. */
export function buildColumns(records: readonly SearchRecord[]): Columns {
  const kinds = new Map<string, string>();
  for (const record of records) for (const tag of record.tags) kinds.set(tag.name, KIND_LETTERS[tag.kind]);
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  const tag = field(records.map(({ tags }) => tags.map(({ name }) => name)));
  return {
    day: records.map(({ day }) => (day === null ? 0 : Number(day.replaceAll('-', '')))),
    fields: {
      section: field(records.map(({ section }) => one(section))),
      byline: field(records.map(({ bylines }) => bylines)),
      source: field(records.map(({ publisher }) => one(publisher))),
      tag: { ...tag, kinds: tag.values.map((name) => kinds.get(name) ?? 't').join('') },
    },
  };
}

/** The commonest value first, so that most places are one digit. */
function field(pages: readonly (readonly string[])[]): Field {
  const counts = new Map<string, number>();
  for (const values of pages) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    kinds: '',
    pages: pages.map((own) => [...new Set(own)].map((value) => places.get(value) ?? 0)),
  };
}

/**
 * Reads from Pagefind's `pf_meta` (unzipped, after its signature) the id and the number of words of each page.
 * Throws `RangeError` where the file is not as Pagefind 1.6 writes it.
 */
export function readPages(meta: Uint8Array): readonly { readonly id: string; readonly words: number }[] {
  const [, pages] = list(new CborReader(meta).value());
  return list(pages).map((page) => ({ id: String(list(page)[0]), words: number(list(page)[1]) }));
}

function list(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new RangeError('pf_meta: an array was expected.');
  return value;
}

function number(value: CborValue | undefined): number {
  if (typeof value !== 'number') throw new RangeError('pf_meta: a number was expected.');
  return value;
}
