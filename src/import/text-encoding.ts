import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodeText } from '../source/decode.ts';
import { decodeLegacy, isDosEncoding } from '../source/decode-legacy.ts';

/** Bytes kept around the first ones that are no UTF-8, to tell what they are. */
const SAMPLE = 256 * 1024;
/** A character in UTF-8 has at most so many bytes. */
const LONGEST_CHARACTER = 4;

/**
 * Tells the encoding of a whole file, going through it once: its mark, else UTF-8 where all of it is, else what the first
 * other bytes look like. As `decodeText` decides, for files larger than memory.
 *
 * @returns WHATWG name.
 */
export async function encodingOf(path: string): Promise<string> {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    if (isFirst) {
      const marked = decodeText(bytes.subarray(0, SAMPLE & ~3));
      if ('text' in marked && (marked.encodingFrom === 'bom' || marked.encoding.startsWith('utf-16')))
        return marked.encoding;
      isFirst = false;
    }
    const end = wholeCharacters(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return encodingOfSample(bytes);
    rest = bytes.subarray(end);
  }
  return 'utf-8';
}

/** A stream of bytes as text in a known encoding, without a byte order mark. */
export async function* decodeStream(chunks: AsyncIterable<Buffer>, encoding: string): AsyncIterable<string> {
  if (encoding === 'windows-1252' || isDosEncoding(encoding)) {
    for await (const chunk of chunks) yield decodeLegacy(chunk, encoding);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Where the last whole character ends; a part of one at the end waits for the next bytes. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(LONGEST_CHARACTER, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needs ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function encodingOfSample(bytes: Buffer): string {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++;
  const from = Math.max(0, at - SAMPLE / 2);
  const decoded = decodeText(bytes.subarray(from, from + SAMPLE));
  return 'text' in decoded ? decoded.encoding : 'windows-1252';
}

/** A stream of bytes in a known encoding as UTF-8 without a mark. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>, encoding: string): AsyncIterable<Buffer> {
  if (encoding === 'utf-8') {
    let isFirst = true;
    for await (const chunk of chunks) {
      yield isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
      isFirst = false;
    }
  } else for await (const text of decodeStream(chunks, encoding)) yield Buffer.from(text);
}
