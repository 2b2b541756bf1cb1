import type { Format } from './article.ts';

/** Endings of file names, lower case, and the form that they stand for. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mkd', 'markdown'],
  ['.mdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.text', 'text'],
]);

/**
 * The form of a file by the ending of its name, whatever its case; null where no reader takes it. Kept apart from the
 * readers, which are dear to load, since most builds read nothing.
 */
export function formatOf(path: string): Format | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? null : (FORMATS.get(name.slice(dot).toLowerCase()) ?? null);
}
