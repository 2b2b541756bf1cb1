import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom } from './random.ts';
import { syntheticArticle, type SyntheticArticle } from './synthetic-article.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Raise when other bytes come out for the same size and seed: a kept corpus is then made anew. */
const CORPUS_VERSION = 1;

const FIRST_YEAR = 2005;
const YEARS = 20;
const FROM = Date.UTC(FIRST_YEAR, 0, 1);
const SPAN = Date.UTC(FIRST_YEAR + YEARS, 0, 1) - FROM;

/** A synthetic archive: articles of twenty years in even density, oldest first. */
export class Corpus {
  readonly size: number;
  readonly seed: number;
  readonly #vocabulary: Vocabulary;

  constructor(size: number, seed: number) {
    this.size = size;
    this.seed = seed;
    this.#vocabulary = createVocabulary();
  }

  /** @param number from 0; from `size` on they are later than all of the archive, an hour apart. */
  article(number: number): SyntheticArticle {
    const { size, seed } = this;
    const share = (number + createRandom(seed, number, 1).next()) / size;
    const time = number < size ? FROM + Math.floor(SPAN * share) : FROM + SPAN + (number - size) * 3_600_000;
    return syntheticArticle({ number, published: new Date(time), seed }, this.#vocabulary);
  }

  *articles(): Iterable<SyntheticArticle> {
    for (let number = 0; number < this.size; number++) yield this.article(number);
  }

  /** Writes all files below a folder. */
  write(folder: string): void {
    const folders = new Set<string>();
    for (const { path, text } of this.articles()) {
      const file = join(folder, path);
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, text);
    }
  }
}

/**
 * The folder of a corpus, which is made where it is not there yet.
 *
 * @param cache folder in which corpora are kept, by size and seed.
 */
export function corpusFolder(corpus: Corpus, cache: string): string {
  const folder = join(cache, `corpus-v${CORPUS_VERSION}-${corpus.size}-${corpus.seed}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  corpus.write(unfinished);
  renameSync(unfinished, folder);
  return folder;
}
