import { existsSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { MediaFile } from './item.ts';
import { MEDIA } from './render-article.ts';
import { safeName } from './safe-path.ts';

/** What stands before a file's path in the addresses of uploads: WordPress, WordPress.com, Ghost. */
const PREFIX =
  /^.*?(?:\/wp-content\/uploads\/(?:sites\/\d+\/)?|\.files\.wordpress\.com\/|\/content\/(?:images|media|files)\/)/i;
/** `photo-300x200.jpg`: a smaller copy that WordPress made of `photo.jpg`. */
const SMALLER = /-\d{1,5}x\d{1,5}(?=\.[a-z\d]+$)/i;
/** Larger files stay out, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Finds the files that a site's articles show in the folder of its uploads. */
export class Uploads {
  readonly #root: string | null;

  /** @param folder the site's uploads, or null where the keeper has none. */
  constructor(folder: string | null) {
    this.#root = folder === null || !existsSync(folder) ? null : realpathSync(resolve(folder));
  }

  /** Whether a folder was given and is there. */
  get isGiven(): boolean {
    return this.#root !== null;
  }

  /** The file of an address, the full-size one where there is one; null where it is not among the uploads. */
  find(address: string): string | null {
    if (this.#root === null) return null;
    const path = address.replace(/[?#].*$/s, '');
    const inside = PREFIX.test(path) ? path.replace(PREFIX, '') : null;
    if (inside === null) return null;
    for (const candidate of [inside.replace(SMALLER, ''), inside]) {
      const file = this.#existing(candidate);
      if (file !== null) return file;
    }
    return null;
  }

  #existing(path: string): string | null {
    let decoded = path;
    try {
      decoded = decodeURIComponent(path);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
    if (this.#root === null || decoded.includes('\0')) return null;
    const file = join(this.#root, decoded);
    if (!existsSync(file)) return null;
    const real = realpathSync(file);
    const stats = statSync(real);
    return real.startsWith(this.#root + sep) && stats.isFile() && stats.size <= LARGEST ? real : null;
  }
}

/** The media of one article: each file once, under a name of its own. */
export class ArticleMedia {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly files: MediaFile[] = [];

  /**
   * Adds a file.
   *
   * @param key what it is known by, e.g. its path.
   * @returns its address for the body or front matter.
   */
  add(key: string, wanted: string, read: () => Promise<Uint8Array | null>): string {
    const known = this.#names.get(key);
    if (known !== undefined) return `${MEDIA}${known}`;
    const safe = safeName(wanted);
    const dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length;
    let name = safe;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++)
      name = `${safe.slice(0, dot)}-${number}${safe.slice(dot)}`;
    this.#taken.add(name.toLowerCase());
    this.#names.set(key, name);
    this.files.push({ name, read });
    return `${MEDIA}${name}`;
  }

  /** Adds a file of the uploads. */
  addFile(file: string): string {
    return this.add(file, file.slice(file.lastIndexOf(sep) + 1), () => readFile(file));
  }
}
