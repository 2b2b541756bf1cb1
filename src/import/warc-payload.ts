import { createHash } from 'node:crypto';
import { decodedBody, httpAnswer, mediaType, charsetOf, type HttpAnswer } from './http-message.ts';
import type { CaptureSpot } from './warc-index.ts';
import { warcRecords, type WarcRecord } from './warc-records.ts';

/** Larger pages and pictures stay out, in bytes. */
export const LARGEST_PAYLOAD = 32 * 1024 * 1024;
/** Records looked at in a member that holds several. */
const MOST_RECORDS = 200;
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a record brought. */
export interface Payload {
  readonly status: number;
  readonly mediaType: string;
  readonly charset: string | null;
  /** Unpacked. */
  readonly bytes: Buffer;
  /** Whether it is what the record's digest says; null where there is none that is understood. */
  readonly isIntact: boolean | null;
}

/** Reads the payload of a response or resource; null where the block is cut off or no answer of a web server. */
export async function payloadOf(record: WarcRecord, block: Buffer): Promise<Payload | null> {
  const rest = await record.block(LARGEST_PAYLOAD);
  if (rest === null) return null;
  const whole = rest.length === 0 ? block : Buffer.concat([block, rest]);
  const answer: HttpAnswer | null =
    record.type === 'resource'
      ? { status: 200, headers: new Map([['content-type', record.contentType]]), body: whole }
      : httpAnswer(whole);
  if (answer === null) return null;
  const type = answer.headers.get('content-type') ?? '';
  return {
    status: answer.status,
    mediaType: mediaType(type),
    charset: charsetOf(type),
    bytes: decodedBody(answer),
    isIntact: intact(record.payloadDigest, answer.body),
  };
}

/** The picture that lies at a spot of a capture; null where it is not there after all. */
export async function payloadAt(spot: CaptureSpot, isWanted: (url: string) => boolean): Promise<Uint8Array | null> {
  let looked = 0;
  for await (const event of warcRecords(spot.path, spot.offset)) {
    if (event.kind === 'doubtful') continue;
    if (event.kind === 'bad' || ++looked > MOST_RECORDS) return null;
    const { record } = event;
    if ((record.type !== 'response' && record.type !== 'resource') || !isWanted(record.url)) continue;
    if (record.length > LARGEST_PAYLOAD) return null;
    const payload = await payloadOf(record, Buffer.alloc(0));
    return payload !== null && payload.status === 200 && payload.bytes.length > 0 ? payload.bytes : null;
  }
  return null;
}

function intact(digest: string | null, body: Buffer): boolean | null {
  const [, name = '', value = ''] = /^(sha1|sha-1|sha256|sha-256|md5):([\w+/=-]+)$/i.exec(digest ?? '') ?? [];
  if (name === '') return null;
  const bytes = createHash(name.toLowerCase().replace('-', '')).update(body).digest();
  return [bytes.toString('hex'), base32(bytes), bytes.toString('base64')].some(
    (form) => form.replace(/=+$/, '').toLowerCase() === value.replace(/=+$/, '').toLowerCase(),
  );
}

/** RFC 4648, section 6, without padding. */
function base32(bytes: Buffer): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) out += BASE_32[(value >> (bits - 5)) & 31];
  }
  return bits === 0 ? out : out + BASE_32[(value << (5 - bits)) & 31];
}
