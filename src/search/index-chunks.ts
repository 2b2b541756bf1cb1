import { CborWriter } from './cbor-writer.ts';
import { writePlaces } from './form-places.ts';
import type { FormPlaces, Postings } from './postings.ts';
import { compareText } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of the index: the words from one to another, in the order of their bytes. */
export interface IndexChunk {
  readonly from: string;
  readonly to: string;
  /** CBOR, not yet packed. */
  readonly content: Buffer;
}

/**
 * The index in Pagefind's format (`pagefind/src/index/index_words.rs`, version 1.6).
 * @param chunkSize places and pages that a chunk holds before the next is begun.
 */
export function* indexChunks(postings: Postings, vocabulary: Vocabulary, chunkSize: number): Generator<IndexChunk> {
  const writer = new CborWriter();
  let words = 0;
  let size = 0;
  let from = '';
  let last = '';
  for (const [word, forms] of wordsOf(postings, vocabulary)) {
    if (words === 0) from = word;
    size += writeWord(writer, word, forms, postings, vocabulary);
    words++;
    last = word;
    if (size < chunkSize) continue;
    yield { from, to: last, content: wrapped(writer.take(), words) };
    [words, size] = [0, 0];
  }
  if (words > 0) yield { from, to: last, content: wrapped(writer.take(), words) };
}

/** The words that stand somewhere, in the order of their bytes, each with its forms. */
function wordsOf({ text, title }: Postings, { forms }: Vocabulary): [string, number[]][] {
  const words = new Map<string, number[]>();
  for (const [form, { word }] of forms.entries()) {
    if (!standsIn(text, form) && !standsIn(title, form)) continue;
    const own = words.get(word);
    if (own === undefined) words.set(word, [form]);
    else own.push(form);
  }
  return [...words].sort(([a], [b]) => compareBytes(a, b));
}

function standsIn({ starts }: FormPlaces, form: number): boolean {
  return starts[form] !== starts[form + 1];
}

const ABOVE_SURROGATES = /[\uD800-\uFFFF]/;

/** Order of the UTF-8 bytes, which is that of code points. */
function compareBytes(a: string, b: string): number {
  return ABOVE_SURROGATES.test(a) && ABOVE_SURROGATES.test(b)
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : compareText(a, b);
}

/**
 * A word with the places of its plain form, and those of each form with marks.
 * @returns how much it counts of a chunk: its pages, and the numbers that say where it stands on them.
 */
function writeWord(
  writer: CborWriter,
  word: string,
  forms: readonly number[],
  postings: Postings,
  { forms: known }: Vocabulary,
): number {
  const written = (form: number): string | null => known[form]?.written ?? null;
  const variants = forms
    .flatMap((form) => {
      const own = written(form);
      return own === null ? [] : [{ form, own }];
    })
    .sort((a, b) => compareBytes(a.own, b.own));
  writer.array(3);
  writer.text(word);
  let size = writePlaces(
    writer,
    postings,
    forms.find((form) => written(form) === null),
  );
  writer.array(variants.length);
  for (const { form, own } of variants) {
    writer.array(2);
    writer.text(own);
    size += writePlaces(writer, postings, form);
  }
  return size;
}

/** A chunk is an array of one array of words. */
function wrapped(words: Buffer, count: number): Buffer {
  const head = new CborWriter(16);
  head.array(1);
  head.array(count);
  return Buffer.concat([head.take(), words]);
}

/** Shortens the words at which chunks part to what tells them apart, as Pagefind does: fewer bytes to load first. */
export function shortenBounds(chunks: readonly { readonly from: string; readonly to: string }[]): {
  from: string;
  to: string;
}[] {
  const bounds = chunks.map(({ from, to }) => ({ from, to }));
  for (const [at, bound] of bounds.entries()) {
    const next = bounds[at + 1];
    if (next === undefined) break;
    const [a, b] = [Array.from(bound.to), Array.from(next.from)];
    let common = 0;
    while (common < a.length && common < b.length && a[common] === b[common]) common++;
    const end = a.slice(0, common + 1).join('');
    if (compareBytes(end, bound.from) >= 0) bound.to = end;
    next.from = b.slice(0, common + 1).join('');
  }
  return bounds;
}
