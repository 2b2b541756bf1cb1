import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { writeArticle, removeArticle, type WorkingCopy } from './working-copy.ts';

/** States of a working folder that builds are killed on the way between. */
export const STATES = ['base', 'few', 'many'] as const;
export type StateName = (typeof STATES)[number];

/** What of a state differs from the corpus: text by path, null where there is no file. */
type Difference = ReadonlyMap<string, string | null>;

/** What a state adds to a component that every page shows. */
const FOOTERS: Readonly<Record<StateName, string>> = { base: '', few: '', many: '<p>As of late.</p>\n' };

/** Brings a working folder from any of its states to another. */
export class CrashStates {
  readonly #copy: WorkingCopy;
  readonly #differences: Readonly<Record<StateName, Difference>>;
  readonly #originals: Difference;
  readonly #footer: string;
  readonly #footerText: string;

  constructor(copy: WorkingCopy, corpus: Corpus) {
    this.#copy = copy;
    this.#footer = join(copy.folder, '_includes', 'components', 'footer', 'footer.njk');
    this.#footerText = readFileSync(this.#footer, 'utf8');
    const original = Array.from({ length: corpus.size }, (_, number) => corpus.article(number));
    // Few are built in one process; many, by the workers. Spread over the archive, so that several partitions change.
    const at = (share: number): number => Math.floor(corpus.size * share);
    const few = differenceOf(corpus, { added: 2, changed: [at(0.1), at(0.6)], removed: [at(0.9)] });
    const every = (step: number): number[] =>
      original.map((_, number) => number).filter((number) => number % step === 1);
    const many = differenceOf(corpus, { added: 20, changed: every(7), removed: every(29) });
    this.#differences = { base: new Map(), few, many };
    const paths = new Set([...few.keys(), ...many.keys()]);
    this.#originals = new Map(
      [...paths].map((path) => [path, original.find((article) => article.path === path)?.text ?? null]),
    );
  }

  /** Only files that differ are written, as an editor would. */
  apply(state: StateName): void {
    for (const [path, original] of this.#originals) {
      const own = this.#differences[state].get(path);
      const wanted = own === undefined ? original : own;
      const file = join(this.#copy.content, path);
      const held = existsSync(file) ? readFileSync(file, 'utf8') : null;
      if (held === wanted) continue;
      if (wanted === null) removeArticle(this.#copy, path);
      else writeArticle(this.#copy, path, wanted);
    }
    const footer = this.#footerText + FOOTERS[state];
    if (readFileSync(this.#footer, 'utf8') !== footer) writeFileSync(this.#footer, footer);
  }
}

function differenceOf(
  corpus: Corpus,
  edits: { readonly added: number; readonly changed: readonly number[]; readonly removed: readonly number[] },
): Difference {
  const article = (number: number) => corpus.article(number);
  const changed = edits.changed.map(article).map(({ path, text }, place): [string, string] => {
    // Every second one is given another headline, which other pages show.
    const shown = place % 2 === 0 ? text : text.replace('title: "', 'title: "Corrected: ');
    return [path, `${shown}\nOne more sentence, number ${edits.added}.\n`];
  });
  const removed = edits.removed.map(article).map(({ path }): [string, null] => [path, null]);
  const added = Array.from({ length: edits.added }, (_, place): [string, string] => {
    const { path, text } = corpus.article(corpus.size + place);
    return [path, text];
  });
  return new Map<string, string | null>([...changed, ...removed, ...added]);
}
