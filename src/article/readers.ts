import { htmlReader } from './html/reader.ts';
import { markdownReader } from './markdown/reader.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text/reader.ts';

/** All formats that are read; a new one is its reader and a line here. */
export const readers: readonly Reader[] = [markdownReader, htmlReader, textReader];

const BY_EXTENSION: ReadonlyMap<string, Reader> = new Map(
  readers.flatMap((reader) => reader.extensions.map((extension): [string, Reader] => [extension, reader])),
);

/** The reader for a file by the ending of its name, whatever its case; null where no format has it. */
export function readerFor(path: string): Reader | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}
