import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordTable } from '../pages/words.ts';

/** Raise when other tables come out of the same text. */
const FORMAT = 1;

/**
 * A table of words in the form of JSON, kept with the build's state: YAML of this size takes longer to parse than a
 * build in which nothing has changed takes for all else.
 *
 * @param text the YAML. @param parse makes the table.
 * @throws what `parse` throws where something is wrong with the text.
 */
export function parsedWords(text: string, state: string, parse: () => WordTable): WordTable {
  const folder = join(state, 'words');
  const file = join(folder, `${hash('sha256', `${FORMAT}\n${text}`).slice(0, 32)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as WordTable;
  const table = parse();
  // Without a state (`backfile inspect`) nothing is written.
  if (!existsSync(state)) return table;
  mkdirSync(folder, { recursive: true });
  const written = `${file}.${process.pid}`;
  writeFileSync(written, JSON.stringify(table));
  renameSync(written, file);
  return table;
}
