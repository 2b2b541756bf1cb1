import { emlReader } from './eml/reader.ts';
import { formatOf } from './formats.ts';
import { htmlReader } from './html/reader.ts';
import { markdownReader } from './markdown/reader.ts';
import { mhtmlReader } from './mhtml/reader.ts';
import { ninjsReader } from './ninjs/reader.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text/reader.ts';
import { xmlReader } from './xml/reader.ts';

/** All formats that are read; a new one is its reader and a line here, and its endings in `formats.ts`. */
export const readers: readonly Reader[] = [
  markdownReader,
  htmlReader,
  textReader,
  ninjsReader,
  xmlReader,
  emlReader,
  mhtmlReader,
];

/** The reader for a file by the ending of its name, whatever its case; null where no format has it. */
export function readerFor(path: string): Reader | null {
  const format = formatOf(path);
  return readers.find((reader) => reader.format === format) ?? null;
}
