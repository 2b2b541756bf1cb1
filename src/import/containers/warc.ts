import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { detect } from '../detect.ts';
import { httpAnswer, mediaType } from '../http-message.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { problemAt } from '../problems.ts';
import { CaptureIndex } from '../warc-index.ts';
import { pageArticle, type FindPicture } from '../warc-page.ts';
import { LARGEST_PAYLOAD, payloadAt, payloadOf } from '../warc-payload.ts';
import { warcRecords, type WarcRecord } from '../warc-records.ts';

const HEAD = 64 * 1024;
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Captures of web pages: WARC and ARC, packed or not. Gone through twice: first where everything lies, so that of a page the
 * latest capture is taken, and pictures are found wherever they stand.
 */
export const warc: Container = {
  kind: 'warc',
  async *entries(input) {
    const index = await indexOf(input);
    for await (const event of warcRecords(input.path)) {
      if (event.kind === 'record') {
        input.onBytes(event.record.offset);
        yield* recordEntries(input, index, event.record);
        continue;
      }
      if (event.kind === 'doubtful') {
        yield problemAt(input.name, null, {
          code: 'IMPORT_RECORD_DOUBTFUL',
          severity: 'warning',
          message: `The record packed at byte ${event.offset} is not what its checksum says, or lacks its end; it was taken as it stands.`,
          remedy: 'Compare it with another copy of the capture.',
        });
        continue;
      }
      yield problemAt(input.name, null, {
        code: 'IMPORT_RECORD_BAD',
        message: `What lies at byte ${event.offset} cannot be read as a record (${event.reason}), and was passed over.`,
        remedy: 'Copy the capture again if it should be whole.',
      });
      yield { kind: 'left', reason: 'bad-record', detail: `${input.name} byte ${event.offset}` };
    }
  },
};

/** What all captures of this import hold. */
async function indexOf(input: ContainerInput): Promise<CaptureIndex> {
  const known = input.shared.get('warc-index');
  if (input.depth === 0 && known instanceof CaptureIndex) return known;
  const index = new CaptureIndex();
  const others = input.depth > 0 ? [] : input.siblings.filter((path) => path !== input.path && isWarc(path));
  for (const path of [input.path, ...others]) await index.add(path);
  if (input.depth === 0) input.shared.set('warc-index', index);
  return index;
}

function isWarc(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const detected = detect(path, path);
  return detected.kind === 'container' && detected.container === 'warc';
}

async function* recordEntries(input: ContainerInput, index: CaptureIndex, record: WarcRecord): AsyncIterable<Entry> {
  const left = (reason: string): Entry => ({ kind: 'left', reason, detail: record.url || (record.id ?? input.name) });
  if (record.type !== 'response' && record.type !== 'resource') return yield left(`record-${record.type || 'unknown'}`);
  if (!/^https?:/i.test(record.url) || !URL.canParse(record.url)) return yield left('not-a-web-page');
  const block = await record.block(HEAD);
  if (block === null) return;
  const reason = whyNotPage(record, block);
  if (reason !== null) return yield left(reason);
  if (record.length > LARGEST_PAYLOAD) return yield left('too-large');
  const latest = index.find(record.url);
  if (latest !== null && (latest.path !== input.path || latest.offset !== record.offset))
    return yield left('captured-again');
  const payload = await payloadOf(record, block);
  if (payload === null) return;
  if (payload.bytes.length === 0) return yield left('empty-page');
  if (payload.isIntact === false) {
    yield problemAt(input.name, null, {
      code: 'IMPORT_DIGEST_WRONG',
      severity: 'warning',
      message: `The page ${record.url} is not what its digest says; it was imported as it stands.`,
      remedy: 'Compare it with another copy of the capture.',
    });
  }
  const page = {
    url: record.url,
    captured: record.captured,
    bytes: payload.bytes,
    charset: payload.charset,
    source: input.name,
    offset: record.offset,
    sha256: hash('sha256', payload.bytes),
  };
  yield {
    kind: 'item',
    item: {
      id: { from: 'source', value: record.url },
      offset: record.offset,
      sha256: page.sha256,
      captured: record.captured,
      url: record.url,
      make: () => Promise.resolve(pageArticle(page, input.options, pictures(index))),
    },
  };
}

/** Why an answer is not a page; null where it is one. */
function whyNotPage(record: WarcRecord, block: Buffer): string | null {
  const answer = record.type === 'resource' ? null : httpAnswer(block);
  if (record.type !== 'resource' && answer === null) return 'not-a-web-page';
  const type = mediaType(answer?.headers.get('content-type') ?? (record.type === 'resource' ? record.contentType : ''));
  const status = answer?.status ?? 200;
  if (status >= 300 && status < 400) return 'redirect';
  if (status !== 200) return 'error-page';
  if (HTML.test(type)) return null;
  return type.startsWith('image/') ? 'picture' : 'not-html';
}

function pictures(index: CaptureIndex): FindPicture {
  return (url) => {
    const spot = index.find(url);
    if (spot === null) return null;
    const address = (text: string): string => text.replace(/#.*$/s, '').replace(/^https?:\/\/(?:www\.)?/i, '');
    return () => payloadAt(spot, (candidate) => address(candidate) === address(url));
  };
}
