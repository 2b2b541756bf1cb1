import { decodeText } from '../../source/decode.ts';
import { readHeaders, readParameters, type MimeHeaders } from './mime-headers.ts';
import { decodeQuoted } from './mime-words.ts';

/** A message or a part of one (RFC 2045, RFC 2046). */
export interface MimePart {
  readonly headers: MimeHeaders;
  /** Media type in lower case, e.g. `text/html`. */
  readonly type: string;
  /** Parameters of the media type. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Name of the file that it is, or null. */
  readonly fileName: string | null;
  /** Whether it says that it is an attachment. */
  readonly attached: boolean;
  /** Parts of a multipart or of a message within. */
  readonly parts: readonly MimePart[];
  /** Whether it is a multipart that ends before its closing boundary. */
  readonly cutOff: boolean;
  /** The content without its transfer encoding, of a message within all of it; empty for a multipart. */
  content(): Uint8Array;
}

const MAX_DEPTH = 20;
const MOST_PARTS = 5000;
const LF = 0x0a;

/** Parses a message or part. Never throws: what cannot be parted is one part. */
export function parseMime(bytes: Uint8Array): MimePart {
  let count = 0;
  const parse = (part: Uint8Array, depth: number): MimePart => {
    const { head, body } = divide(part);
    const headers = readHeaders(head);
    const { value, parameters } = readParameters(headers.raw('content-type'));
    const type = /^[\w!#$&.+^-]+\/[\w!#$&.+^-]+$/.test(value) ? value : 'text/plain';
    const disposition = readParameters(headers.raw('content-disposition'));
    const boundary = parameters.get('boundary') ?? '';
    const encoding = (headers.raw('content-transfer-encoding') ?? '').trim().toLowerCase();
    const parts: MimePart[] = [];
    let cutOff = false;
    const isMultipart = type.startsWith('multipart/') && boundary !== '';
    if (depth < MAX_DEPTH && isMultipart) {
      const split = splitAt(body, boundary);
      cutOff = !split.closed;
      for (const inner of split.parts) {
        if (++count > MOST_PARTS) break;
        parts.push(parse(inner, depth + 1));
      }
    } else if (depth < MAX_DEPTH && type === 'message/rfc822')
      parts.push(parse(decodeTransfer(body, encoding), depth + 1));
    return {
      headers,
      type,
      parameters,
      fileName: disposition.parameters.get('filename') ?? parameters.get('name') ?? null,
      attached: disposition.value === 'attachment',
      parts,
      cutOff,
      content: () => (isMultipart && parts.length > 0 ? new Uint8Array(0) : decodeTransfer(body, encoding)),
    };
  };
  return parse(bytes, 0);
}

/** All parts that hold something, in their order. @param without parts that are left out with all that is in them. */
export function leavesOf(part: MimePart, without: ReadonlySet<MimePart> = new Set()): readonly MimePart[] {
  if (without.has(part)) return [];
  return part.parts.length === 0 ? [part] : part.parts.flatMap((one) => leavesOf(one, without));
}

/** The text of a part in its declared encoding; null where it is no text. */
export function textOfPart(part: MimePart): string | null {
  const charset = part.parameters.get('charset');
  const decoded = decodeText(part.content(), charset === undefined || charset === '' ? undefined : charset);
  return 'text' in decoded ? decoded.text : null;
}

/** Head and body, parted by the first empty line. */
function divide(part: Uint8Array): { head: Uint8Array; body: Uint8Array } {
  for (let at = part.indexOf(LF); at !== -1; at = part.indexOf(LF, at + 1)) {
    const next = part[at + 1] === 0x0d ? at + 2 : at + 1;
    if (part[next] === LF) return { head: part.subarray(0, at + 1), body: part.subarray(next + 1) };
  }
  // A part may begin with its empty line: no headers.
  return { head: part, body: part.subarray(part.length) };
}

function splitAt(
  body: Uint8Array,
  boundary: string,
): { readonly parts: readonly Uint8Array[]; readonly closed: boolean } {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'utf8');
  const starts: { at: number; content: number; last: boolean }[] = [];
  for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, at + mark.length)) {
    if (at !== 0 && buffer[at - 1] !== LF) continue;
    const last = buffer[at + mark.length] === 0x2d && buffer[at + mark.length + 1] === 0x2d;
    const lineEnd = buffer.indexOf(LF, at + mark.length);
    starts.push({ at, content: lineEnd === -1 ? buffer.length : lineEnd + 1, last });
    if (last || lineEnd === -1 || starts.length > MOST_PARTS) break;
  }
  const parts: Uint8Array[] = [];
  for (const [index, start] of starts.entries()) {
    if (start.last) break;
    let end = starts[index + 1]?.at ?? buffer.length;
    // The line end before a boundary belongs to it.
    if (end > start.content && buffer[end - 1] === LF) end -= buffer[end - 2] === 0x0d ? 2 : 1;
    parts.push(buffer.subarray(start.content, Math.max(start.content, end)));
  }
  return { parts, closed: starts.at(-1)?.last ?? false };
}

function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (encoding === 'base64') return Buffer.from(buffer.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? decodeQuoted(buffer.toString('latin1')) : body;
}
