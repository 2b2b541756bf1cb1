import { formatOf } from './formats.ts';
import type { Reader } from './reader.ts';

/**
 * The reader for a file by the ending of its name; null where no format has it. Each is loaded by the first file that it is needed
 * for: an archive of Markdown loads no parser of HTML or XML.
 */
export async function loadReader(path: string): Promise<Reader | null> {
  const format = formatOf(path);
  const reader = loaded.get(format) ?? (await load(format));
  loaded.set(format, reader);
  return reader;
}

/** To ask for a module again takes a tenth of the time in which an article is read. */
const loaded = new Map<ReturnType<typeof formatOf>, Reader | null>();

async function load(format: ReturnType<typeof formatOf>): Promise<Reader | null> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown/reader.ts')).markdownReader;
    case 'text':
      return (await import('./text/reader.ts')).textReader;
    case 'html':
      return (await import('./html/reader.ts')).htmlReader;
    case 'ninjs':
      return (await import('./ninjs/reader.ts')).ninjsReader;
    case 'nitf':
    case 'newsml':
      return (await import('./xml/reader.ts')).xmlReader;
    case 'eml':
      return (await import('./eml/reader.ts')).emlReader;
    case 'mhtml':
      return (await import('./mhtml/reader.ts')).mhtmlReader;
    case null:
      return null;
  }
}
