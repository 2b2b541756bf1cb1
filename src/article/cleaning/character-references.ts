import { decodeReferences } from '../plain-text.ts';
import type { MendedText } from './mojibake.ts';

/** References as HTML writes them, with their semicolon: `R&D;` is none that is known and stays. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,7});/;
const MOST_RECORDED = 200;
const LONGEST = 300;

/**
 * Decodes, once, the character references that a scraper left in a plain text: `&lt;COMR>`, `A&amp;B`, `&#8217;`. What a reference
 * was made of stays text: `&amp;lt;` is `&lt;`.
 */
export function mendReferences(text: string): MendedText {
  if (!text.includes('&') || !REFERENCE.test(text)) return { text, mended: [] };
  const mended: MendedText['mended'][number][] = [];
  const lines = text.split('\n').map((line, index) => {
    if (!REFERENCE.test(line)) return line;
    const after = line.replace(new RegExp(REFERENCE, 'g'), (reference) =>
      decodeReferences(reference).replace(/[\r\n]/g, ' '),
    );
    if (after !== line && mended.length < MOST_RECORDED)
      mended.push({
        rule: 'character-reference',
        line: index + 1,
        before: line.slice(0, LONGEST),
        after: after.slice(0, LONGEST),
      });
    return after;
  });
  return { text: lines.join('\n').normalize('NFC'), mended };
}

/** References to control characters, which CommonMark and HTML show as a mark for an error. */
const CONTROL =
  /&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01]|12[7-9]|1[34]\d|15\d)|[xX]0*(?:[1-8bceEBCfF]|1[\da-fA-F]|7[fF]|[89][\da-fA-F]));/g;

/** Decodes what a reference to a control character was meant for: `&#150;` is a dash in windows-1252; `&#3;` is nothing. */
export function mendControlReferences(text: string): MendedText {
  if (!text.includes('&#') || text.search(CONTROL) === -1) return { text, mended: [] };
  const mended: MendedText['mended'][number][] = [];
  const lines = text.split('\n').map((line, index) => {
    const after = line.replace(CONTROL, decodeReferences);
    if (after !== line && mended.length < MOST_RECORDED)
      mended.push({
        rule: 'character-reference',
        line: index + 1,
        before: line.slice(0, LONGEST),
        after: after.slice(0, LONGEST),
      });
    return after;
  });
  return { text: lines.join('\n'), mended };
}
