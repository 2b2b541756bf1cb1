import { slugOr } from './slug.ts';

/**
 * Pages that the archive has of its own at its root, without their ending. No setting decides about it: a name stays the
 * archive's while nobody keeps pages offline. `start-here` is beside them in a zip.
 */
export const OWN_PAGES: ReadonlySet<string> = new Set(['index', 'search', '404', 'offline', 'start-here']);

/** Folders and files that the archive itself uses: no article may take them. */
const RESERVED =
  /^(?:assets|search|tags|bylines|sections|sources|dates|on-this-day|undated|originals|pages)\/|^data\/index\.html$|^about\.html(?:\/|$)|^(?:feed\.xml|rss\.xml|feed\.json|opensearch\.xml|sitemap[^/]*\.xml|robots\.txt|llms\.txt|service-worker\.js|_headers|manifest-sha256\.txt)(?:\/|$)|^\d{4}(?:\/\d\d){0,2}\/index\.html$/u;

/** Device names of Windows and characters that FAT32, NTFS or an address cannot carry. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f<>:"|?*\\#%{}[\]^`]/u;
const DEVICE =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?: *\.|$)/iu;

/**
 * Where an article lies unless its source asks for something else:
 * `2022/10/05/slug.html`, or `undated/slug.html` without a date.
 */
export function defaultPermalink(day: string | null, headline: string, path: string): string {
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const made = slugOr(headline, fileName);
  // The folder's own page has that name.
  const name = made === 'index' ? 'index-x' : made;
  return day === null ? `undated/${name}.html` : `${day.replaceAll('-', '/')}/${name}.html`;
}

/** What became of a permalink that a source asks for. */
export type RequestedPermalink =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'refused'; readonly code: string; readonly why: string };

/**
 * Reads an address that a source asks for (`/2004/old.html`, `/news/flood/`, `https://old.example/news/flood/`)
 * as a path inside the archive. A folder's address becomes its `index.html`; other endings than `.html` become a folder.
 */
export function requestedPermalink(requested: string): RequestedPermalink {
  const address = requested
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu, '')
    .replace(/[?#].*$/u, '');
  const parts = address.split('/').filter((part) => part !== '' && part !== '.');
  const decoded = parts.map(decodePart);
  if (decoded.some((part) => part === null || part === '..' || part.includes('/'))) {
    return refuse('PERMALINK_OUTSIDE', 'it leads out of the archive');
  }
  const names = decoded.filter((part) => part !== null);
  if (names.length === 0) return refuse('PERMALINK_RESERVED', 'it is the home page');
  if (
    names.some((part) => FORBIDDEN.test(part) || DEVICE.test(part) || /[. ]$|^\s/u.test(part) || part.startsWith('.'))
  ) {
    return refuse('PERMALINK_CHARACTERS', 'it holds characters that not every file system or server can carry');
  }
  const last = names.at(-1) ?? '';
  if (names.slice(0, -1).some((part) => /\.html?$/iu.test(part))) {
    return refuse('PERMALINK_CHARACTERS', 'a folder in it is named like a page');
  }
  const isFile = /\.html?$/iu.test(last);
  const path = isFile ? names.join('/') : `${names.join('/')}/index.html`;
  if (Buffer.byteLength(path) > 240 || names.some((part) => Buffer.byteLength(part) > 120)) {
    return refuse('PERMALINK_LONG', 'it is longer than file systems allow');
  }
  if (isReserved(path.toLowerCase())) return refuse('PERMALINK_RESERVED', 'the archive itself uses this address');
  return { kind: 'path', path: path.normalize('NFC') };
}

function isReserved(path: string): boolean {
  return RESERVED.test(path) || OWN_PAGES.has(/^([^/]*)\.html(?:\/|$)/u.exec(path)?.[1] ?? '');
}

function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function refuse(code: string, why: string): RequestedPermalink {
  return { kind: 'refused', code, why };
}

/** `a.html` → `a-2.html`; `news/a/index.html` → `news/a-2/index.html`. */
export function numbered(path: string, number: number): string {
  if (path.endsWith('/index.html')) return path.replace(/\/index\.html$/u, `-${number}/index.html`);
  return path.replace(/(\.html?)$/iu, `-${number}$1`);
}

/** A path's parts as they are compared on file systems that ignore case. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
