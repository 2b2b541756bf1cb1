import type { Mending, Reading } from '../article.ts';
import { parseByline } from '../bylines.ts';
import { joinLines } from '../cleaning/hard-wraps.ts';
import { embeddedImage, type EmbeddedImages } from '../embedded/embedded-image.ts';
import { mimeImages } from '../embedded/mime-images.ts';
import { cleanBlocks } from '../html/story-blocks.ts';
import { leavesOf, parseMime, type MimePart } from '../mime/mime-part.ts';
import { plainText } from '../plain-text.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { sanitiseBody } from '../sanitise.ts';
import { writeBody } from '../text/body.ts';
import { addTag, emptyDraft, keep, stated, type WireDraft } from '../wire/draft.ts';
import { refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { contentOf, type Passage } from './passages.ts';
import { listFooter, plainStory } from './plain-story.ts';
import { messageProblems } from './problems.ts';
import { readSender } from './sender.ts';

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

/** The name of an attached file, or the subject of an attached message. */
function nameOf(part: MimePart): string | null {
  return part.fileName ?? part.parts[0]?.headers.get('subject') ?? null;
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
  const content = contentOf(message);
  const { passages, messages } = content;
  readText(passages, mimeImages(message, null), draft, settings, mended);
  const shown = new Set(passages.map((one) => one.part));
  const texts = new Set(content.texts);
  const files = leavesOf(message, new Set(messages)).filter(
    (part) => texts.has(part) || (!shown.has(part) && (part.attached || part.fileName !== null)),
  );
  keep(
    draft,
    'attachments',
    [...files, ...messages].map((part) => ({ name: nameOf(part), type: part.type, bytes: part.content().length })),
  );
  const made = wireArticle(draft, path, 1, settings);
  return {
    articles: [{ ...made.article, mended: [...mended, ...made.article.mended] }],
    problems: [...made.problems, ...messageProblems(message, content, path)],
  };
}

/** Pieces of the story as HTML blocks, in their order. */
function readText(
  passages: readonly Passage[],
  images: EmbeddedImages,
  draft: WireDraft,
  settings: ReadingSettings,
  mended: Mending[],
): void {
  const blocks = passages.flatMap((one, index): readonly string[] => {
    const footer = one.kind === 'plain' && index > 0 ? listFooter(one.text) : null;
    if (footer !== null) {
      mended.push(footer);
      return [];
    }
    if (one.kind === 'plain') return plainBlocks(one.text, mended);
    if (one.kind === 'html') return sanitiseBody(one.text, draft.originalUrl?.value ?? null, images).blocks;
    return sanitiseBody('<img src="cid:" alt="">', null, () => embeddedImage(one.part.content())).blocks;
  });
  const [first] = passages;
  if (first === undefined) return;
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
  draft.body = { value: cleaned.blocks.join('\n'), from: `message ${first.part.type}` };
}

function plainBlocks(text: string, mended: Mending[]): readonly string[] {
  const story = plainStory(text);
  const joined = joinLines(story.lines, story.indents);
  const body = writeBody(joined.paragraphs);
  mended.push(...story.mended, ...joined.mended, ...body.mended);
  return body.html.split('\n').filter((line) => line !== '');
}
