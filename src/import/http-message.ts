import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** An answer of a web server. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: perhaps in chunks, perhaps packed. */
  readonly body: Buffer;
}

/** More comes out of no page, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Reads an answer as a capture keeps it; null where it is none. */
export function httpAnswer(block: Buffer): HttpAnswer | null {
  const status = /^(?:HTTP|ICY)[^\n]{0,20} (\d{3})(?:[^\d\n][^\n]*)?\n/i.exec(block.toString('latin1', 0, 2000));
  if (status === null) return null;
  let at = block.indexOf(10) + 1;
  const headers = new Map<string, string>();
  for (;;) {
    const end = block.indexOf(10, at);
    const line = block.toString('latin1', at, end === -1 ? block.length : end).trimEnd();
    at = end === -1 ? block.length : end + 1;
    if (line === '' || end === -1) break;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status[1]), headers, body: block.subarray(at) };
}

/** The media type of an answer, lower case, without parameters; empty where it says none. */
export function mediaType(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The encoding that a media type names, or null. */
export function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
}

/**
 * What was sent, out of its chunks and unpacked. Many captures say that something is packed or in chunks when it no longer
 * is: then it is taken as it stands.
 */
export function decodedBody({ headers, body }: HttpAnswer): Buffer {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? (unchunked(body) ?? body) : body;
  const encoding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  const options = { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return whole[0] === 0x1f ? gunzipSync(whole, options) : whole;
    if (encoding === 'deflate')
      return ((whole[0] ?? 0) & 0x0f) === 8 ? inflateSync(whole, options) : inflateRawSync(whole, options);
    if (encoding === 'br')
      return brotliDecompressSync(whole, {
        maxOutputLength: LARGEST,
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return whole;
  }
  return whole;
}

/** The chunks of RFC 9112, section 7.1, joined; null where it is not in chunks. What is cut off is left off. */
function unchunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(10, at);
    const size = /^([\da-f]{1,8})\s*(?:;[^\n]*)?\r?$/i.exec(body.toString('latin1', at, Math.min(end, at + 200)))?.[1];
    if (end === -1 || size === undefined) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 2;
  }
  return Buffer.concat(parts);
}
