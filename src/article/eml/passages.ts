import { embeddedImage } from '../embedded/embedded-image.ts';
import { textOfPart, type MimePart } from '../mime/mime-part.ts';
import { plainText } from '../plain-text.ts';
import { saySame } from '../same-text.ts';

/** A piece of what a message shows, in its order. */
export type Passage =
  | { readonly kind: 'html' | 'plain'; readonly text: string; readonly part: MimePart }
  /** A picture that stands between the texts, as many mail programs send it. */
  | { readonly kind: 'picture'; readonly part: MimePart };

/** What a message shows, and the messages in it that it does not. */
export interface MessageContent {
  readonly passages: readonly Passage[];
  /** Forwarded messages that are left out. */
  readonly messages: readonly MimePart[];
}

/** A page with less text than this share of the plain text only says that a mail program is needed for it. */
const PAGE_SHARE = 0.4;

/**
 * The texts of a message and the pictures between them (RFC 2046): of alternatives the fullest, of related parts the root, of a
 * mixture all that is no attachment. A forwarded message is read only where nothing is said beside it, and of several the first.
 */
export function contentOf(message: MimePart): MessageContent {
  const messages: MimePart[] = [];
  const passages = withoutRepeats(passagesOf(message, messages));
  if (passages.some(isText)) return { passages, messages };
  for (const [index, one] of messages.entries()) {
    const inner = one.parts.map(contentOf);
    const shown = inner.flatMap((content) => content.passages);
    if (!shown.some(isText)) continue;
    const others = [...messages.slice(0, index), ...inner.flatMap((content) => content.messages)];
    return { passages: [...passages, ...shown], messages: [...others, ...messages.slice(index + 1)] };
  }
  return { passages, messages };
}

function isText(passage: Passage): boolean {
  return passage.kind !== 'picture';
}

function passagesOf(part: MimePart, messages: MimePart[]): readonly Passage[] {
  if (part.type === 'message/rfc822' && part.parts.length > 0) {
    messages.push(part);
    return [];
  }
  if (part.parts.length === 0) return leafPassage(part);
  if (part.type === 'multipart/alternative')
    return fullest(part.parts.map((one) => passagesOf(one, messages)).filter((one) => one.some(isText)));
  if (part.type === 'multipart/related') {
    const start = part.parameters.get('start');
    const root = part.parts.find((one) => start !== undefined && one.headers.raw('content-id') === start);
    return passagesOf(root ?? part.parts[0] ?? part, messages);
  }
  return part.parts.flatMap((one) => passagesOf(one, messages));
}

function leafPassage(part: MimePart): readonly Passage[] {
  if (part.attached) return [];
  if (part.type.startsWith('image/')) return isShown(part) ? [{ kind: 'picture', part }] : [];
  const kind = part.type === 'text/html' ? 'html' : part.type === 'text/plain' ? 'plain' : null;
  if (kind === null || part.fileName !== null) return [];
  const text = textOfPart(part) ?? '';
  return text.trim() === '' ? [] : [{ kind, text, part }];
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
function fullest(alternatives: readonly (readonly Passage[])[]): readonly Passage[] {
  const most = Math.max(0, ...alternatives.map(lengthOf));
  return [...alternatives].reverse().find((one) => lengthOf(one) >= most * PAGE_SHARE) ?? [];
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, one) => sum + wordsOf(one).length, 0);
}

function wordsOf(passage: Passage): string {
  if (passage.kind === 'picture') return '';
  return passage.kind === 'html' ? plainText(passage.text) : passage.text.trim();
}

/** Some programs send text and page as a mixture: the one that says the same as the other is left out, a full page before a text. */
function withoutRepeats(passages: readonly Passage[]): readonly Passage[] {
  const kept = [...passages];
  for (const plain of passages.filter((one) => one.kind === 'plain')) {
    const page = kept.find((one) => one.kind === 'html' && saySame(wordsOf(one), wordsOf(plain)));
    if (page === undefined) continue;
    const isFull = wordsOf(page).length >= wordsOf(plain).length * PAGE_SHARE;
    kept.splice(kept.indexOf(isFull ? plain : page), 1);
  }
  return kept;
}
