import { isUtf8 } from 'node:buffer';
import { detectEncoding } from '../source/decode-detect.ts';
import { decodeLegacy } from '../source/decode-legacy.ts';
import { decodeWindows1252 } from '../source/decode-windows-1252.ts';
import { eastAsianEncoding } from './east-asian-names.ts';

/** As many bytes of names tell what they are written in. */
const ENOUGH = 16 * 1024;
const FEWEST_LETTERS = 4;

/**
 * What the names of an archive that are not UTF-8 are written in, if not in Latin letters; null where in these, or where it cannot be
 * told. One name says little, all of them together much.
 */
export function encodingOfNames(names: Iterable<Buffer>): string | null {
  const odd: Buffer[] = [];
  let length = 0;
  for (const name of names) {
    if (isUtf8(name) || length >= ENOUGH) continue;
    odd.push(name, Buffer.from('\n'));
    length += name.length;
  }
  if (odd.length === 0) return null;
  const sample = Buffer.concat(odd);
  const eastAsian = eastAsianEncoding(sample);
  if (eastAsian !== null) return eastAsian;
  const encoding = detectEncoding(sample);
  const text = decodeLegacy(sample, encoding);
  // oxlint-disable-next-line no-control-regex -- what is not ASCII
  const beyond = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const letters = text.match(/(?<![A-Za-z])(?!\p{Script=Latin})\p{L}(?![A-Za-z])/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && letters > beyond * 0.9 ? encoding : null;
}

/**
 * The name of a file in a zip: UTF-8 where it is marked so or is so, else the code page of the system that packed it.
 *
 * @param encoding what `encodingOfNames` says of the archive.
 */
export function zipName(raw: Buffer, encoding: string | null, asCodePage437: () => string): string {
  if (isUtf8(raw)) return raw.toString('utf8');
  if (encoding !== null) return decodeLegacy(raw, encoding);
  return isCodePage437(raw) ? asCodePage437() : decodeWindows1252(raw);
}

/**
 * Old DOS has its accented letters (é, ü, ñ) below 0xA9, and lines for drawing, Greek and signs above; Windows has them from 0xC0
 * on. The specification of zip says DOS (APPNOTE 4.4.17), but many programs of Windows and Linux wrote their own.
 */
function isCodePage437(raw: Buffer): boolean {
  return raw.every((byte) => byte < 0xa9 || byte === 0xe1);
}

/** The name of a file in a tar, read byte by byte (`latin1`): UTF-8 where it is so, else Latin-1. Those of pax headers are Unicode already. */
export function tarName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- the bytes that are not ASCII, and what is no byte
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return name;
  const raw = Buffer.from(name, 'latin1');
  return isUtf8(raw) ? raw.toString('utf8') : decodeWindows1252(raw);
}
