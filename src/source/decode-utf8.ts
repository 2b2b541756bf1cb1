import { decodeWindows1252 } from './decode-windows-1252.ts';

/** Bytes of a UTF-8 text in order, valid stretches and what is none. */
interface Utf8Evidence {
  /** Valid sequences of two bytes and more. */
  readonly sequences: number;
  /** Bytes that belong to no valid sequence. */
  readonly invalid: number;
}

/** Length of the valid UTF-8 sequence at `at`; 0 where there is none (RFC 3629: no overlong forms, no surrogates). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(bytes[at + 2]) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isTail(bytes[at + 2]) && isTail(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Counts what speaks for and against UTF-8. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let sequences = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences++;
    else if (length === 0) invalid++;
    at += Math.max(1, length);
  }
  return { sequences, invalid };
}

/**
 * Decodes a text that is UTF-8 but for a few bytes (pasted from another encoding): those are read as windows-1252, so that
 * nothing is lost. A sequence cut off at the very end is dropped.
 */
export function decodeDamagedUtf8(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8');
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(start, at)));
    if (bytes.length - at > 3 || !isCutOff(bytes, at)) parts.push(decodeWindows1252(bytes.subarray(at, at + 1)));
    at++;
    start = at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return parts.join('');
}

/** Whether the bytes from `at` to the end are the beginning of a sequence, or its remains. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  for (let back = at; back > at - 3 && back >= 0; back--) {
    const byte = bytes[back] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4) return bytes.subarray(back + 1).every(isTail);
    if (!isTail(byte)) return false;
  }
  return false;
}
