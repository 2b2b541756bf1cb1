import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../catalogue/archive.ts';
import { openCatalogueForReading } from '../catalogue/database.ts';
import type { Renderer } from '../eleventy/renderer.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { createWords } from '../pages/words.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { inspectImages, makeImagesOf } from './image-tasks.ts';
import { copyOriginals } from './originals-stage.ts';
import { keepWords, recalledVocabulary, wordFile } from './kept-words.ts';
import { ReadingTasks } from './reading-tasks.ts';
import { recordsOf } from './search-records.ts';
import { lookAtPages, writtenPages } from './look-at-pages.ts';
import type { BundleResult, RenderingSetup, RenderResult, SetupNote, Task, TaskResult } from './tasks.ts';

interface RenderingSession {
  readonly build: string;
  readonly setup: RenderingSetup;
  readonly context: PageContext;
  renderer: Promise<Renderer> | null;
}

/** A vocabulary of more tokens, some 60 MB, is begun anew. */
const MOST_TOKENS = 400_000;

/** Does tasks, in a worker process or in the build's own. Keeps what is dear to make from one task to the next. */
export class TaskRunner {
  readonly #reading = new ReadingTasks();
  #rendering: RenderingSession | null = null;
  #vocabulary: Vocabulary | null = null;

  /** @throws whatever a task cannot do: a template's error, Pagefind's, the file system's. */
  async run(task: Task): Promise<TaskResult> {
    switch (task.kind) {
      case 'read':
        return this.#reading.run(task);
      case 'render':
        return this.#render(task);
      case 'bundle':
        return this.#bundle(task);
      case 'copy-originals':
        return copyOriginals(task);
      case 'inspect-images':
        return inspectImages(task);
      case 'make-images':
        return makeImagesOf(task);
    }
  }

  /** Closes the catalogue, so that its file can be written or moved. */
  close(): void {
    this.#reading.close();
    this.#closeCatalogue();
  }

  #closeCatalogue(): void {
    this.#rendering?.context.archive.database.close();
    this.#rendering = null;
  }

  async #render(task: Task & { kind: 'render' }): Promise<RenderResult> {
    const session = this.#session(task.setup);
    const { settled, stale } = lookAtPages(task.page, task.keys, session.context, session.setup.kindDigests[task.page]);
    const outcomes = [...settled];
    if (task.page === 'card') {
      const { drawCards } = await import('./card-tasks.ts');
      const views = [...stale.values()].map(({ view }) => view);
      outcomes.push(...writtenPages(stale, await drawCards(views, session.setup.output)));
    } else if (stale.size > 0) {
      session.renderer ??= startRenderer(session);
      const renderer = await session.renderer;
      const rendered = await renderer.render([...stale.values()].map(({ view }) => view)).catch((error: unknown) => {
        // What a failed run has left in it is not known.
        session.renderer = null;
        throw error;
      });
      outcomes.push(...writtenPages(stale, rendered));
    }
    return { kind: 'render', page: task.page, outcomes };
  }

  async #bundle(task: Task & { kind: 'bundle' }): Promise<BundleResult> {
    const { setup, context } = this.#session(task.setup);
    const { buildBundle, bundleLanguage } = await import('../search/bundle.ts');
    const { partition } = task;
    const file = wordFile(setup.wordFolder, partition.key);
    const language = bundleLanguage(partition);
    const recalled = await recalledVocabulary(language, file, setup.wordKey);
    const vocabulary = recalled ?? (await this.#sharedVocabulary(language));
    const known = recalled?.size ?? 0;
    const request = (): Parameters<typeof buildBundle>[0] => ({
      ...{ vocabulary, partition, records: recordsOf(partition, context.archive) },
      outDir: join(setup.output, 'search', partition.key),
      offline: setup.offline,
      keepWords: (memory) => {
        if (vocabulary.size > known) keepWords(memory, file, setup.wordKey);
      },
    });
    // Pagefind's process may be ended from outside, as a worker may: once more, then it is an error.
    const report = await buildBundle(request()).catch(() => buildBundle(request()));
    return { kind: 'bundle', report };
  }

  /** One that knows the words of the partitions indexed before. */
  async #sharedVocabulary(language: string): Promise<Vocabulary> {
    const former = this.#vocabulary;
    if (former?.language === language && former.size <= MOST_TOKENS) return former;
    const { Vocabulary } = await import('../search/vocabulary.ts');
    this.#vocabulary = new Vocabulary(language);
    return this.#vocabulary;
  }

  /** The setup is read from a file once a build: it is too large to go with every task. */
  #session({ file, build }: SetupNote): RenderingSession {
    if (this.#rendering?.build === build) return this.#rendering;
    const former = this.#rendering;
    this.#closeCatalogue();
    const setup = JSON.parse(readFileSync(file, 'utf8')) as RenderingSetup;
    const context: PageContext = {
      archive: new Archive(openCatalogueForReading(setup.catalogue)),
      facts: setup.facts,
      site: setup.site,
      plainPages: setup.plainPages,
      words: createWords(setup.site.language, setup.words),
    };
    const renderer = setup.rendererKey === former?.setup.rendererKey ? former.renderer : null;
    this.#rendering = { build, setup, context, renderer };
    return this.#rendering;
  }
}

/** Eleventy is dear to import: only where a page is to be written. */
async function startRenderer({ setup, context }: RenderingSession): Promise<Renderer> {
  const { createRenderer } = await import('../eleventy/renderer.ts');
  return createRenderer({
    site: setup.site,
    words: context.words,
    includes: setup.includes,
    output: setup.output,
    input: setup.emptyFolder,
  });
}
