import { closeSync, openSync, readSync } from 'node:fs';
import { ByteReader, ContentCut } from './byte-reader.ts';
import { contentOf } from './gzip-members.ts';

/** One record of a WARC (ISO 28500) or ARC file, before its block is read. */
export interface WarcRecord {
  /** `response`, `resource`, `revisit`, `request`, `metadata`, `warcinfo`, `conversion`, …; an ARC's are responses. */
  readonly type: string;
  readonly url: string;
  /** When it was captured, ISO 8601; null where it is not told. */
  readonly captured: string | null;
  /** `WARC-Record-ID` without its brackets, or null. */
  readonly id: string | null;
  /** Media type of the block. */
  readonly contentType: string;
  readonly payloadDigest: string | null;
  readonly length: number;
  readonly offset: number;
  /** Reads the block, or the next part of it; null where it is cut off, which is told after the record. */
  block(most: number): Promise<Buffer | null>;
}

/** What a capture gives. */
export type WarcEvent =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  | { readonly kind: 'bad'; readonly offset: number; readonly reason: string }
  /** The record just given, or one packed with it, is not what its checksum says. */
  | { readonly kind: 'doubtful'; readonly offset: number };

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 500;
const WARC_START = /^WARC\/\d\.\d+\s*$/;
const ARC_START = /^(\S.*) (\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]+|-) (\d{8,14}) (\S+)((?: \S+)*) (\d+)$/i;

/**
 * The records of a WARC or ARC file, packed or not, in order. A record that is damaged is told, and the next one that can be
 * read is looked for.
 *
 * @param start offset of the first record.
 */
export async function* warcRecords(path: string, start = 0): AsyncIterable<WarcEvent> {
  const reader = new ByteReader(contentOf(path, start), isPacked(path, start));
  let skipping = false;
  try {
    for (;;) {
      try {
        const isAtEnd = await reader.isAtEnd();
        for (const offset of reader.takeDoubtful()) yield { kind: 'doubtful', offset };
        if (isAtEnd) return;
        const { offset } = reader;
        const line = await reader.line(LONGEST_LINE);
        const text = line?.toString('utf8') ?? '';
        if (line !== null && text.trim() === '') continue;
        const open = WARC_START.test(text) ? await warcHeader(reader, offset) : arcHeader(text, offset);
        if (open === null) {
          if (!skipping) yield { kind: 'bad', offset, reason: 'no record begins here' };
          skipping = true;
          continue;
        }
        skipping = false;
        yield* oneRecord(reader, open);
      } catch (error) {
        if (!(error instanceof ContentCut)) throw error;
        yield { kind: 'bad', offset: error.offset, reason: error.message };
        if (!reader.resume()) return;
      }
    }
  } finally {
    await reader.close();
  }
}

type OpenRecord = Omit<WarcRecord, 'block'>;

async function* oneRecord(reader: ByteReader, open: OpenRecord): AsyncIterable<WarcEvent> {
  let left = open.length;
  let cut: ContentCut | null = null;
  const record: WarcRecord = {
    ...open,
    block: async (most) => {
      if (cut !== null) return null;
      const length = Math.min(most, left);
      left -= length;
      try {
        return await reader.take(length);
      } catch (error) {
        if (!(error instanceof ContentCut)) throw error;
        cut = error;
        return null;
      }
    },
  };
  yield { kind: 'record', record };
  if (cut !== null) throw new ContentCut((cut as ContentCut).message, open.offset);
  await reader.skip(left);
}

async function warcHeader(reader: ByteReader, offset: number): Promise<OpenRecord | null> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = (await reader.line(LONGEST_LINE))?.toString('utf8') ?? '';
    if (line === '') break;
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    headers.set(last, line.slice(colon + 1).trim());
  }
  const length = Number(headers.get('content-length') ?? NaN);
  if (!Number.isSafeInteger(length) || length < 0) return null;
  const date = headers.get('warc-date') ?? '';
  return {
    type: (headers.get('warc-type') ?? '').toLowerCase(),
    // Some versions of Wget put the address in angle brackets.
    url: (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/s, '$1').replaceAll(' ', '%20'),
    captured: /^\d{4}-\d\d-\d\d/.test(date) ? date : null,
    id: headers.get('warc-record-id')?.replace(/^<(.*)>$/s, '$1') ?? null,
    contentType: headers.get('content-type') ?? '',
    payloadDigest: headers.get('warc-payload-digest') ?? null,
    length,
    offset,
  };
}

/** A header of ARC 1 or 2 (Internet Archive, 1996): everything on one line, the length last. */
function arcHeader(line: string, offset: number): OpenRecord | null {
  const match = ARC_START.exec(line.trimEnd());
  if (match === null) return null;
  const [, url = '', , date = '', contentType = '', , length = ''] = match;
  return {
    type: url.startsWith('filedesc:') ? 'warcinfo' : 'response',
    url: url.replaceAll(' ', '%20'),
    captured: arcDate(date),
    id: null,
    contentType: url.startsWith('filedesc:') ? contentType : 'application/http',
    payloadDigest: null,
    length: Number(length),
    offset,
  };
}

/** `20080430204825` → `2008-04-30T20:48:25Z`; ARC's dates are universal time. */
function arcDate(date: string): string | null {
  const [, year = '', month = '', day = '', rest = ''] = /^(\d{4})(\d\d)(\d\d)(\d*)$/.exec(date) ?? [];
  if (year === '') return null;
  const time = rest.padEnd(6, '0');
  return `${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z`;
}

function isPacked(path: string, start: number): boolean {
  const handle = openSync(path, 'r');
  const head = Buffer.alloc(2);
  readSync(handle, head, 0, 2, start);
  closeSync(handle);
  return head[0] === 0x1f && head[1] === 0x8b;
}
