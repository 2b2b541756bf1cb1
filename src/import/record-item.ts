import { hash } from 'node:crypto';
import { slug } from '../article/slug.ts';
import type { ImportItem, ImportOptions } from './item.ts';
import { recordArticle, sortRecord, type ImportRecord } from './record.ts';

/** A name that cannot be another thing's in another source: an address or a UUID. */
const WORLDWIDE = /^(?:https?:\/\/\S+|tag:\S+|urn:\S+|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{24,})$/i;

/** Gives the records of one source their names, so that the same record has the same name at every import. */
export class RecordItems {
  readonly #options: ImportOptions;
  readonly #seen = new Map<string, number>();

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /**
   * @param bytes the record as it stood, for its digest.
   * @returns null where the record holds neither a headline nor a text.
   */
  item(record: ImportRecord, bytes: Uint8Array | string, offset: number | null): ImportItem | null {
    const sorted = sortRecord(record, this.#options);
    if (sorted.headline === null && (sorted.body === null || sorted.body.text.trim() === '')) return null;
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
