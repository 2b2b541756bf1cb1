import { embeddedImage } from '../embedded/embedded-image.ts';
import { textOfPart, type MimePart } from '../mime/mime-part.ts';
import { plainText } from '../plain-text.ts';
import { haveSameRuns, runsOf } from '../same-text.ts';

/** A piece of what a message shows, in its order. */
export type Passage =
  | { readonly kind: 'html' | 'plain'; readonly text: string; readonly part: MimePart }
  /** A picture that stands between the texts, as many mail programs send it. */
  | { readonly kind: 'picture'; readonly part: MimePart };

/** What a message shows, and what of it could be read and is not shown. */
export interface MessageContent {
  readonly passages: readonly Passage[];
  /** Forwarded messages that are left out. */
  readonly messages: readonly MimePart[];
  /** Texts without a file's name, of a kind that is not read. */
  readonly texts: readonly MimePart[];
}

/** What is met on the way and not shown. */
interface LeftOut {
  readonly messages: MimePart[];
  readonly texts: MimePart[];
}

/** A page with less text than this share of the plain text only says that a mail program is needed for it. */
const PAGE_SHARE = 0.4;
/** A text and the page that says the same stand near each other: a page is looked for among so many passages on either side. */
const NEAR = 20;

/**
 * The texts of a message and the pictures between them (RFC 2046): of alternatives the fullest, of related parts the root, of a
 * mixture all that is no attachment. A forwarded message is read only where nothing is said beside it, and of several the first.
 */
export function contentOf(message: MimePart): MessageContent {
  const left: LeftOut = { messages: [], texts: [] };
  const { messages, texts } = left;
  const passages = withoutRepeats(passagesOf(message, left));
  if (passages.some(isText)) return { passages, messages, texts };
  for (const [index, one] of messages.entries()) {
    const inner = one.parts.map(contentOf);
    const shown = inner.flatMap((content) => content.passages);
    if (!shown.some(isText)) continue;
    const others = [...messages.slice(0, index), ...inner.flatMap((content) => content.messages)];
    return {
      passages: [...passages, ...shown],
      messages: [...others, ...messages.slice(index + 1)],
      texts: [...texts, ...inner.flatMap((content) => content.texts)],
    };
  }
  return { passages, messages, texts };
}

function isText(passage: Passage): boolean {
  return passage.kind !== 'picture';
}

function passagesOf(part: MimePart, left: LeftOut): readonly Passage[] {
  if (part.type === 'message/rfc822' && part.parts.length > 0) {
    left.messages.push(part);
    return [];
  }
  if (part.parts.length === 0) return leafPassage(part, left);
  if (part.type === 'multipart/alternative') return alternativePassages(part, left);
  if (part.type === 'multipart/related') {
    const start = part.parameters.get('start');
    const root = part.parts.find((one) => start !== undefined && one.headers.raw('content-id') === start);
    return passagesOf(root ?? part.parts[0] ?? part, left);
  }
  return part.parts.flatMap((one) => passagesOf(one, left));
}

/** Of alternatives the fullest. A kind of text that is not read is only another form of it. */
function alternativePassages(part: MimePart, left: LeftOut): readonly Passage[] {
  const alternatives = part.parts
    .map((one) => {
      const texts: MimePart[] = [];
      return { passages: passagesOf(one, { messages: left.messages, texts }), texts };
    })
    .filter(({ passages }) => passages.some(isText));
  const chosen = fullest(alternatives);
  left.texts.push(...(chosen?.texts ?? []));
  return chosen?.passages ?? [];
}

function leafPassage(part: MimePart, left: LeftOut): readonly Passage[] {
  if (part.attached) return [];
  if (part.type.startsWith('image/')) return isShown(part) ? [{ kind: 'picture', part }] : [];
  if (!part.type.startsWith('text/') || part.fileName !== null) return [];
  const text = textOfPart(part) ?? '';
  if (text.trim() === '') return [];
  if (part.type === 'text/html') return [{ kind: 'html', text, part }];
  if (part.type === 'text/plain') return [{ kind: 'plain', text, part }];
  left.texts.push(part);
  return [];
}

/** A picture that asks to be shown where it stands; one that a page shows by its id is shown there. */
function isShown(part: MimePart): boolean {
  const disposition = part.headers.raw('content-disposition') ?? '';
  return (
    /^\s*inline\b/i.test(disposition) &&
    part.headers.raw('content-id') === null &&
    embeddedImage(part.content()) !== null
  );
}

/** The last alternative is the richest (RFC 2046, 5.1.4), if it says about as much as the others. */
function fullest<T extends { readonly passages: readonly Passage[] }>(alternatives: readonly T[]): T | null {
  const lengths = alternatives.map(({ passages }) => passages.reduce((sum, one) => sum + wordsOf(one).length, 0));
  const most = Math.max(0, ...lengths);
  return alternatives[lengths.findLastIndex((length) => length >= most * PAGE_SHARE)] ?? null;
}

function wordsOf(passage: Passage): string {
  if (passage.kind === 'picture') return '';
  return passage.kind === 'html' ? plainText(passage.text) : passage.text.trim();
}

/** Some programs send text and page as a mixture: the one that says the same as the other is left out, a full page before a text. */
function withoutRepeats(passages: readonly Passage[]): readonly Passage[] {
  if (!passages.some((one) => one.kind === 'plain') || !passages.some((one) => one.kind === 'html')) return passages;
  const texts = passages.map((passage) => {
    const words = wordsOf(passage);
    return { passage, length: words.length, runs: runsOf(words) };
  });
  const dropped = new Set<Passage>();
  for (const [index, plain] of texts.entries()) {
    if (plain.passage.kind !== 'plain') continue;
    const page = texts
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .find((one) => one.passage.kind === 'html' && !dropped.has(one.passage) && haveSameRuns(one.runs, plain.runs));
    if (page !== undefined) dropped.add(page.length >= plain.length * PAGE_SHARE ? plain.passage : page.passage);
  }
  return passages.filter((one) => !dropped.has(one));
}
