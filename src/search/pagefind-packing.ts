import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Stands at the start of each of Pagefind's files once unzipped. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Place of the byte in a gzip header that names the operating system (RFC 1952), and "unknown". */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Two fifths of the time of zlib's usual 6 and four in a hundred more bytes, on an index of news; below it, another way of matching begins. */
const LEVEL = 4;

/**
 * Packs a file as Pagefind's client reads it. The same bytes on every system and with every Node: at this level Node's zlib
 * writes what the reference zlib writes (compared with Node 20, 22 and 24, and with pako).
 */
export function pack(content: Uint8Array): Buffer {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL });
  bytes[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return bytes;
}

/** @returns what `pack` was given. */
export function unpack(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(SIGNATURE.length);
}

/** Names files by their content in Pagefind's way, e.g. `en_3a447e8`; a name taken by other content grows by digits. */
export class ContentNames {
  readonly #prefix: string;
  readonly #digits: number;
  readonly #taken = new Set<string>();

  /** @param digits hexadecimal digits of a name that is not yet taken. */
  constructor(prefix: string, digits: number) {
    this.#prefix = prefix;
    this.#digits = digits;
  }

  name(content: Uint8Array | string): string {
    const digest = hash('sha1', content);
    for (let digits = this.#digits; digits <= digest.length; digits++) {
      const name = `${this.#prefix}_${digest.slice(0, digits)}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
    throw new RangeError(`Two files of one index hold the same: ${digest}.`);
  }
}
