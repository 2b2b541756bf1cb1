import type { PagefindBackend } from 'pagefind-client';
import type { BundleMeta, Chunk } from './bundle-meta.ts';
import { withoutMarks } from './fold.ts';

/** After all words. */
const LAST = '\u{10ffff}';

/** Letters of the longest beginning that is looked for: more than a word has, fewer than someone may paste. */
const LONGEST_BEGINNING = 64;

/**
 * Finds the chunks that a question needs: those that hold a word of it, and those that hold a longer word that begins so.
 * Pagefind itself asks for the first alone, so that which longer words it finds depends on where the index happens to be
 * cut, and on what was asked before.
 *
 * How Pagefind stems a word is known to its WebAssembly alone. It is asked by an index without pages, which has a chunk of
 * its own for each beginning of each chunk's first word: longer words are in a further chunk where the stem is one of these.
 */
export class ChunkFinder {
  readonly #backend: PagefindBackend;
  readonly #index: number;
  readonly #marks: readonly Mark[];

  constructor(backend: PagefindBackend, { version, chunks }: Pick<BundleMeta, 'version' | 'chunks'>) {
    const marks: Mark[] = [...beginnings(chunks), ...spans(chunks)];
    this.#backend = backend;
    this.#marks = marks;
    this.#index = backend.init_pagefind(indexOf(version, marks));
  }

  /** @param term as Pagefind puts it to its WebAssembly: words with single spaces between. */
  namesFor(term: string): readonly string[] {
    return this.#ask(term, ({ names }) => names);
  }

  /** Names of the chunks that hold a beginning of a word, if there is one. */
  namesOfBeginnings(word: string): readonly string[] {
    const letters = [...withoutMarks(word).replace(/[^\p{L}\p{N}]/gu, '')].slice(0, LONGEST_BEGINNING);
    const beginnings = letters.map((_, end) => letters.slice(0, end + 1).join(''));
    return this.#ask(beginnings.join(' '), ({ names }) => names.slice(0, 1));
  }

  #ask(term: string, choose: (mark: Mark) => readonly string[]): readonly string[] {
    const marks = JSON.parse(this.#backend.request_indexes(this.#index, term)) as readonly string[];
    return [...new Set(marks.flatMap((mark) => choose(this.#marks[Number(mark)] ?? NONE)))];
  }
}

/** Words from one to another, and the chunks that hold them (the first) and longer ones. */
interface Mark {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
}

const NONE: Mark = { from: '', to: '', names: [] };

/** Each beginning of a chunk's first word: it may stand in the chunk before, what is longer in those that begin so. */
function beginnings(chunks: readonly Chunk[]): readonly Mark[] {
  const places = new Map<string, number[]>();
  for (const [place, { from }] of chunks.entries()) {
    let beginning = '';
    for (const letter of from) {
      beginning += letter;
      const known = places.get(beginning);
      if (known === undefined) places.set(beginning, [place]);
      else known.push(place);
    }
  }
  return [...places].map(([beginning, [first = 0, ...more]]) => {
    const before = chunks[first]?.from === beginning ? [] : [first - 1];
    const names = [...before, first, ...more].flatMap((place) => chunks[place]?.name ?? []);
    return { from: beginning, to: beginning, names };
  });
}

/** All other words: each is in the last chunk that does not begin after it. */
function spans(chunks: readonly Chunk[]): readonly Mark[] {
  return chunks.map(({ from, name }, place) => ({
    from: place === 0 ? '' : from,
    to: chunks[place + 1]?.from ?? LAST,
    names: [name],
  }));
}

/** An index of Pagefind 1.6 (CBOR, RFC 8949) with chunks named by their number, and nothing else. Of several that hold a word it takes the first. */
function indexOf(version: string, marks: readonly Mark[]): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, length: number): void => {
    if (length < 24) bytes.push(kind | length);
    else if (length < 0x100) bytes.push(kind | 24, length);
    else bytes.push(kind | 26, length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);
  };
  const encoder = new TextEncoder();
  const text = (value: string): void => {
    const own = encoder.encode(value);
    head(0x60, own.length);
    bytes.push(...own);
  };
  const array = (length: number): void => head(0x80, length);
  array(6);
  text(version);
  array(0);
  array(marks.length);
  for (const [number, { from, to }] of marks.entries()) {
    array(3);
    text(from);
    text(to);
    text(String(number));
  }
  for (let left = 3; left > 0; left--) array(0);
  return Uint8Array.from(bytes);
}
