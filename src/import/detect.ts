import { closeSync, openSync, readSync } from 'node:fs';
import { constants, inflateRawSync } from 'node:zlib';
import { formatOf } from '../article/formats.ts';
import { gzipHeaderLength } from './gzip-members.ts';
import { jsonShape } from './json-shape.ts';
import type { ContainerKind } from './item.ts';

/** What a file is, by its first bytes and then by its name. */
export type Detected =
  | { readonly kind: 'container'; readonly container: ContainerKind }
  /** One file packed with gzip. */
  | { readonly kind: 'gzip' }
  | { readonly kind: 'article' }
  | { readonly kind: 'unknown' };

const HEAD = 64 * 1024;

/** Looks at a file's beginning. @param name tells where the bytes do not. */
export function detect(path: string, name: string): Detected {
  const head = headOf(path);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const inner = unpacked(head);
    if (isWarc(inner) || /\.w?arc\.gz$/i.test(name)) return container('warc');
    return isTar(inner) ? container('tar') : { kind: 'gzip' };
  }
  return detectHead(head, name);
}

/** As `detect`, for bytes that are in memory. */
export function detectHead(head: Buffer, name: string): Detected {
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) return container('zip');
  if (head.length >= 4 && head.readUInt32LE(0) === 0x06054b50) return container('zip');
  if (isWarc(head)) return container('warc');
  if (isTar(head)) return container('tar');
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const text = textHead(head);
  const start = text.trimStart();
  if (ending === 'mbox' || (/^From \S+ .*\d{4}\r?\n/.test(text) && /^[\w-]+:/m.test(text))) return container('mbox');
  if (start.startsWith('<')) return markup(start, ending, name);
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab' || ending === 'psv') return container('csv');
  if (['jsonl', 'ndjson', 'jsonlines', 'jl'].includes(ending)) return container('jsonl');
  if (start.startsWith('{') || start.startsWith('[')) return json(start, ending);
  return formatOf(name) === null ? { kind: 'unknown' } : { kind: 'article' };
}

function markup(start: string, ending: string, name: string): Detected {
  if (/xmlns:wp=|<wp:wxr_version>|wordpress\.org\/export\//.test(start)) return container('wxr');
  if (/<(?:rss|rdf:RDF|feed)[\s>]/.test(start.slice(0, 4000)) && !/<html[\s>]/i.test(start.slice(0, 4000)))
    return container('feed');
  if (/<!DOCTYPE\s+lewis|<REUTERS[\s>]/i.test(start)) return container('sgml');
  if (/<DOC>\s*<DOCNO>/i.test(start)) return container('sgml');
  return formatOf(name) !== null || ending === 'xml' ? { kind: 'article' } : { kind: 'unknown' };
}

function json(start: string, ending: string): Detected {
  if (/^\{\s*"(?:db|meta)"\s*:/.test(start) && /"(?:db|exported_on|posts)"\s*:/.test(start)) return container('ghost');
  // Two objects, each on its line.
  if (ending !== 'json' && /^\{[^\n]*\}\s*\n\s*\{/.test(start)) return container('jsonl');
  if (start.startsWith('[')) return container('json');
  const shape = jsonShape(start);
  if (shape === 'lists') return container('json');
  if (shape === 'article' && ending !== '' && /^(?:json|ninjs)$/.test(ending)) return { kind: 'article' };
  if (/^\{[^\n]+\}\s*\n\s*\{"/.test(start)) return container('jsonl');
  return ending === 'json' ? { kind: 'article' } : container('jsonl');
}

function container(kind: ContainerKind): Detected {
  return { kind: 'container', container: kind };
}

function isWarc(head: Buffer): boolean {
  return /^(?:WARC\/\d|filedesc:\/\/)/.test(head.toString('latin1', 0, 12));
}

/** POSIX and GNU tar have their name at 257; the old form is known by its header's check sum. */
function isTar(head: Buffer): boolean {
  if (head.length < 512) return false;
  if (head.toString('latin1', 257, 262) === 'ustar') return true;
  const written = Number.parseInt(head.toString('latin1', 148, 156).trim(), 8);
  let sum = 0;
  for (let at = 0; at < 512; at++) sum += at >= 148 && at < 156 ? 32 : (head[at] ?? 0);
  return head[0] !== 0 && written === sum;
}

function textHead(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(2).toString('utf16le');
  if (head[0] === 0xfe && head[1] === 0xff)
    return Buffer.from(head.subarray(2, 2 + ((head.length - 2) & ~1)))
      .swap16()
      .toString('utf16le');
  return head.toString('utf8').replace(/^\ufeff/, '');
}

function headOf(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(handle, head, 0, HEAD, 0));
  } finally {
    closeSync(handle);
  }
}

/** The beginning of what is packed in the first member; empty where it cannot be unpacked. */
function unpacked(head: Buffer): Buffer {
  const from = gzipHeaderLength(head);
  if (from === null) return Buffer.alloc(0);
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2048 * HEAD };
    return inflateRawSync(head.subarray(from), options).subarray(0, HEAD);
  } catch (error) {
    if (error instanceof Error) return Buffer.alloc(0);
    throw error;
  }
}
