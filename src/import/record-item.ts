import { hash } from 'node:crypto';
import { slug } from '../article/slug.ts';
import type { ImportItem, ImportOptions } from './item.ts';
import type { ImportRecord } from './json-value.ts';
import { isNinjsRecord, ninjsItem } from './ninjs-record.ts';
import { recordArticle, sortRecord } from './record.ts';
import { valueAt } from './record-fields.ts';

/** A name that cannot be another thing's in another source: an address or a UUID. */
const WORLDWIDE = /^(?:https?:\/\/\S+|tag:\S+|urn:\S+|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{24,})$/i;

/** Gives the records of one source their names, so that the same record has the same name at every import. */
export class RecordItems {
  readonly #options: ImportOptions;
  readonly #seen = new Map<string, number>();
  /** Columns that the keeper names and no record had so far. */
  readonly #missing: Set<string>;
  #columns: readonly string[] = [];
  #made = 0;

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#missing = new Set(options.map.keys());
  }

  /** What is known after the last record: fields that `--map` names and none had, all columns of the first, items made. */
  get summary(): { readonly missing: readonly string[]; readonly columns: readonly string[]; readonly made: number } {
    return { missing: [...this.#missing], columns: this.#columns, made: this.#made };
  }

  /**
   * @param bytes the record as it stood, for its digest.
   * @returns null where the record holds neither a headline nor a text.
   */
  item(record: ImportRecord, bytes: Uint8Array | string, offset: number | null): ImportItem | null {
    for (const name of this.#missing) if (valueAt(record, name) !== undefined) this.#missing.delete(name);
    if (this.#columns.length === 0) this.#columns = Object.keys(record);
    const sorted = sortRecord(record, this.#options);
    if (sorted.headline === null && (sorted.body === null || sorted.body.text.trim() === '')) return null;
    this.#made += 1;
    const sha256 = hash('sha256', bytes);
    const own = sorted.id ?? sorted.url;
    return {
      id:
        own === null
          ? { from: 'made', value: this.#madeName(sorted.headline, sorted.day, sha256) }
          : { from: WORLDWIDE.test(own) ? 'source' : 'made', value: own },
      offset,
      sha256,
      captured: null,
      url: sorted.url,
      make: () =>
        Promise.resolve(
          recordArticle(sorted, this.#options) ?? { left: 'empty-record', detail: own ?? `at ${offset ?? '?'}` },
        ),
    };
  }

  /** As `item`, for a record of JSON: a news item in ninjs stays one. */
  jsonItem(record: ImportRecord, bytes: Uint8Array, offset: number): ImportItem | null {
    if (!isNinjsRecord(record, this.#options)) return this.item(record, bytes, offset);
    this.#made += 1;
    return ninjsItem(record, bytes, offset, this.#options);
  }

  /** Day and headline name a record that has no name; several with the same ones are counted. */
  #madeName(headline: string | null, day: string | null, sha256: string): string {
    const words = headline === null ? '' : slug(headline);
    if (words === '') return sha256.slice(0, 16);
    const name = `${day ?? 'undated'}-${words}`;
    const times = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  }
}
