import type { ItemProblem } from './item.ts';

/** Blocks of a text of which nothing could be shown. */
export function blocksLost(kinds: readonly string[]): ItemProblem {
  return {
    code: 'IMPORT_BLOCKS_UNKNOWN',
    severity: 'warning',
    message: `Nothing could be made of these parts of its text: ${kinds.slice(0, 10).join(', ')}.`,
    remedy: 'Look at the article, and write in what is missing.',
  };
}

/** An article without a text, though a long one lies within its record. */
export function textNotFound(path: string): ItemProblem {
  return {
    code: 'IMPORT_TEXT_MISSING',
    severity: 'warning',
    message: `No text was found in its record; there is a long one at "${path}".`,
    remedy: `If that is the story, import it again with --map body=${path}.`,
  };
}
