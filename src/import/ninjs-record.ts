import { hash } from 'node:crypto';
import { seemsNinjs, whyInvalid } from '../article/ninjs/check-item.ts';
import { ninjsReader } from '../article/ninjs/reader.ts';
import type { ImportItem, ImportOptions } from './item.ts';
import type { ImportRecord } from './json-value.ts';

/** What only ninjs has, and what other systems call a text. */
const OWN =
  /^(?:body_(?:text|xhtml|html|rich\w*)|bodies|versioncreated|firstcreated|contentcreated|representationtype)$/i;
const OTHER = /^(?:body|text|content|html|article|articlebody|story)$/i;

/**
 * Whether a record is a news item in ninjs, which is kept as a file of its own: the reader of ninjs understands more of it than
 * columns could hold. Not where the keeper says what its fields are.
 */
export function isNinjsRecord(record: ImportRecord, options: ImportOptions): boolean {
  if (options.map.size > 0 || !seemsNinjs(record) || whyInvalid(record) !== null) return false;
  const names = Object.keys(record);
  return (
    'standard' in record ||
    '$standard' in record ||
    (names.some((name) => OWN.test(name)) && !names.some((name) => OTHER.test(name)))
  );
}

/** An item in ninjs as an article file. @param bytes the item as it stood, for its digest. */
export function ninjsItem(
  record: ImportRecord,
  bytes: Uint8Array | string,
  offset: number | null,
  options: ImportOptions,
): ImportItem {
  const uri = String(record['uri']).trim();
  return {
    // Apart from the names of records that were written as Markdown.
    id: { from: /^(?:https?|tag|urn):\S+$/i.test(uri) ? 'source' : 'made', value: `ninjs ${uri}` },
    offset,
    sha256: hash('sha256', bytes),
    captured: null,
    url: /^https?:\/\/\S+$/i.test(uri) ? uri : null,
    make: () => {
      const file = Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
      const settings = { dateOrder: options.dateOrder, language: null, publisher: null };
      const [article] = ninjsReader.read({ path: 'item.json', bytes: file, sha256: '' }, settings).articles;
      if (article === undefined) return Promise.resolve({ left: 'empty-record', detail: uri });
      return Promise.resolve({
        headline: article.headline,
        day: article.published?.day ?? null,
        folder: null,
        name: null,
        file: { kind: 'file', extension: '.json', bytes: file },
        media: [],
        comments: [],
      });
    },
  };
}
