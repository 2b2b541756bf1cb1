import type { CborWriter } from './cbor-writer.ts';
import { positionOf, weightOf, type FormPlaces, type Postings } from './postings.ts';

/** Pagefind's encoding begins with this weight, which no word has. */
const NO_WEIGHT = 25;

/** The title is the first and only field of a page; in Pagefind's encoding a negative number names the field. */
const TITLE_FIELD = -1;

/**
 * Writes where a form stands, page by page, in Pagefind's encoding. Straight from the flat arrays, since there are as many
 * pairs of a form and a page as half the words of the archive, and an object for each of them was a seventh of all memory asked for.
 *
 * @param form undefined: it stands nowhere.
 * @returns how many numbers say so, and one for each page.
 */
export function writePlaces(writer: CborWriter, { text, title }: Postings, form: number | undefined): number {
  if (form === undefined) {
    writer.array(0);
    return 0;
  }
  let [inText, inTitle] = [startOf(text, form), startOf(title, form)];
  const [textEnd, titleEnd] = [startOf(text, form + 1), startOf(title, form + 1)];
  writer.array(countPages(text, inText, textEnd, title, inTitle, titleEnd));
  let size = 0;
  let before = 0;
  while (inText < textEnd || inTitle < titleEnd) {
    const page = Math.min(
      inText < textEnd ? (text.pages[inText] as number) : Infinity,
      inTitle < titleEnd ? (title.pages[inTitle] as number) : Infinity,
    );
    const [textTo, titleTo] = [runEnd(text.pages, inText, textEnd, page), runEnd(title.pages, inTitle, titleEnd, page)];
    writer.array(3);
    writer.integer(page - before);
    before = page;
    size += 1 + writeText(writer, text.places, inText, textTo) + writeTitle(writer, title.places, inTitle, titleTo);
    [inText, inTitle] = [textTo, titleTo];
  }
  return size;
}

function startOf({ starts }: FormPlaces, form: number): number {
  return starts[form] as number;
}

function countPages(
  text: FormPlaces,
  textStart: number,
  textEnd: number,
  title: FormPlaces,
  titleStart: number,
  titleEnd: number,
): number {
  let count = 0;
  let [inText, inTitle] = [textStart, titleStart];
  while (inText < textEnd || inTitle < titleEnd) {
    const page = Math.min(
      inText < textEnd ? (text.pages[inText] as number) : Infinity,
      inTitle < titleEnd ? (title.pages[inTitle] as number) : Infinity,
    );
    [inText, inTitle] = [runEnd(text.pages, inText, textEnd, page), runEnd(title.pages, inTitle, titleEnd, page)];
    count++;
  }
  return count;
}

/** Where the run of a page ends that may start at a place. */
function runEnd(pages: Int32Array, start: number, end: number, page: number): number {
  let at = start;
  while (at < end && pages[at] === page) at++;
  return at;
}

/**
 * Positions by weight, each weight named by a negative number before its first, which is absolute; the others as steps.
 * @returns how many numbers it wrote.
 */
function writeText(writer: CborWriter, places: Uint32Array, start: number, end: number): number {
  if (!isByWeight(places, start, end)) {
    const sorted = places.slice(start, end).sort(compareWeights);
    return writeText(writer, sorted, 0, sorted.length);
  }
  let length = end - start;
  let weight = NO_WEIGHT;
  for (let at = start; at < end; at++) {
    const own = weightOf(places[at] as number);
    if (own !== weight) length++;
    weight = own;
  }
  writer.array(length);
  weight = NO_WEIGHT;
  let before = 0;
  for (let at = start; at < end; at++) {
    const place = places[at] as number;
    const position = positionOf(place);
    const own = weightOf(place);
    if (own === weight) writer.integer(position - before);
    else {
      writer.integer(-own - 1);
      writer.integer(position);
      weight = own;
    }
    before = position;
  }
  return length;
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

/** @returns how many numbers it wrote. */
function writeTitle(writer: CborWriter, places: Uint32Array, start: number, end: number): number {
  const length = start === end ? 0 : 1 + end - start;
  writer.array(length);
  if (length === 0) return 0;
  writer.integer(TITLE_FIELD);
  let before = 0;
  for (let at = start; at < end; at++) {
    const position = positionOf(places[at] as number);
    writer.integer(position - before);
    before = position;
  }
  return length;
}
