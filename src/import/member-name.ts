import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../source/decode-windows-1252.ts';

/** The name of a file in a zip: UTF-8 where it is marked so or is so, else the code page of the system that packed it. */
export function zipName(raw: Buffer, asCodePage437: () => string): string {
  if (isUtf8(raw)) return raw.toString('utf8');
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
