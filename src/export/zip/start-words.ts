import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { direction } from '../../article/direction.ts';
import { createWords, type WordTable } from '../../pages/words.ts';
import type { StartWords } from './start-page.ts';

/** Where a reader can search: wherever the folder lies, or on a web host alone (`offline: false`). */
export type SearchPlace = 'folder' | 'web';

/** Where the published archive is searched: what browsers may open from a folder is there, or was left out. */
export function searchPlaceOf(archive: string): SearchPlace {
  return existsSync(join(archive, 'search', 'partitions.json.js')) ? 'folder' : 'web';
}

/** The words of `START-HERE.html` in the language of the archive. */
export function startWords(name: string, language: string, search: SearchPlace, table: WordTable): StartWords {
  const words = createWords(language, table);
  return {
    language,
    direction: direction(language),
    name,
    open: words.word('start.open'),
    packed: words.word('start.packed'),
    explained: words.word(search === 'folder' ? 'start.explained' : 'start.explainedOnWeb'),
  };
}
