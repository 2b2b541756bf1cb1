import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listFolder } from '../list-folder.ts';
import { readLinks, styleLinks } from './html-links.ts';

/** Why a link leads nowhere. `host`: it names the address on the web that the archive has, or starts at a host's root. */
export type LinkFault = 'missing' | 'folder' | 'outside' | 'root' | 'place' | 'case' | 'encoding';

export interface BrokenLink {
  /** The file that it stands in. */
  readonly file: string;
  readonly address: string;
  readonly fault: LinkFault;
}

export interface LinkReport {
  readonly files: number;
  /** Links to files of the archive; those to other hosts are not followed. */
  readonly links: number;
  readonly broken: readonly BrokenLink[];
}

/** Addresses with a scheme, or of another host. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/** Shown by a server at any depth: its links start at the archive's root, or try several depths (`assets/not-found.js`). */
const NOT_FOUND = '404.html';

/**
 * Follows every link of every page, stylesheet, feed and sitemap of a published archive, on the disk: each must name a
 * file (with its case), by a relative address that stays inside, and a place that is there.
 *
 * @param baseUrl the archive's address on the web, with a slash at its end; links that begin with it are followed too,
 *   and those of the page for what is not there begin with its path. Null: there is none.
 */
export function checkLinks(
  folder: string,
  baseUrl: string | null,
  onProgress: (done: number, total: number) => void = () => undefined,
): LinkReport {
  const files = listFolder(folder).map(({ path }) => path);
  const checker = new LinkChecker(files, baseUrl);
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    if (!/\.(?:html?|css|xml|svg)$/iu.test(file)) continue;
    checker.file(file, readFileSync(join(folder, file), 'utf8'));
  }
  checker.places((file) => readFileSync(join(folder, file), 'utf8'));
  onProgress(files.length, files.length);
  return { files: files.length, links: checker.links, broken: checker.broken };
}

class LinkChecker {
  links = 0;
  readonly broken: BrokenLink[] = [];
  readonly #files: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;
  readonly #folded: ReadonlySet<string>;
  readonly #baseUrl: string | null;
  /** The path of the archive on its host: `/courier/`. */
  readonly #basePath: string;
  /** Places asked for, by the page that should have them: and one link that asks. */
  readonly #asked = new Map<string, Map<string, { readonly file: string; readonly address: string }>>();

  constructor(files: readonly string[], baseUrl: string | null) {
    this.#files = new Set(files);
    this.#folders = new Set(files.map((file) => dirname(file)));
    this.#folded = new Set(files.map((file) => file.toLowerCase()));
    this.#baseUrl = baseUrl;
    const path = baseUrl === null ? '/' : new URL(baseUrl).pathname;
    this.#basePath = decoded(path) ?? path;
  }

  file(file: string, text: string): void {
    for (const address of addressesOf(file, text)) this.#check(file, address.trim());
  }

  /** Checks the places asked for, a page at a time. */
  places(read: (file: string) => string): void {
    for (const [target, asked] of this.#asked) {
      const { places } = readLinks(read(target));
      for (const [place, { file, address }] of asked) {
        if (!places.has(place)) this.broken.push({ file, address, fault: 'place' });
      }
    }
  }

  #check(file: string, whole: string): void {
    const own = this.#baseUrl !== null && whole.startsWith(this.#baseUrl);
    const address = own ? whole.slice(this.#baseUrl?.length) || 'index.html' : whole;
    if (address === '' || (!own && ELSEWHERE.test(address))) return;
    this.links++;
    const fault = this.#fault(own ? '' : file, file, address);
    if (fault !== null) this.broken.push({ file, address: whole, fault });
  }

  #fault(from: string, file: string, address: string): LinkFault | null {
    const [path = '', place = ''] = address.replace(/\?[^#]*/u, '').split('#', 2);
    const whole = decoded(path);
    if (whole === null) return 'encoding';
    const named = file === NOT_FOUND ? this.#belowBase(whole) : whole;
    if (named.startsWith('/')) return 'root';
    const target = named === '' ? from : posix.normalize(posix.join(dirname(from), named));
    const inside = file === NOT_FOUND ? target.replace(/^(?:\.\.\/)+/u, '') : target;
    if (inside.startsWith('..')) return 'outside';
    if (!this.#files.has(inside)) {
      if (this.#folders.has(inside.replace(/\/$/u, ''))) return 'folder';
      return this.#folded.has(inside.toLowerCase()) ? 'case' : 'missing';
    }
    if (place !== '' && /\.html?$/iu.test(inside)) this.#ask(inside, place, { file, address });
    return null;
  }

  /** A path from the host's root as one from the archive's; one that leads elsewhere on the host stays as it is. */
  #belowBase(path: string): string {
    return path.startsWith(this.#basePath) ? path.slice(this.#basePath.length) || 'index.html' : path;
  }

  #ask(target: string, place: string, link: { readonly file: string; readonly address: string }): void {
    const name = decoded(place);
    if (name === null || name === 'top') return;
    const asked = this.#asked.get(target) ?? new Map<string, { file: string; address: string }>();
    this.#asked.set(target, asked);
    if (!asked.has(name)) asked.set(name, link);
  }
}

function addressesOf(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) return styleLinks(text);
  const { addresses } = readLinks(text);
  // A sitemap has its addresses as text (sitemaps.org).
  const listed = file.endsWith('.xml')
    ? [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address)
    : [];
  return [...addresses, ...listed];
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % in the address: no file has it.
    return null;
  }
}
