import { decodeText } from '../source/decode.ts';
import type { CopiedFile } from './item.ts';
import type { ImportLedger } from './ledger.ts';
import { shortDigest } from './short-digest.ts';
import { sharedPairs, wordPairs } from './word-pairs.ts';

/** Share of the pairs of words in the shorter of two texts that the other must have, for them to be one article's. */
const ALIKE = 0.2;
/** Saved pages share their menus and their foot. */
const ALIKE_PAGE = 0.6;

/**
 * The names that copied files have in the ledger: source and path, and a number where another file has the same ones, so that no file
 * takes the place of another.
 */
export class FileKeys {
  readonly #ledger: ImportLedger;
  /** Keys given in this run. */
  readonly #given = new Set<number>();

  constructor(ledger: ImportLedger) {
    this.#ledger = ledger;
  }

  /** @param read the bytes at a path below the content folder; null where there are none. */
  keyOf(file: CopiedFile, source: string, read: (path: string) => Uint8Array | null): string {
    for (let number = 1; ; number++) {
      const key = `${source} ${file.path}${number === 1 ? '' : ` #${number}`}`;
      const row = this.#ledger.byKey(key);
      const given = this.#given.has(shortDigest(key));
      const fits = row === null || row.item === file.sha256 || (!given && mayBeSameFile(read(row.path), file));
      if (!fits) continue;
      this.#given.add(shortDigest(key));
      return key;
    }
  }
}

/** Whether a file can be a later form of one with the same path in a source of the same name. Of pictures it is taken for granted. */
function mayBeSameFile(before: Uint8Array | null, file: CopiedFile): boolean {
  if (before === null || file.role === 'medium') return true;
  const isPage = /\.(?:html?|xhtml|mhtml?)$/i.test(file.path);
  return sharedPairs(pairsOf(before, isPage), pairsOf(file.bytes, isPage)) >= (isPage ? ALIKE_PAGE : ALIKE);
}

function pairsOf(bytes: Uint8Array, isPage: boolean): ReadonlySet<string> {
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const plain = isPage ? text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]{0,2000}>/gi, ' ') : text;
  return wordPairs(plain);
}
