import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Twins: a page opened from a folder (`file://`) may load scripts but not fetch files, so what the search would fetch is
 * there once more as a script that hands the bytes over. The bytes stand in a string as windows-1252 (the reader names it
 * in `<script charset>`): 4 % more than the file, base64 would be 34 %. Several files share a twin, to spare files.
 */
export interface TwinPack {
  /** Name of the twin, e.g. `twin-0.js`. */
  readonly twin: string;
  /** Names of the files in it, relative to the same folder. */
  readonly files: readonly string[];
}

/** A pack is closed when it holds so many bytes: about what a disk reads in a few milliseconds. */
const PACK_BYTES = 256 * 1024;

/** Which files share a twin, in the order given; the first pack holds `first` alone (and is told where the others are). */
export function planTwins(
  first: readonly string[],
  files: readonly { readonly path: string; readonly bytes: number }[],
): readonly TwinPack[] {
  const packs: { twin: string; files: string[] }[] = [{ twin: 'twin-0.js', files: [...first] }];
  let filled = PACK_BYTES;
  for (const { path, bytes } of files) {
    if (filled >= PACK_BYTES) {
      packs.push({ twin: `twin-${packs.length}.js`, files: [] });
      filled = 0;
    }
    packs.at(-1)?.files.push(path);
    filled += bytes;
  }
  return packs;
}

/** Writes the twins of a folder beside its files. The first carries the list of which file is in which twin. */
export async function writeTwins(folder: string, packs: readonly TwinPack[]): Promise<void> {
  const places = Object.fromEntries(packs.slice(1).flatMap(({ twin, files }) => files.map((file) => [file, twin])));
  for (const [index, { twin, files }] of packs.entries()) {
    const parts = index === 0 ? [call('twins.json', Buffer.from(JSON.stringify(places)))] : [];
    for (const file of files) parts.push(call(file, await readFile(join(folder, file))));
    await writeFile(join(folder, twin), Buffer.concat(parts));
  }
}

/** One file as a statement: `__backfile("name","…")` and a line's end. */
export function call(name: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`__backfile(${JSON.stringify(name)},"`), escapeBytes(bytes), Buffer.from('");\n')]);
}

/** Bytes as they stand in a JavaScript string of a windows-1252 script: only what would end or change it is escaped. */
function escapeBytes(bytes: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(bytes.length * 4);
  let at = 0;
  for (const byte of bytes) {
    switch (byte) {
      case 0x22:
      case 0x5c:
        out[at++] = 0x5c;
        out[at++] = byte;
        break;
      case 0x0a:
        at += out.write('\\n', at, 'latin1');
        break;
      case 0x0d:
        at += out.write('\\r', at, 'latin1');
        break;
      case 0x00:
        at += out.write('\\x00', at, 'latin1');
        break;
      default:
        out[at++] = byte;
    }
  }
  return out.subarray(0, at);
}
