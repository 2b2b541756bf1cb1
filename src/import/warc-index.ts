import { shortDigest } from './short-digest.ts';
import { httpAnswer, mediaType } from './http-message.ts';
import { warcRecords, type WarcRecord } from './warc-records.ts';

/** Where something lies in the captures of one import. */
export interface CaptureSpot {
  readonly path: string;
  readonly offset: number;
}

/** As much of a block as holds the headers of its answer. */
const HEAD = 64 * 1024;

/**
 * Where the pages and pictures of all captures lie, by address: of a page that was captured several times the latest one
 * counts. Two numbers of eight bytes an address are kept in memory.
 */
export class CaptureIndex {
  readonly #paths: string[] = [];
  /** Place and time of the latest capture of an address, by the address' short digest. */
  readonly #spots = new Map<number, number>();
  readonly #times = new Map<number, number>();

  /** Goes through one capture. */
  async add(path: string): Promise<void> {
    const number = this.#paths.push(path) - 1;
    for await (const event of warcRecords(path)) {
      if (event.kind !== 'record' || !/^https?:/i.test(event.record.url)) continue;
      const { record } = event;
      if ((record.type !== 'response' && record.type !== 'resource') || !(await isShown(record))) continue;
      const key = shortDigest(addressKey(record.url));
      const time = Date.parse(record.captured ?? '') || 0;
      const before = this.#times.get(key);
      if (before !== undefined && before >= time) continue;
      this.#times.set(key, time);
      this.#spots.set(key, record.offset * FILES + number);
    }
  }

  /** Where the latest capture of an address lies; null where it was not captured. */
  find(url: string): CaptureSpot | null {
    const spot = this.#spots.get(shortDigest(addressKey(url)));
    if (spot === undefined) return null;
    return { path: this.#paths[spot % FILES] ?? '', offset: Math.floor(spot / FILES) };
  }
}

/** At most so many files of at most 8 TB in one import: both fit into one number. */
const FILES = 1024;

/** Addresses that differ only in what no server sees. */
function addressKey(url: string): string {
  return url.replace(/#.*$/s, '').replace(/^https?:\/\/(?:www\.)?/i, '');
}

/** Whether an answer is a page or a picture that was there. */
async function isShown(record: WarcRecord): Promise<boolean> {
  if (record.type === 'resource') return /^(?:text\/html|application\/xhtml|image\/)/i.test(record.contentType);
  const block = await record.block(HEAD);
  const answer = block === null ? null : httpAnswer(block);
  if (answer === null || answer.status !== 200) return false;
  return /^(?:text\/html|application\/xhtml\+xml|image\/.+)$/.test(mediaType(answer.headers.get('content-type') ?? ''));
}
