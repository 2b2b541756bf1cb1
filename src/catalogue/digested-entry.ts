import { hash } from 'node:crypto';
import type { CatalogueEntry } from './entry.ts';
import type { TextPlace } from './text-files.ts';

/** An entry as it goes to the catalogue, with the digest of all that it says. */
export interface DigestedEntry {
  readonly entry: Omit<CatalogueEntry, 'article' | 'line' | 'body' | 'text'>;
  readonly columns: EntryColumns;
  readonly digest: string;
  /** Its body and plain text, or where they were written down. */
  readonly texts: EntryTexts | TextPlace;
}

/** See `CatalogueEntry`. */
export interface EntryTexts {
  readonly body: string;
  readonly text: string;
}

/**
 * What stands in the catalogue as JSON. It is written where the article was read: texts go through the pipe between two
 * processes in a fraction of the time that objects take, and the process that takes all in has the least time to spare.
 */
export interface EntryColumns {
  readonly article: string;
  readonly line: string;
  readonly terms: string;
  readonly aliases: string;
  readonly kin: string;
  /** Names of the rules by which it was mended. */
  readonly mended: string;
}

/** Writes an entry as the catalogue holds it. Each field by its name: to take one out of an object costs more than to make another. */
export function digestedEntry(whole: CatalogueEntry): DigestedEntry {
  const entry: DigestedEntry['entry'] = {
    path: whole.path,
    item: whole.item,
    sha256: whole.sha256,
    sort: whole.sort,
    day: whole.day,
    language: whole.language,
    draft: whole.draft,
    format: whole.format,
    wanted: whole.wanted,
    asked: whole.asked,
    aliases: whole.aliases,
    terms: whole.terms,
    images: whole.images,
    signature: whole.signature,
    minutes: whole.minutes,
    kin: whole.kin,
    mark: whole.mark,
  };
  const { mended } = whole.article;
  const columns: EntryColumns = {
    // What is undefined is left out.
    article: JSON.stringify({ ...whole.article, body: undefined }),
    line: JSON.stringify(whole.line),
    terms: JSON.stringify(entry.terms),
    aliases: JSON.stringify(entry.aliases),
    kin: JSON.stringify(entry.kin),
    mended: mended.length === 0 ? '[]' : JSON.stringify([...new Set(mended.map(({ rule }) => rule))]),
  };
  const texts = { body: whole.body, text: whole.text };
  return { entry, columns, digest: digestOf(entry, columns, texts), texts };
}

/** What of an entry stands in its digest by itself; the rest is in columns, or text. */
type Digested = Omit<DigestedEntry['entry'], 'aliases' | 'terms' | 'kin'>;

/** JSON has no line ends, and the lengths tell where the two texts part, so that no two entries give one text. */
function digestOf(
  entry: DigestedEntry['entry'],
  { article, line, terms, aliases, kin }: EntryColumns,
  { body, text }: EntryTexts,
): string {
  const digested: Digested = {
    path: entry.path,
    item: entry.item,
    sha256: entry.sha256,
    sort: entry.sort,
    day: entry.day,
    language: entry.language,
    draft: entry.draft,
    format: entry.format,
    wanted: entry.wanted,
    asked: entry.asked,
    images: entry.images,
    signature: entry.signature,
    minutes: entry.minutes,
    mark: entry.mark,
  };
  const parts = [JSON.stringify(digested), article, line, terms, aliases, kin, body.length, body, text];
  return hash('sha256', parts.join('\n'));
}
