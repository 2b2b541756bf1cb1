import { plainText } from './plain-text.ts';

/** Longest summary in UTF-16 code units: what a result list and a link preview show without cutting. */
const LONGEST = 240;
/** A first sentence shorter than this says too little alone, so a second one is added. */
const ENOUGH = 110;
/** Paragraphs shorter than this (a lone "Update:") are passed over while a fuller one follows. */
const SHORTEST_PARAGRAPH = 30;

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|No|Nr|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|etc|bzw|ca|Mme|M|Sra?|Dra?|\d{1,2})\.$/;
const SENTENCE_END = /[.!?…](?:["”’»)\]]*)(?=\s|$)|[。！？](?:[」』”）]*)/g;

/**
 * The first one or two sentences of a body, for lists and link previews.
 * @param bodyHtml The article's body; headings and captions are passed over where it has paragraphs.
 * @returns At most 240 characters of plain text, cut at a word with `…` where a sentence is longer; null where there is no text.
 */
export function summarise(bodyHtml: string): string | null {
  const text = firstParagraphs(withoutNotes(bodyHtml));
  if (text === '') return null;
  let end = 0;
  SENTENCE_END.lastIndex = 0;
  for (let found = SENTENCE_END.exec(text); found !== null; found = SENTENCE_END.exec(text)) {
    const stop = found.index + found[0].length;
    if (stop > LONGEST) break;
    if (found[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, stop - 16), stop))) continue;
    const second = end > 0;
    end = stop;
    if (second || end >= ENOUGH) break;
  }
  if (end > 0) return text.slice(0, end);
  if (text.length <= LONGEST) return text;
  return cutAtWord(text, LONGEST);
}

/** What an editor wrote below the headline says what the story is about; null where there is none. */
export function summaryOfDek(dek: string | null): string | null {
  return dek === null ? null : cutAtWord(dek, LONGEST);
}

/** A reference to a note, and the notes at the end, as Markdown's are made (`markdown-it-footnote`). */
const NOTE_MARK = /<sup class="footnote-ref"><a [^>]*>[^<]*<\/a><\/sup>/g;
const NOTES = '<ol class="footnotes">';

function withoutNotes(bodyHtml: string): string {
  if (!bodyHtml.includes('footnote')) return bodyHtml;
  const notes = bodyHtml.lastIndexOf(NOTES);
  return (notes === -1 ? bodyHtml : bodyHtml.slice(0, notes)).replace(NOTE_MARK, '');
}

/** Cuts to at most `longest` code units at a word, with `…` for what is gone; a text without spaces is cut at a character. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const cut = space > longest / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** A text whose first paragraphs are all scraps has no summary to find. */
const MOST_PARAGRAPHS = 200;

/** Text of the first paragraphs, up to what a summary can need. */
function firstParagraphs(html: string): string {
  let text = '';
  let passedOver = '';
  let at = 0;
  for (let looked = 0; text.length < LONGEST * 2 && looked < MOST_PARAGRAPHS; looked++) {
    const open = nextParagraph(html, at);
    if (open < 0) break;
    const close = html.indexOf('</p>', open);
    at = close < 0 ? html.length : close + 4;
    const paragraph = plainText(html.slice(open, Math.min(close < 0 ? html.length : close, open + 4000))).replace(
      /\n/g,
      ' ',
    );
    if (text === '' && paragraph.length < SHORTEST_PARAGRAPH) passedOver ||= paragraph;
    else if (paragraph !== '') text += text === '' ? paragraph : ` ${paragraph}`;
    if (text.length >= ENOUGH) break;
  }
  if (text !== '' || passedOver !== '') return text || passedOver;
  return plainText(html.slice(0, 20_000)).replace(/\n/g, ' ');
}

/** Position of the next `<p>` or `<p …>`, from `at`; -1 where there is none. */
function nextParagraph(html: string, at: number): number {
  for (let open = html.indexOf('<p', at); open >= 0; open = html.indexOf('<p', open + 2)) {
    const next = html.charCodeAt(open + 2);
    if (next === 0x3e || next === 0x20 || next === 0x0a) return open;
  }
  return -1;
}
