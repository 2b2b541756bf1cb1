import { cutAtDashes } from './dashes.ts';
import { fold } from './fold.ts';

/** What a reader typed, taken apart. */
export interface TextQuery {
  /** Single words, those of the phrases among them. */
  readonly words: readonly string[];
  /** Phrases of two words or more. */
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

export const NO_TEXT: TextQuery = { words: [], phrases: [], excluded: [] };

const DASH_AT_END = /(?:[\u2014\u2015\u2026]|--+|\.\.+)$/u;

/** What can be looked for: letters, figures, and pictures, which are indexed like words. */
const SENSE = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** Words, "quoted phrases" (straight or curly; an unclosed one runs to the end), -excluded words and -"phrases". */
export function parseText(text: string): TextQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const [, minus, quoted, bare] of text.matchAll(
    /(?:(?<=^|\s)([-\u2212]))?(?:["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)(?:["\u201c\u201d\u201e]|$)|([^\s"\u201c\u201d\u201e]+))/gu,
  )) {
    const part = (quoted ?? bare ?? '').trim();
    if (!SENSE.test(part)) continue;
    const own = cutAtDashes(part, ' ')
      .split(/\s+/u)
      .map((word) => word.replace(DASH_AT_END, ''))
      .filter((word) => SENSE.test(word));
    if (minus !== undefined) {
      excluded.push(own.join(' '));
      continue;
    }
    words.push(...own);
    // Words joined by a dash are one after the other.
    if (quoted !== undefined || own.length > 1) phrases.push(own.join(' '));
  }
  return { words: [...new Set(words)], phrases: [...new Set(phrases)], excluded: [...new Set(excluded)] };
}

/**
 * Whether all words of a query are words of a name, and all that it has (a single word, such as `Staff`, is never a whole name:
 * it may be meant as any word); its phrases must stand in it as they are.
 */
export function nameMatch(name: string, { words, phrases }: TextQuery): 'whole' | 'part' | null {
  const folded = nameWords(name);
  const wanted = words.flatMap(nameWords);
  if (wanted.length === 0 || !wanted.every((word) => folded.includes(word))) return null;
  const text = ` ${folded.join(' ')} `;
  if (!phrases.every((phrase) => text.includes(` ${nameWords(phrase).join(' ')} `))) return null;
  return folded.length > 1 && folded.every((word) => wanted.includes(word)) ? 'whole' : 'part';
}

function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
