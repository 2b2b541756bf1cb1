/** What a bundle's `pf_meta` tells: its pages in Pagefind's order, and the files that its words are in. */
export interface BundleMeta {
  /** As Pagefind wrote it. */
  readonly version: string;
  /** The id that a page's hits carry, and the file that holds its text. */
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly words: readonly number[];
  /** In the order of their words. */
  readonly chunks: readonly Chunk[];
}

/** A file of words: none of them comes before `from`, all of them before the next one's. */
export interface Chunk {
  readonly from: string;
  readonly name: string;
}

/**
 * Reads the beginning of `pf_meta` (CBOR): version; for each page id, number of words and the file it is packed in (or
 * empty); for each chunk its first and last word and its name.
 */
export function readBundleMeta(bytes: Uint8Array): BundleMeta {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Ids and file names are ASCII; one text that they are cut from, since thousands of small decodings take a while.
  const ascii = new TextDecoder('windows-1252').decode(bytes);
  const utf8 = new TextDecoder();
  let at = 0;
  const head = (): number => {
    const info = view.getUint8(at++) & 31;
    if (info < 24) return info;
    if (info === 24) return view.getUint8(at++);
    if (info === 25) return view.getUint16((at += 2) - 2);
    if (info === 26) return view.getUint32((at += 4) - 4);
    throw new RangeError(`Not as Pagefind writes it: length ${info} at byte ${at}.`);
  };
  const text = (): string => {
    const length = head();
    return ascii.slice(at, (at += length));
  };
  const word = (): string => {
    const length = head();
    return utf8.decode(bytes.subarray(at, (at += length)));
  };
  head();
  const version = text();
  const ids: string[] = [];
  const groups: string[] = [];
  const words: number[] = [];
  for (let left = head(); left > 0; left--) {
    head();
    ids.push(text());
    words.push(head());
    groups.push(text());
  }
  const chunks: Chunk[] = [];
  for (let left = head(); left > 0; left--) {
    head();
    const from = word();
    word();
    chunks.push({ from, name: text() });
  }
  return { version, ids, groups, words, chunks };
}
