import { CborReader } from './cbor-reader.ts';

/**
 * Reads a part of an index in Pagefind's format (`pagefind/src/index/index_words.rs`, version 1.6), as `indexChunks` writes it:
 * words, each with the pages that it stands on, and its forms with marks.
 *
 * @param bytes unpacked.
 * @param word called for each word, and for each of its forms as it is written (`café`); what it returns is told each place in a
 * text, with the weight that the word has there, page after page.
 * @throws `RangeError` where the bytes are not as Pagefind 1.6 writes them.
 */
export function readWords(
  bytes: Uint8Array,
  word: (word: string, written: string | null) => (place: number, weight: number) => void,
): void {
  const reader = new CborReader(bytes);
  reader.array((part) => {
    if (part > 0) return reader.skip();
    reader.array(() => readWord(reader, word));
  });
}

function readWord(reader: CborReader, visit: Parameters<typeof readWords>[1]): void {
  let word = '';
  reader.array((part) => {
    if (part === 0) word = reader.text();
    else if (part === 1) readPages(reader, visit(word, null));
    else if (part === 2) reader.array(() => readVariant(reader, word, visit));
    else reader.skip();
  });
}

function readVariant(reader: CborReader, word: string, visit: Parameters<typeof readWords>[1]): void {
  let written = '';
  reader.array((part) => {
    if (part === 0) written = reader.text();
    else if (part === 1) readPages(reader, visit(word, written));
    else reader.skip();
  });
}

/** Each page: its number, its places in the text, its places in fields. */
function readPages(reader: CborReader, found: (place: number, weight: number) => void): void {
  reader.array(() => {
    reader.array((part) => {
      if (part === 1) readPlaces(reader, found);
      else reader.skip();
    });
  });
}

/** A negative number names the weight of those that follow; the first of them is absolute, the others are steps. */
function readPlaces(reader: CborReader, found: (place: number, weight: number) => void): void {
  let weight = 0;
  let place = 0;
  let isFirst = true;
  reader.array(() => {
    const value = reader.integer();
    if (value < 0) {
      weight = -value - 1;
      isFirst = true;
      return;
    }
    place = isFirst ? value : place + value;
    isFirst = false;
    found(place, weight);
  });
}
