/** The pages of a bundle in Pagefind's order: the id that hits carry, and the file that holds the text. */
export interface PageList {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly words: readonly number[];
}

/** Reads the beginning of `pf_meta` (CBOR): version, then for each page id, number of words and, the file it is packed in (or empty). */
export function readPageList(bytes: Uint8Array): PageList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Ids and file names are ASCII; one text that they are cut from, since thousands of small decodings take a while.
  const ascii = new TextDecoder('windows-1252').decode(bytes);
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
  head();
  text();
  const ids: string[] = [];
  const groups: string[] = [];
  const words: number[] = [];
  for (let left = head(); left > 0; left--) {
    head();
    ids.push(text());
    words.push(head());
    groups.push(text());
  }
  return { ids, groups, words };
}
