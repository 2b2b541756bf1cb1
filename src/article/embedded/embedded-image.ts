import { hash } from 'node:crypto';
import { imageHead, type ImageHead } from './image-head.ts';

/**
 * An image that stands within an article's own file: in an address (`data:`, RFC 2397) or as a part of a message or MHTML
 * (`cid:`, RFC 2392). A body calls it by the digest of its bytes, so that the same picture is the same however often it stands there.
 */
export interface EmbeddedImage extends ImageHead {
  /** `embedded:` with the SHA-256 of the bytes and the ending of such a file: `embedded:9f86….png`. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Finds what an address of an image stands for within its file; null where it leads out of it. */
export type EmbeddedImages = (address: string) => EmbeddedImage | null;

const NAME = /^embedded:([\da-f]{64}\.[a-z]{3,4})$/;
/** Below a file's own path, where no file can lie; the dot keeps any found file from having such a path. */
export const EMBEDDED_FOLDER = '/.embedded/';
const DATA_ADDRESS = /^\s*data:[^,]{0,200};\s*base64\s*,/i;

/** The picture that these bytes are; null where they are none that is made of pixels. */
export function embeddedImage(bytes: Uint8Array): EmbeddedImage | null {
  const head = imageHead(bytes);
  if (head === null) return null;
  const sha256 = hash('sha256', bytes);
  return { ...head, name: `embedded:${sha256}.${head.ending}`, sha256, bytes };
}

/** The picture that a `data:` address holds; null for any other address. */
export function dataImage(address: string): EmbeddedImage | null {
  const start = DATA_ADDRESS.exec(address.slice(0, 300));
  return start === null ? null : embeddedImage(base64Bytes(address.slice(start[0].length)));
}

/** Decodes base64 as it stands in addresses: with line ends, and with signs that were percent-encoded. */
export function base64Bytes(text: string): Uint8Array {
  const plain = text.includes('%') ? text.replace(/%([\da-f]{2})/gi, (_, code: string) => sign(code)) : text;
  return Buffer.from(plain, 'base64');
}

function sign(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Whether a body's image stands within the article's own file. */
export function isEmbeddedName(name: string): boolean {
  return NAME.test(name);
}

/** The path under which an image within a file is known: `2004/flood.html/.embedded/9f86….png`; null for a name that is none. */
export function embeddedPath(source: string, name: string): string | null {
  const file = NAME.exec(name)?.[1];
  return file === undefined ? null : source + EMBEDDED_FOLDER + file;
}

/** The file that an image stands in, and its digest; null for the path of a file of its own. */
export function splitEmbeddedPath(path: string): { readonly source: string; readonly sha256: string } | null {
  const at = path.lastIndexOf(EMBEDDED_FOLDER);
  if (at === -1) return null;
  const sha256 = path.slice(at + EMBEDDED_FOLDER.length).replace(/\..*$/, '');
  return /^[\da-f]{64}$/.test(sha256) ? { source: path.slice(0, at), sha256 } : null;
}
