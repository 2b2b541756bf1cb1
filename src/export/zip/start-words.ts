import { direction } from '../../article/direction.ts';
import { createWords, type WordTable } from '../../pages/words.ts';
import type { StartWords } from './start-page.ts';

/** The words of `START-HERE.html` in the language of the archive. */
export function startWords(name: string, language: string, table: WordTable): StartWords {
  const words = createWords(language, table);
  return {
    language,
    direction: direction(language),
    name,
    open: words.word('start.open'),
    packed: words.word('start.packed'),
    explained: words.word('start.explained'),
  };
}
