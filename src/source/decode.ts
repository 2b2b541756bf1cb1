import { isAscii, isUtf8 } from 'node:buffer';
import type { DecodedText } from './source-file.ts';
import { guessEncoding } from './decode-detect.ts';
import { decodeLegacy } from './decode-legacy.ts';
import { isIso2022Jp } from './decode-multibyte.ts';
import { isSettled, normaliseText } from './decode-normalise.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { decodeDamagedUtf8, isDamagedUtf8 } from './decode-utf8.ts';

/** What is returned for bytes that are no text in any encoding. */
export interface BinaryData {
  readonly binary: true;
  /** What gave it away, for the report: e.g. `a PNG image`, `control characters`. */
  readonly reason: string;
}

/** First bytes of the files that are met under a wrong name. */
const SIGNATURES: readonly (readonly [reason: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b, 0x08]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** Bytes that stand in no text; ESC is part of ISO 2022. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** Bytes looked at to tell text from other data. */
const SAMPLE = 65_536;
/** Share of control characters (NUL among them) from which bytes are no text; stray ones are dropped. */
const TOO_MANY_CONTROLS = 0.02;
/** Share of zero bytes at odd or even places that tells UTF-16 of a text in Latin letters. */
const UTF_16_ZEROS = 0.4;

/**
 * Decodes a text file of any encoding met in the wild, in this order: byte order mark, the declared encoding, valid UTF-8,
 * evidence in the bytes. A declared one-byte encoding gives way to valid UTF-8 with letters beyond ASCII: no text is that by chance.
 * Text that was decoded wrongly before it was saved (`â€™`) is not mended here.
 * @param declared Encoding that the file or its container names, e.g. from `<meta charset>`; any WHATWG label.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | BinaryData {
  if (declared === undefined && isUtf8(bytes) && !startsAsUtf8(bytes) && signatureOf(bytes) === null) {
    const text = new TextDecoder('utf-8').decode(bytes);
    // With no control character in it, it is neither binary nor UTF-16 nor ISO 2022.
    if (isSettled(text)) return { text, encoding: 'utf-8', encodingFrom: 'valid-utf-8' };
  }
  if (startsAsUtf8(bytes) && !isUtf8(bytes)) return { ...damaged(bytes), encodingFrom: 'bom' };
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: normaliseText(marked.text), encoding: marked.encoding, encodingFrom: 'bom' };
  const reason = whyBinary(bytes);
  if (reason !== null) {
    const wide = withoutMark(bytes);
    if (wide === null || reason !== 'control characters') return { binary: true, reason };
    return { text: normaliseText(new TextDecoder(wide).decode(bytes)), encoding: wide, encodingFrom: 'detected' };
  }
  const named = declared === undefined ? null : knownEncoding(declared);
  const seemsUtf8 = isUtf8(bytes);
  if (named !== null && !(named === 'utf-8' && !seemsUtf8) && !(isOneByte(named) && seemsUtf8 && !isAscii(bytes))) {
    const text = decodeWith(bytes, named);
    if (text !== null) return { text: normaliseText(text), encoding: named, encodingFrom: 'declared' };
  }
  if (seemsUtf8) {
    if (isIso2022Jp(bytes)) return detected(bytes, 'iso-2022-jp');
    return {
      text: normaliseText(new TextDecoder('utf-8').decode(bytes)),
      encoding: 'utf-8',
      encodingFrom: 'valid-utf-8',
    };
  }
  if (isDamagedUtf8(bytes)) return { ...damaged(bytes), encodingFrom: 'detected' };
  const { encoding, rival } = guessEncoding(bytes);
  return rival === null ? detected(bytes, encoding) : { ...detected(bytes, encoding), rival };
}

function detected(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: normaliseText(decodeLegacy(bytes, encoding)), encoding, encodingFrom: 'detected' };
}

/** Text in UTF-8 with bytes that are none. */
function damaged(bytes: Uint8Array): Omit<DecodedText, 'encodingFrom'> {
  const { text, damage } = decodeDamagedUtf8(bytes);
  return { text: normaliseText(text), encoding: 'utf-8', damage };
}

function startsAsUtf8([a, b, c]: Uint8Array): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}

function byteOrderMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  const [a, b, c, d] = bytes;
  if (startsAsUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { text: decodeUtf32(bytes, true), encoding: 'utf-32le' };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { text: decodeUtf32(bytes, false), encoding: 'utf-32be' };
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  return null;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}

/** Of which kind of file bytes begin as; null where of none. */
function signatureOf(bytes: Uint8Array): string | null {
  for (const [reason, signature] of SIGNATURES) {
    if (bytes[0] === signature[0] && signature.every((byte, index) => bytes[index] === byte)) return reason;
  }
  return null;
}

function whyBinary(bytes: Uint8Array): string | null {
  const known = signatureOf(bytes);
  if (known !== null) return known;
  const sample = bytes.subarray(0, SAMPLE);
  // A look by the engine's own scan is cheaper than counting, and nearly all files have none.
  if (!CONTROL.test(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1'))) return null;
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return controls > Math.max(2, sample.length * TOO_MANY_CONTROLS) ? 'control characters' : null;
}

/** UTF-16 without a mark, told by its zero bytes; null where the bytes are none. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const half = sample.length / 2;
  if (zeros[1] > half * UTF_16_ZEROS && zeros[0] < half * 0.02) return 'utf-16le';
  if (zeros[0] > half * UTF_16_ZEROS && zeros[1] < half * 0.02) return 'utf-16be';
  return null;
}

/** The WHATWG name for a label; null for one that nobody knows, and for those that HTML replaces (RFC 1345 names, UTF-7). */
function knownEncoding(label: string): string | null {
  try {
    const name = new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
    return name === 'utf-16le' || name === 'utf-16be' ? null : name;
  } catch {
    return null;
  }
}

function isOneByte(encoding: string): boolean {
  return /^(?:windows-|iso-8859-|koi8|macintosh|x-mac|ibm866)/.test(encoding);
}

/** The text in a declared encoding; null where the bytes are not valid in it. */
function decodeWith(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
