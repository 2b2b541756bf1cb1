import { embeddedPath } from './embedded/embedded-image.ts';
import { decodeReferences } from './plain-text.ts';

/** An image that an article names, and where its file may lie. */
export interface ImageReference {
  /** As its gap in the body calls it: the relative address as written, else the absolute one. */
  readonly name: string;
  /** Paths in the content folder, the likeliest first. */
  readonly paths: readonly string[];
}

const GAP = /<(?:p|span) class="missing-image"([^>]*)>/g;
const ATTRIBUTE = / data-(local|remote)="([^"]*)"/g;

/** What a gap says of the image that it stands for. */
export interface GapNames {
  readonly local: string;
  readonly remote: string;
}

/** Reads the attributes of a gap (`sanitise-image.ts`). */
export function gapNames(attributes: string): GapNames {
  const names = { local: '', remote: '' };
  for (const [, which, value = ''] of attributes.matchAll(ATTRIBUTE)) {
    names[which as 'local' | 'remote'] = decodeReferences(value);
  }
  return names;
}

/** The name under which an image's file is asked for. */
export function imageName({ local, remote }: GapNames): string {
  return local === '' ? remote : local;
}

/** The images that a body names, each once. @param source path of the article's file in the content folder. */
export function imageReferences(body: string, source: string): readonly ImageReference[] {
  if (!body.includes('class="missing-image"')) return [];
  const references = new Map<string, ImageReference>();
  for (const [, attributes = ''] of body.matchAll(GAP)) {
    const names = gapNames(attributes);
    const name = imageName(names);
    if (name === '' || references.has(name)) continue;
    const within = embeddedPath(source, name);
    references.set(name, { name, paths: within === null ? imagePaths(names, source) : [within] });
  }
  return [...references.values()];
}

/** More than these nobody's folders need. */
const MOST_FOLDERS = 8;
/** WordPress names the sizes that it makes after the file: `quay-300x200.jpg`. */
const SIZED = /-\d{2,4}x\d{2,4}(?=\.[a-z]{3,4}$)/i;

/**
 * Where an image's file may lie: beside the article's file, in a folder around it, or below the content folder as it lay
 * below the site's root; a size that is missing may be there in full. Nothing outside of the content folder.
 */
export function imagePaths({ local, remote }: GapNames, source: string): readonly string[] {
  const around = foldersAround(source);
  const paths: string[] = [];
  for (const address of [local, remote]) {
    if (address === '') continue;
    const url = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(address);
    const written = (url === null ? address.replace(/[?#].*$/, '') : (url[2] ?? '')).replaceAll('\\', '/');
    const isRooted = written.startsWith('/');
    const folders = isRooted ? around.toReversed() : around;
    if (url !== null) paths.push(...versions(`${url[1] ?? ''}${written}`));
    // Where both are known they lead to the same file.
    if (url !== null && local !== '') continue;
    for (const folder of folders) paths.push(...versions(`${folder}${written}`));
  }
  const whole = paths.filter((path) => path !== '');
  return [...new Set([...whole, ...whole.map((path) => path.replace(SIZED, ''))])];
}

/** `a/b/c.md` → `['a/b/', 'a/', '']` */
function foldersAround(source: string): string[] {
  const parts = source.split('/').slice(0, -1).slice(0, MOST_FOLDERS);
  return [...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`).toReversed(), ''];
}

/** As written, and with `%20` and its like decoded. */
function versions(path: string): string[] {
  const plain = inside(path);
  const decoded = path.includes('%') ? inside(decodedAddress(path)) : '';
  return decoded === '' || decoded === plain ? [plain] : [decoded, plain];
}

function decodedAddress(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** The path without `.`, `..` and empty parts; empty where it leads out of the content folder or to a hidden file. */
function inside(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return '';
  }
  return parts.some((part) => part.startsWith('.')) ? '' : parts.join('/');
}

/** A path for comparing: systems differ in how they hold letter case and Unicode. */
export function imagePathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
