import type { Mending, Reading } from '../article.ts';
import { parseByline } from '../bylines.ts';
import { joinLines } from '../cleaning/hard-wraps.ts';
import type { EmbeddedImages } from '../embedded/embedded-image.ts';
import { mimeImages } from '../embedded/mime-images.ts';
import { cleanBlocks } from '../html/story-blocks.ts';
import { leavesOf, parseMime, textOfPart, type MimePart } from '../mime/mime-part.ts';
import { plainText } from '../plain-text.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { sanitiseBody } from '../sanitise.ts';
import { isPerson } from '../split-byline.ts';
import { writeBody } from '../text/body.ts';
import { addTag, emptyDraft, keep, stated, type WireDraft } from '../wire/draft.ts';
import { refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { plainStory } from './plain-story.ts';

/** Reads a message (RFC 5322, MIME) as one article: its subject is the headline, its text the story. */
export const emlReader: Reader = {
  format: 'eml',
  extensions: ['.eml'],
  read(file, settings) {
    const message = parseMime(withoutMboxLine(file.bytes));
    const { headers } = message;
    if (
      ['from', 'date', 'subject', 'message-id', 'mime-version', 'content-type'].every(
        (name) => headers.raw(name) === null,
      )
    ) {
      return refused({
        code: 'EML_INVALID',
        path: file.path,
        line: 1,
        message: 'The file begins with no header of a message (From, Date, Subject).',
        remedy: 'Save the message again as .eml, or give the file the ending of what it is.',
      });
    }
    return readMessage(message, file.path, settings);
  },
};

/** `From jane@example.org Tue Oct  5 …`: the line that parts messages in an mbox. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const isMbox = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From ';
  return isMbox ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}

const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|doorst|vs|sv)\s?(?:\[\d+\])?:\s*)+/i;

function readMessage(message: MimePart, path: string, settings: ReadingSettings): Reading {
  const { headers } = message;
  const draft = emptyDraft('eml', null);
  const mended: Mending[] = [];
  const subject = headers.get('subject')?.replace(/\s+/g, ' ').trim() ?? null;
  const headline = subject?.replace(PREFIX, '') ?? null;
  if (subject !== null && headline !== null && headline !== subject)
    mended.push({ rule: 'subject-prefix', line: 1, before: subject, after: headline });
  draft.headline = stated(headline, 'message subject');
  readSender(headers.get('from'), draft);
  const date = stated(headers.get('date')?.replace(/\s*\([^()]*\)\s*$/, ''), 'message date');
  if (date !== null) draft.published.push(date);
  draft.publisher = stated(headers.get('organization'), 'message organization') ?? draft.publisher;
  draft.language = stated(headers.get('content-language')?.split(',')[0], 'message content-language');
  for (const words of headers.all('keywords')) for (const word of words.split(/[,;]/)) addTag(draft, word, 'topic');
  draft.tagsFrom = 'message keywords';
  const address = /<?(https?:\/\/[^\s<>]+)>?/i.exec(
    headers.get('archived-at') ?? headers.get('x-original-url') ?? '',
  )?.[1];
  draft.originalUrl = stated(address, 'message archived-at');
  keep(draft, 'messageId', headers.get('message-id'));
  keep(
    draft,
    'list',
    headers
      .get('list-id')
      ?.replace(/\s*<[^>]*>\s*$/, '')
      .replace(/^"|"$/g, ''),
  );
  const leaves = leavesOf(message);
  readText(leaves, mimeImages(message, null), draft, settings, mended);
  const files = leaves.filter((part) => part.attached || part.fileName !== null);
  keep(
    draft,
    'attachments',
    files.map((part) => ({ name: part.fileName, type: part.type, bytes: part.content().length })),
  );
  const made = wireArticle(draft, path, 1, settings);
  return { articles: [{ ...made.article, mended: [...mended, ...made.article.mended] }], problems: made.problems };
}

/** A person wrote it; a name that is none is who sent it out. */
function readSender(from: string | null, draft: WireDraft): void {
  const name = (from ?? '')
    .replace(/<[^<>]*>.*$/, '')
    .replace(/\s+via\s+.*$/i, '')
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .replace(/\s+/g, ' ');
  if (name === '' || name.includes('@')) return;
  const [last, first, ...rest] = name.split(/\s*,\s*/);
  const turned = rest.length === 0 && first !== undefined && last !== undefined ? `${first} ${last}` : name;
  if (isPerson(turned)) draft.bylines = { value: [turned], from: 'message from', confidence: 0.8 };
  else draft.publisher = stated(name, 'message from', 0.7);
}

function readText(
  leaves: readonly MimePart[],
  images: EmbeddedImages,
  draft: WireDraft,
  settings: ReadingSettings,
  mended: Mending[],
): void {
  const shown = leaves.filter((part) => !part.attached);
  const text = (type: string): string =>
    shown
      .filter((part) => part.type === type && part.fileName === null)
      .map((part) => textOfPart(part) ?? '')
      .find((one) => one.trim() !== '') ?? '';
  const html = text('text/html');
  const plain = text('text/plain');
  const fromHtml = html === '' ? null : sanitiseBody(html, draft.originalUrl?.value ?? null, images);
  // The page is the fuller form, unless it only says that a mail program is needed for it.
  const useHtml =
    fromHtml !== null && plainText(fromHtml.html).length >= plain.trim().length * 0.4 && fromHtml.html !== '';
  if (!useHtml && plain.trim() === '') return;
  let blocks: readonly string[];
  if (useHtml) blocks = fromHtml.blocks;
  else {
    const story = plainStory(plain);
    mended.push(...story.mended);
    const joined = joinLines(story.lines, new Set());
    const body = writeBody(joined.paragraphs);
    mended.push(...joined.mended, ...body.mended);
    blocks = body.html.split('\n').filter((line) => line !== '');
  }
  const printed = blocks
    .slice(0, 4)
    .map((block) => parseByline(plainText(block)))
    .find((names) => names !== null);
  if (printed != null) draft.bylines = { value: printed, from: 'text of the message', confidence: 0.9 };
  const cleaned = cleanBlocks(blocks, {
    headline: draft.headline?.value ?? null,
    headings: [],
    kicker: null,
    dek: null,
    bylines: draft.bylines?.value ?? [],
    order: settings.dateOrder,
  });
  for (const cut of cleaned.cuts) mended.push({ rule: cut.rule, line: 1, before: cut.text, after: '' });
  draft.body = { value: cleaned.blocks.join('\n'), from: useHtml ? 'message text/html' : 'message text/plain' };
}
