import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWordMemory, writeWordMemory, type WordMemory } from '../search/word-memory.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** Folder of the build's state in which the words of partitions are kept: a file each, which may be deleted at any time. */
export const WORD_FOLDER = 'vocabulary';

/** File of a partition's words. */
export function wordFile(folder: string, partition: string): string {
  return join(folder, `${partition}${ENDING}`);
}

const ENDING = '.words';

/** A vocabulary that begins with the words that the partition had when it was last indexed; null where they are not known. */
export async function recalledVocabulary(language: string, file: string, key: string): Promise<Vocabulary | null> {
  const memory = readWordMemory(file, key);
  if (memory === null) return null;
  const { Vocabulary } = await import('../search/vocabulary.ts');
  const vocabulary = new Vocabulary(language);
  vocabulary.recall(memory);
  return vocabulary;
}

/** Keeps the words of a partition. They only save time: where they cannot be written, nothing is lost. */
export function keepWords(memory: WordMemory, file: string, key: string): void {
  try {
    writeWordMemory(file, key, memory);
  } catch {
    rmSync(file, { force: true });
  }
}

/** Removes the words of partitions that are no more. @param keys those that there are. */
export function forgetWords(state: string, keys: readonly string[]): void {
  const folder = join(state, WORD_FOLDER);
  const known = new Set(keys.map((key) => key + ENDING));
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) if (!known.has(name)) rmSync(join(folder, name), { force: true });
}
