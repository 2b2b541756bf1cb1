import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';

/** A piece of a file's content. */
export type ContentChunk =
  | {
      readonly kind: 'bytes';
      readonly bytes: Buffer;
      /** Where it lies in the file: its own offset, or that of the gzip member that it was packed in. */
      readonly offset: number;
    }
  /** What follows could not be unpacked; the next chunk begins a member that can. */
  | { readonly kind: 'broken'; readonly offset: number; readonly reason: string }
  /** The member just given could be unpacked, but is not what was packed, or lacks its end. */
  | { readonly kind: 'doubtful'; readonly offset: number };

const CHUNK = 256 * 1024;
/** Header fields of RFC 1952. */
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const HEADER = 10;
const TRAILER = 8;

/** A file's content as it lies there, or unpacked member by member where it is packed. Always closes the file. */
export async function* contentOf(path: string, start = 0): AsyncIterable<ContentChunk> {
  const handle = openSync(path, 'r');
  try {
    const magic = readAt(handle, start, 2);
    if (magic[0] === 0x1f && magic[1] === 0x8b) yield* members(handle, start);
    else
      for (let at = start, bytes = readAt(handle, at, CHUNK); bytes.length > 0; bytes = readAt(handle, at, CHUNK)) {
        yield { kind: 'bytes', bytes, offset: at };
        at += bytes.length;
      }
  } finally {
    closeSync(handle);
  }
}

/**
 * The members of a gzip file (RFC 1952) one after the other. One that is damaged is told, and the next one is looked for by
 * its first bytes, so that a bad record costs no other.
 */
async function* members(handle: number, start: number): AsyncIterable<ContentChunk> {
  let offset = start;
  for (;;) {
    const header = headerLength(handle, offset);
    if (header === 'end') return;
    if (header === 'none') {
      yield { kind: 'broken', offset, reason: 'what follows is not packed by gzip' };
      const next = nextMember(handle, offset + 1);
      if (next === null) return;
      offset = next;
      continue;
    }
    const from = offset + header;
    const inflate = createInflateRaw();
    const source = Readable.from(pieces(handle, from), { objectMode: false });
    source.pipe(inflate);
    let sum = 0;
    try {
      for await (const bytes of inflate) {
        sum = crc32(bytes as Buffer, sum);
        yield { kind: 'bytes', bytes: bytes as Buffer, offset };
      }
      const end = from + inflate.bytesWritten;
      const trailer = readAt(handle, end, TRAILER);
      if (trailer.length < TRAILER || trailer.readUInt32LE(0) !== sum) yield { kind: 'doubtful', offset };
      offset = end + TRAILER;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield { kind: 'broken', offset, reason: error.message };
      const next = nextMember(handle, offset + 1);
      if (next === null) return;
      offset = next;
    } finally {
      source.unpipe(inflate);
      source.destroy();
      inflate.destroy();
    }
  }
}

async function* pieces(handle: number, start: number): AsyncIterable<Buffer> {
  // Most members are small: little is read before it is known that they end.
  let size = 16 * 1024;
  for (let at = start; ; size = Math.min(CHUNK, size * 2)) {
    const bytes = readAt(handle, at, size);
    if (bytes.length === 0) return;
    yield bytes;
    at += bytes.length;
  }
}

function headerLength(handle: number, offset: number): number | 'end' | 'none' {
  const head = readAt(handle, offset, 64 * 1024);
  // Nothing at all, or zeros that fill a block up.
  if (head.every((byte) => byte === 0)) return 'end';
  return gzipHeaderLength(head) ?? 'none';
}

/** How long the header of the gzip member is that begins with these bytes; null where none does. */
export function gzipHeaderLength(head: Buffer): number | null {
  if (head.length < HEADER + TRAILER || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return null;
  const flags = head[3] ?? 0;
  let at = HEADER;
  if (flags & FEXTRA) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  if (flags & FNAME) at = head.indexOf(0, at) + 1;
  if (flags & FCOMMENT) at = head.indexOf(0, at) + 1;
  if (flags & FHCRC) at += 2;
  return at < HEADER || at > head.length ? null : at;
}

/** The next place where a gzip member can begin. */
function nextMember(handle: number, from: number): number | null {
  const mark = Buffer.from([0x1f, 0x8b, 0x08]);
  for (let at = from; ; at += CHUNK - mark.length) {
    const bytes = readAt(handle, at, CHUNK);
    if (bytes.length < mark.length) return null;
    for (let found = bytes.indexOf(mark); found !== -1; found = bytes.indexOf(mark, found + 1)) {
      // Reserved flags are never set, and by chance these bytes stand everywhere.
      if (((bytes[found + 3] ?? 0xff) & 0xe0) === 0) return at + found;
    }
  }
}

function readAt(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
}
