import { CborWriter } from './cbor-writer.ts';
import { positionOf, weightOf, type FormPlaces, type Postings } from './postings.ts';
import { compareText } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of the index: the words from one to another, in the order of their bytes. */
export interface IndexChunk {
  readonly from: string;
  readonly to: string;
  /** CBOR, not yet packed. */
  readonly content: Buffer;
}

/** Where a word stands on one page, in Pagefind's encoding. */
interface PagePlaces {
  readonly page: number;
  readonly text: readonly number[];
  readonly title: readonly number[];
}

interface Variant {
  readonly written: string;
  readonly pages: readonly PagePlaces[];
}

/** Pagefind's encoding begins with this weight, which no word has. */
const NO_WEIGHT = 25;

/** The title is the first and only field of a page; in Pagefind's encoding a negative number names the field. */
const TITLE_FIELD = -1;

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
    const { pages, variants } = placesOf(forms, postings, vocabulary);
    writeWord(writer, word, pages, variants);
    words++;
    last = word;
    size += sizeOf(pages) + variants.reduce((sum, variant) => sum + sizeOf(variant.pages), 0);
    if (size < chunkSize) continue;
    yield { from, to: last, content: wrapped(writer.take(), words) };
    [words, size] = [0, 0];
  }
  if (words > 0) yield { from, to: last, content: wrapped(writer.take(), words) };
}

function sizeOf(pages: readonly PagePlaces[]): number {
  return pages.reduce((sum, { text, title }) => sum + text.length + title.length + 1, 0);
}

/** The words that stand somewhere, in the order of their bytes, each with its forms. */
function wordsOf(postings: Postings, { forms }: Vocabulary): [string, number[]][] {
  const words = new Map<string, number[]>();
  for (const [form, { word }] of forms.entries()) {
    if (postings.text(form).pages.length === 0 && postings.title(form).pages.length === 0) continue;
    const own = words.get(word);
    if (own === undefined) words.set(word, [form]);
    else own.push(form);
  }
  return [...words].sort(([a], [b]) => compareBytes(a, b));
}

const ABOVE_SURROGATES = /[\uD800-\uFFFF]/;

/** Order of the UTF-8 bytes, which is that of code points. */
function compareBytes(a: string, b: string): number {
  return ABOVE_SURROGATES.test(a) && ABOVE_SURROGATES.test(b)
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : compareText(a, b);
}

function placesOf(
  forms: readonly number[],
  postings: Postings,
  vocabulary: Vocabulary,
): { readonly pages: readonly PagePlaces[]; readonly variants: readonly Variant[] } {
  let pages: readonly PagePlaces[] = [];
  const variants: Variant[] = [];
  for (const form of forms) {
    const own = pagePlaces(postings.text(form), postings.title(form));
    const { written } = vocabulary.forms[form] as { readonly written: string | null };
    if (written === null) pages = own;
    else variants.push({ written, pages: own });
  }
  return { pages, variants: variants.sort((a, b) => compareBytes(a.written, b.written)) };
}

/** Joins the places in texts and in titles by page. */
function pagePlaces(text: FormPlaces, title: FormPlaces): PagePlaces[] {
  const joined: PagePlaces[] = [];
  let [inText, inTitle] = [0, 0];
  while (inText < text.pages.length || inTitle < title.pages.length) {
    const page = Math.min(text.pages[inText] ?? Infinity, title.pages[inTitle] ?? Infinity);
    const textEnd = endOf(text.pages, inText, page);
    const titleEnd = endOf(title.pages, inTitle, page);
    joined.push({
      page,
      text: encodeText(text.places, inText, textEnd),
      title: encodeTitle(title.places, inTitle, titleEnd),
    });
    [inText, inTitle] = [textEnd, titleEnd];
  }
  return joined;
}

/** Where the run of a page ends that may start at a place. */
function endOf(pages: Int32Array, start: number, page: number): number {
  let end = start;
  while (pages[end] === page) end++;
  return end;
}

/** Positions by weight, each weight named by a negative number before its first, which is absolute; the others as steps. */
function encodeText(places: Uint32Array, start: number, end: number): number[] {
  const encoded: number[] = [];
  let weight = NO_WEIGHT;
  let before = 0;
  const add = (place: number): void => {
    const position = positionOf(place);
    if (weightOf(place) !== weight) {
      weight = weightOf(place);
      encoded.push(-weight - 1, position);
    } else {
      encoded.push(position - before);
    }
    before = position;
  };
  if (isByWeight(places, start, end)) for (let at = start; at < end; at++) add(places[at] as number);
  else for (const place of places.slice(start, end).sort(compareWeights)) add(place);
  return encoded;
}

function isByWeight(places: Uint32Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (weightOf(places[at] as number) < weightOf(places[at - 1] as number)) return false;
  }
  return true;
}

/** By weight, then by position. */
function compareWeights(a: number, b: number): number {
  return weightOf(a) - weightOf(b) || a - b;
}

function encodeTitle(places: Uint32Array, start: number, end: number): number[] {
  if (start === end) return [];
  const encoded = [TITLE_FIELD];
  let before = 0;
  for (let at = start; at < end; at++) {
    const position = positionOf(places[at] as number);
    encoded.push(position - before);
    before = position;
  }
  return encoded;
}

function writeWord(writer: CborWriter, word: string, pages: readonly PagePlaces[], variants: readonly Variant[]): void {
  writer.array(3);
  writer.text(word);
  writePages(writer, pages);
  writer.array(variants.length);
  for (const { written, pages: own } of variants) {
    writer.array(2);
    writer.text(written);
    writePages(writer, own);
  }
}

function writePages(writer: CborWriter, pages: readonly PagePlaces[]): void {
  let before = 0;
  writer.array(pages.length);
  for (const { page, text, title } of pages) {
    writer.array(3);
    writer.integer(page - before);
    before = page;
    writer.array(text.length);
    for (const value of text) writer.integer(value);
    writer.array(title.length);
    for (const value of title) writer.integer(value);
  }
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
