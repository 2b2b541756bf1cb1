import { decodeText } from '../../source/decode.ts';

const WORDS = /=\?([\w.:()-]{1,40})(?:\*[\w-]{1,40})?\?([bBqQ])\?([^?\s]{0,2000})\?=/g;
/** White space between two encoded words is not shown (RFC 2047, 6.2). */
const BETWEEN = /(\?=)\s+(?==\?[\w.:()*-]{1,80}\?[bBqQ]\?)/g;

/** Decodes the encoded words of a header field (RFC 2047); neighbours in one encoding are joined first, since they may part a character. */
export function decodeWord(field: string): string {
  if (!field.includes('=?')) return field;
  const out: string[] = [];
  const run: { pending: { charset: string; bytes: Buffer[] } | null } = { pending: null };
  const flush = (): void => {
    if (run.pending === null) return;
    const bytes = Buffer.concat(run.pending.bytes);
    const decoded = decodeText(bytes, run.pending.charset);
    out.push('text' in decoded ? decoded.text.replace(/[\r\n]+/g, ' ') : bytes.toString('latin1'));
    run.pending = null;
  };
  const text = field.replace(BETWEEN, '$1');
  let end = 0;
  for (const found of text.matchAll(WORDS)) {
    const [whole, charset = '', encoding = '', data = ''] = found;
    if (found.index > end) {
      flush();
      out.push(text.slice(end, found.index));
    }
    end = found.index + whole.length;
    const bytes: Buffer =
      encoding.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : decodeQuoted(data.replaceAll('_', ' '));
    const before = run.pending;
    // What cannot be decoded stays as it is written.
    if (bytes.length === 0 && data !== '') {
      flush();
      out.push(whole);
    } else if (before !== null && before.charset === charset.toLowerCase()) before.bytes.push(bytes);
    else {
      flush();
      run.pending = { charset: charset.toLowerCase(), bytes: [bytes] };
    }
  }
  flush();
  out.push(text.slice(end));
  return out.join('');
}

/** Decodes quoted-printable (RFC 2045, 6.7); an equals sign that is no code stays. */
export function decodeQuoted(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes = Buffer.alloc(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at);
    const hex = code === 0x3d ? joined.slice(at + 1, at + 3) : '';
    if (/^[\da-fA-F]{2}$/.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      at += 2;
    } else bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}
