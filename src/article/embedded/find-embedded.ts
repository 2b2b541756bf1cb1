import { hash } from 'node:crypto';
import { inflate } from '../../source/inflate.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { formatOf, isGzip } from '../formats.ts';
import { leavesOf, parseMime } from '../mime/mime-part.ts';
import { base64Bytes } from './embedded-image.ts';

/** `data:` addresses as they stand in HTML, Markdown, JSON and XML: escaped in each one's own way. */
const DATA_ADDRESS =
  /data:[\w/+.;= \\&#-]{0,200}base64,((?:[A-Za-z\d+/=\s%\\]|&#x?[\da-f]{1,6};|&(?:plus|sol|equals|nbsp|tab|newline);)+)/gi;

/**
 * The images that stand within an article's file, by the SHA-256 of their bytes. Nothing is kept of them between builds: the
 * file itself holds them.
 *
 * @param wanted digests of those that are asked for.
 */
export function findEmbedded(file: SourceFile, wanted: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const take = (bytes: Uint8Array): void => {
    const sha256 = hash('sha256', bytes);
    if (wanted.has(sha256)) found.set(sha256, bytes);
  };
  const inflated = isGzip(file.path) ? inflate(file) : null;
  if (inflated?.kind === 'failed') return found;
  const bytes = inflated?.bytes ?? file.bytes;
  const format = formatOf(file.path);
  if (format === 'mhtml' || format === 'eml') {
    for (const part of leavesOf(parseMime(bytes))) {
      const content = part.content();
      if (part.type.startsWith('text/')) takeAddresses(plainLetters(content), take);
      else take(content);
    }
  } else takeAddresses(plainLetters(bytes), take);
  return found;
}

/** Addresses are ASCII in all encodings but UTF-16, where every other byte is zero. */
function plainLetters(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.slice(0, 200).includes('\0') ? text.replaceAll('\0', '') : text;
}

function takeAddresses(text: string, take: (bytes: Uint8Array) => void): void {
  for (const [, written = ''] of text.matchAll(DATA_ADDRESS)) {
    const plain = /[\\&]/.test(written) ? unescaped(written) : written;
    // An address without quotation marks ends at white space; within them that stands for nothing.
    const [first = ''] = plain.trimStart().split(/\s/, 1);
    take(base64Bytes(first));
    if (first.length < plain.trim().length) take(base64Bytes(plain));
  }
}

/** Without the escapes of JSON and the references of HTML and XML. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replaceAll('\\', '')
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => letter(Number(code)))
    .replace(/&(plus|sol|equals|nbsp|tab|newline);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { plus: '+', sol: '/', equals: '=', nbsp: '', tab: ' ', newline: ' ' };

function letter(code: number): string {
  return code < 0x80 ? String.fromCharCode(code) : '';
}
