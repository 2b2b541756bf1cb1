import { hash } from 'node:crypto';
import { emlReader } from '../../article/eml/reader.ts';
import type { Container, ContainerInput, ImportItem, MadeArticle } from '../item.ts';
import { linesOf } from '../lines.ts';
import { openBytes } from '../open-bytes.ts';
import { problemAt } from '../problems.ts';

/** A longer message is no article, in bytes; nor is a longer line. */
const LONGEST = 64 * 1024 * 1024;
/** Begins each message (RFC 4155). */
const FROM = Buffer.from('From ');
const QUOTED_FROM = /^>+From /;

interface Message {
  readonly bytes: Buffer | null;
  readonly offset: number;
  readonly line: number;
}

/** Mailboxes: each message becomes a file of its own, as it was. */
export const mbox: Container = {
  kind: 'mbox',
  async *entries(input) {
    for await (const message of messages(input)) {
      if (message.bytes !== null) yield { kind: 'item', item: itemOf(input, message.bytes, message.offset) };
      else {
        yield problemAt(input.name, message.line, {
          code: 'IMPORT_ITEM_LARGE',
          message: 'The message is larger than an article can be.',
          remedy: 'Take it out of the mailbox, if it is one.',
        });
        yield { kind: 'left', reason: 'too-large', detail: `${input.name} line ${message.line}` };
      }
    }
  },
};

async function* messages(input: ContainerInput): AsyncIterable<Message> {
  let parts: Buffer[] | null = null;
  let length = 0;
  let start = { offset: 0, line: 1 };
  let isAfterBlank = true;
  const lineEnd = Buffer.from('\n');
  for await (const { bytes, offset, number, length: size } of linesOf(openBytes(input), LONGEST)) {
    const line = bytes ?? Buffer.alloc(0);
    if (
      isAfterBlank &&
      line.subarray(0, FROM.length).equals(FROM) &&
      /\d{4}\s*$|\d{4} [-+]\d{4}$/.test(line.toString('latin1'))
    ) {
      if (parts !== null) yield { bytes: length > LONGEST ? null : Buffer.concat(parts), ...start };
      parts = [];
      length = 0;
      start = { offset, line: number };
      isAfterBlank = false;
      continue;
    }
    isAfterBlank = line.length === 0;
    length += size;
    if (length > LONGEST) parts = [];
    // mboxrd: a line of the text that begins with "From " had a ">" put before it.
    else if (parts !== null)
      parts.push(QUOTED_FROM.test(line.toString('latin1', 0, 20)) ? line.subarray(1) : line, lineEnd);
  }
  if (parts !== null) yield { bytes: length > LONGEST ? null : Buffer.concat(parts), ...start };
}

function itemOf(input: ContainerInput, bytes: Buffer, offset: number): ImportItem {
  const head = bytes.toString('latin1', 0, 64 * 1024).split('\n\n', 1)[0] ?? '';
  const name = /^message-id:\s*<([^<>\s]{3,500})>/im.exec(head)?.[1];
  const sha256 = hash('sha256', bytes);
  return {
    id: name === undefined ? { from: 'made', value: sha256.slice(0, 16) } : { from: 'source', value: name },
    offset,
    sha256,
    captured: null,
    url: null,
    make: () => Promise.resolve(articleOf(input, bytes, offset, sha256)),
  };
}

/** The message as a file, with a line in its head of where it came from. */
function articleOf(
  input: ContainerInput,
  bytes: Buffer,
  offset: number,
  sha256: string,
): MadeArticle | { readonly left: string; readonly detail: string } {
  const settings = { dateOrder: input.options.dateOrder, language: null, publisher: null };
  const reading = emlReader.read({ path: 'message.eml', bytes, sha256 }, settings);
  const [article] = reading.articles;
  if (article === undefined) {
    const why = reading.problems[0]?.message ?? '';
    return { left: 'no-article', detail: `${input.name} byte ${offset} ${why}`.trim() };
  }
  const source = input.name.replace(/[^\x20-\x7e]/g, '_');
  const note = `X-Imported-From: ${source}; offset=${offset}; sha256=${sha256}\n`;
  return {
    headline: article.headline,
    day: article.published?.day ?? null,
    folder: null,
    name: null,
    file: { kind: 'file', extension: '.eml', bytes: Buffer.concat([Buffer.from(note), bytes]) },
    media: [],
    comments: [],
  };
}
