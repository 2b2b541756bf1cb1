import type { Mending } from '../article.ts';
import { indentedLines } from '../cleaning/indentation.ts';
import type { SourceLine } from '../cleaning/rule.ts';

/** The lines of a message that are its text. */
export interface PlainStory {
  readonly lines: readonly SourceLine[];
  /** How far they were indented, see `indentedLines`. */
  readonly indents: ReadonlyMap<number, number>;
  readonly mended: readonly Mending[];
}

/** A signature is short (RFC 3676, 4.3 asks for four lines); what is longer below the mark is text. */
const LONGEST_SIGNATURE = 12;

/** Takes the signature off a plain text, below its mark `-- ` (RFC 3676, 4.3). Lines count from the start of the part. */
export function plainStory(text: string): PlainStory {
  const { lines, indents } = indentedLines(text);
  const raw = text.split('\n');
  for (let index = raw.length - 1; index > 0 && index >= raw.length - LONGEST_SIGNATURE; index--) {
    if (raw[index] !== '-- ' && raw[index] !== '--') continue;
    const before = lines
      .slice(index)
      .map((line) => line.text)
      .join('\n')
      .trim();
    return {
      lines: lines.slice(0, index),
      indents,
      mended: [{ rule: 'mail-signature', line: index + 1, before, after: '' }],
    };
  }
  return { lines, indents, mended: [] };
}

const LIST_FOOTER = /^\s*[_-]{20,}[ \t]*\n(?:[^\n]*(?:\n|$)){1,12}$/;

/** What a mailing list adds to each message as a last part, below a rule; null for any other text. */
export function listFooter(text: string): Mending | null {
  return LIST_FOOTER.test(text) ? { rule: 'mail-signature', line: 1, before: text.trim(), after: '' } : null;
}
