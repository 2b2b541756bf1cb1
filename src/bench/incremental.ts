import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackfileProgram } from './backfile-program.ts';
import type { Corpus } from './corpus.ts';
import { medianFigures } from './figures.ts';
import { measure, type Figures } from './measure.ts';
import { createRandom } from './random.ts';
import {
  buildCommand,
  copyTemplates,
  makeWorkingCopy,
  removeArticle,
  writeArticle,
  type WorkingCopy,
} from './working-copy.ts';

/** What happens between two builds. */
export const EDITS = ['nothing', 'add', 'change', 'template'] as const;
export type Edit = (typeof EDITS)[number];

/** What an edit is called in the report. */
export const EDIT_NAMES: Readonly<Record<Edit, string>> = {
  nothing: 'nothing changed',
  add: 'one article added',
  change: 'one changed and one removed',
  template: 'one template changed',
};

export interface IncrementalResult {
  readonly edit: Edit;
  /** From process start to exit; the median of each figure. */
  readonly figures: Figures;
  readonly walls: readonly number[];
  /** Files that a build wrote or removed; of the last run. */
  readonly written: number;
  readonly removed: number;
}

/** A component that every page shows. */
const COMPONENT = join('_includes', 'components', 'footer', 'footer.njk');

/**
 * Builds a corpus once, then edits it and builds again, each edit so many times.
 *
 * @param source the corpus' folder, which is left as it is.
 * @param folder for the working copy.
 */
export async function runIncremental(
  corpus: Corpus,
  source: string,
  folder: string,
  program: BackfileProgram,
  edits: readonly Edit[],
  runs: number,
  say: (line: string) => void,
): Promise<readonly IncrementalResult[]> {
  const copy = makeWorkingCopy(folder, source);
  copyTemplates(copy, program);
  say('first build of the working copy …');
  const first = await measure(buildCommand(copy, program));
  say(
    `first build: ${first.figures.wall.toFixed(1)} s, ${((first.figures.together ?? 0) / 1e9).toFixed(2)} GB together`,
  );
  // Files as young as the build are looked into again by the next one: let that be over.
  await measure(buildCommand(copy, program));
  const desk = new EditingDesk(copy, corpus);
  const results: IncrementalResult[] = [];
  for (const edit of edits) {
    const figures: Figures[] = [];
    let summary: Summary = { written: [], removed: [] };
    for (let run = 0; run < runs; run++) {
      desk.make(edit);
      const measured = await measure(buildCommand(copy, program, ['--json']));
      figures.push(measured.figures);
      summary = JSON.parse(measured.output) as Summary;
      say(`${EDIT_NAMES[edit]}, run ${run + 1} of ${runs}: ${measured.figures.wall.toFixed(2)} s`);
    }
    const walls = figures.map(({ wall }) => wall);
    const { written, removed } = summary;
    results.push({ edit, figures: medianFigures(figures), walls, written: written.length, removed: removed.length });
  }
  return results;
}

interface Summary {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Edits a working copy, each time elsewhere. */
class EditingDesk {
  readonly #copy: WorkingCopy;
  readonly #corpus: Corpus;
  readonly #random;
  readonly #touched = new Set<number>();
  #added = 0;
  #rounds = 0;

  constructor(copy: WorkingCopy, corpus: Corpus) {
    this.#copy = copy;
    this.#corpus = corpus;
    this.#random = createRandom(corpus.seed, 41);
  }

  make(edit: Edit): void {
    this.#rounds++;
    switch (edit) {
      case 'nothing':
        return;
      case 'add': {
        const { path, text } = this.#corpus.article(this.#corpus.size + this.#added++);
        return writeArticle(this.#copy, path, text);
      }
      case 'change': {
        const { path, text } = this.#untouched();
        writeArticle(
          this.#copy,
          path,
          `${text}\nThe paper has been told of one more thing since, in round ${this.#rounds}.\n`,
        );
        return removeArticle(this.#copy, this.#untouched().path);
      }
      case 'template': {
        const file = join(this.#copy.folder, COMPONENT);
        return writeFileSync(file, `${readFileSync(file, 'utf8')}<!-- ${this.#rounds} -->\n`);
      }
    }
  }

  /** One of the corpus' articles, anywhere, that no edit has had yet. */
  #untouched(): { readonly path: string; readonly text: string } {
    for (;;) {
      const number = this.#random.below(this.#corpus.size);
      if (this.#touched.has(number)) continue;
      this.#touched.add(number);
      return this.#corpus.article(number);
    }
  }
}
