import { decodeWindows1252 } from './decode-windows-1252.ts';
import type { Damage, DamagedByte } from './source-file.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Bytes of a UTF-8 text in order, valid stretches and what is none. */
interface Utf8Evidence {
  /** Valid sequences of two bytes and more. */
  readonly sequences: number;
  /**
   * Of these, letters of Europe and marks of print that stand among ASCII: `é`, `’`. In no other encoding is that running text;
   * as windows-1252 it would be `Ã©`, `â€™`.
   */
  readonly telling: number;
  /** Bytes that belong to no valid sequence; one that the end of the text cuts off is not counted. */
  readonly invalid: number;
}

/** Valid sequences to one invalid byte from which the text is damaged UTF-8, whatever its letters. */
const DAMAGED = 4;
/** The same for telling sequences: the other bytes may be more, as where texts in two encodings were put together. */
const DAMAGED_TELLING = 0.2;

/** So many damaged bytes are told with their places; of others how many there are. */
const MOST_TOLD = 50;

/** A text that is UTF-8 but for some bytes. */
export interface DamagedText {
  readonly text: string;
  readonly damage: Damage;
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

/** Whether bytes that are not valid UTF-8 are so all the same, but for damage: bytes of another encoding, or an end cut off. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { sequences, telling, invalid } = utf8Evidence(bytes);
  return sequences > 0 && (sequences >= invalid * DAMAGED || (telling > 0 && telling >= invalid * DAMAGED_TELLING));
}

function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let sequences = 0;
  let telling = 0;
  let invalid = 0;
  let afterHigh = false;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) {
      sequences++;
      if (!afterHigh && (bytes[at + length] ?? 0) < 0x80 && isTelling(bytes, at)) telling++;
    } else if (length === 0 && !isCutOff(bytes, at)) invalid++;
    // Of several in a row, all are valid or it is no UTF-8.
    afterHigh = length === 0;
    at += Math.max(1, length);
  }
  return { sequences, telling, invalid };
}

/** U+00C0 to U+017F, and U+2010 to U+203F. */
function isTelling(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  if (first === 0xe2) return bytes[at + 1] === 0x80 && (bytes[at + 2] ?? 0) >= 0x90;
  return first === 0xc3 || first === 0xc4 || first === 0xc5;
}

/**
 * Decodes a text that is UTF-8 but for a few bytes (pasted from another encoding): those are read as windows-1252, so that
 * nothing is lost. A sequence cut off at the very end is dropped.
 */
export function decodeDamagedUtf8(bytes: Uint8Array): DamagedText {
  // Mended as bytes and decoded at once: a decoder's call for each of a million bytes would take long.
  const mended = new Uint8Array(bytes.length + utf8Evidence(bytes).invalid * (LONGEST_MENDED - 1));
  const places: DamagedByte[] = [];
  let count = 0;
  let end = 0;
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) line++;
      for (const next = at + length; at < next; at++) mended[end++] = bytes[at] ?? 0;
      continue;
    }
    const cutOff = isCutOff(bytes, at);
    if (!cutOff) for (const one of asUtf8(byte)) mended[end++] = one;
    if (places.length < MOST_TOLD) places.push({ line, byte, cutOff });
    count++;
    at++;
  }
  return { text: new TextDecoder('utf-8').decode(mended.subarray(0, end)), damage: { count, places } };
}

/** No character of windows-1252 is longer in UTF-8, in bytes. */
const LONGEST_MENDED = 3;
const MENDED = Array.from({ length: 128 }, (_, index) =>
  new TextEncoder().encode(decodeWindows1252(Uint8Array.of(0x80 + index))),
);

/** A byte beyond ASCII, read as windows-1252, in UTF-8. */
function asUtf8(byte: number): Uint8Array {
  return MENDED[byte - 0x80] ?? Uint8Array.of(byte);
}

/** Whether the bytes from `at` to the end are the beginning of a sequence, or its remains. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  if (bytes.length - at > 3) return false;
  for (let back = at; back > at - 3 && back >= 0; back--) {
    const byte = bytes[back] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4) return bytes.subarray(back + 1).every(isTail);
    if (!isTail(byte)) return false;
  }
  return false;
}
