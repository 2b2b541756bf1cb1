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
  ['.json', 'ninjs'],
  ['.ninjs', 'ninjs'],
  // Which of the forms in XML a file is stands in its root element.
  ['.xml', 'newsml'],
  ['.nitf', 'newsml'],
  ['.newsml', 'newsml'],
  ['.eml', 'eml'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
]);
/** Data of a site generator that lies beside its articles; Eleventy's are program parts, not articles. */
const DATA = /\.11tydata\.json$|^(?:package|package-lock|tsconfig|composer|manifest)\.json$/i;

/** Whether a file is compressed by gzip, so that what is in it is read. */
export function isGzip(path: string): boolean {
  return path.length > 3 && path.at(-4) !== '/' && path.slice(-3).toLowerCase() === '.gz';
}

/** A path without `.gz`. */
export function withoutGzip(path: string): string {
  return isGzip(path) ? path.slice(0, -3) : path;
}

/**
 * The form of a file by the ending of its name, whatever its case; null where no reader takes it. Kept apart from the
 * readers, which are dear to load, since most builds read nothing.
 */
export function formatOf(path: string): Format | null {
  const plain = withoutGzip(path);
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  if (DATA.test(name)) return null;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? null : (FORMATS.get(name.slice(dot).toLowerCase()) ?? null);
}
