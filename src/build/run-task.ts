import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFile } from '../article/read-article-file.ts';
import { Archive } from '../catalogue/archive.ts';
import { openCatalogueForReading } from '../catalogue/database.ts';
import { catalogueEntry, type CatalogueEntry } from '../catalogue/entry.ts';
import type { ReadFile } from '../catalogue/take-in.ts';
import { createRenderer, type Renderer } from '../eleventy/renderer.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { PageView } from '../pages/views.ts';
import { createWords } from '../pages/words.ts';
import { buildBundle } from '../search/bundle.ts';
import type { Problem } from '../source/problem.ts';
import { readSourceFile } from '../source/read-file.ts';
import { recordsOf } from './search-records.ts';
import type {
  BundleResult,
  PageOutcome,
  ReadingSetup,
  ReadResult,
  RenderingSetup,
  RenderResult,
  Task,
  TaskResult,
} from './tasks.ts';

interface RenderingSession {
  readonly file: string;
  readonly setup: RenderingSetup;
  readonly context: PageContext;
  renderer: Promise<Renderer> | null;
}

/** Does tasks, in a worker process or in the build's own. Keeps what is dear to make from one task to the next. */
export class TaskRunner {
  #rendering: RenderingSession | null = null;

  /** @throws whatever a task cannot do: a template's error, Pagefind's, the file system's. */
  async run(task: Task): Promise<TaskResult> {
    switch (task.kind) {
      case 'read':
        return readFiles(task.setup, task.files);
      case 'render':
        return this.#render(task);
      case 'bundle':
        return this.#bundle(task);
    }
  }

  /** Closes the catalogue, so that its file can be written or moved. */
  close(): void {
    this.#rendering?.context.archive.database.close();
    this.#rendering = null;
  }

  async #render(task: Task & { kind: 'render' }): Promise<RenderResult> {
    const session = this.#session(task.setup);
    const kind = PAGE_KINDS.find(({ name }) => name === task.page);
    if (kind === undefined) throw new Error(`There is no page kind "${task.page}".`);
    const digestBase = session.setup.kindDigests[kind.name];
    const held = session.context.archive.database.prepare('select digest from pages where path = ? and kind = ?');
    const outcomes: PageOutcome[] = [];
    const stale = new Map<string, { readonly key: string; readonly digest: string; readonly view: PageView }>();
    for (const key of task.keys) {
      const view = kind.view(key, session.context);
      if (view === null) {
        outcomes.push({ kind: 'gone', key });
        continue;
      }
      const digest = createHash('sha256').update(digestBase).update(JSON.stringify(view)).digest('hex');
      const row = held.get(view.path, kind.name) as { digest: string } | undefined;
      if (row?.digest === digest) outcomes.push({ kind: 'same', key, path: view.path });
      else stale.set(view.path, { key, digest, view });
    }
    if (stale.size > 0) {
      session.renderer ??= createRenderer({
        site: session.setup.site,
        words: session.context.words,
        includes: session.setup.includes,
        output: session.setup.output,
        input: session.setup.emptyFolder,
      });
      const renderer = await session.renderer;
      for (const page of await renderer.render([...stale.values()].map(({ view }) => view))) {
        const known = stale.get(page.path);
        if (known === undefined) throw new Error(`A page was written that nobody asked for: ${page.path}`);
        outcomes.push({ kind: 'written', key: known.key, digest: known.digest, ...page });
      }
    }
    return { kind: 'render', page: kind.name, outcomes };
  }

  async #bundle(task: Task & { kind: 'bundle' }): Promise<BundleResult> {
    const { setup, context } = this.#session(task.setup);
    const report = await buildBundle({
      partition: task.partition,
      records: recordsOf(task.partition, context.archive),
      outDir: join(setup.output, 'search', task.partition.key),
      offline: setup.offline,
    });
    return { kind: 'bundle', report };
  }

  /** The setup is read from a file once a build: it is too large to go with every task. */
  #session(file: string): RenderingSession {
    if (this.#rendering?.file === file) return this.#rendering;
    this.close();
    const setup = JSON.parse(readFileSync(file, 'utf8')) as RenderingSetup;
    const context: PageContext = {
      archive: new Archive(openCatalogueForReading(setup.catalogue)),
      facts: setup.facts,
      site: setup.site,
      plainPages: setup.plainPages,
      words: createWords(setup.site.language, setup.words),
    };
    this.#rendering = { file, setup, context, renderer: null };
    return this.#rendering;
  }
}

function readFiles(
  setup: ReadingSetup,
  files: readonly { readonly path: string; readonly sha256: string | null }[],
): ReadResult {
  const result = {
    files: [] as ReadFile[],
    same: [] as ReadResult['same'][number][],
    vanished: [] as string[],
    problems: [] as Problem[],
  };
  for (const { path, sha256 } of files) {
    const reading = readSourceFile(setup.content, path);
    if (reading.kind === 'vanished') result.vanished.push(path);
    else if (reading.kind === 'failed') result.problems.push(reading.problem);
    else if (reading.file.sha256 === sha256) result.same.push({ path, stat: reading.stat });
    else result.files.push(readFile(reading.file, reading.stat, setup));
  }
  return { kind: 'read', ...result };
}

function readFile(
  file: { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string },
  stat: ReadFile['stat'],
  setup: ReadingSetup,
): ReadFile {
  const reading = readArticleFile(file, setup.reading);
  const problems = [...reading.problems];
  const entries = reading.articles.map((article) => {
    const made = catalogueEntry(file, article, setup.tagRules);
    problems.push(...made.problems);
    return { entry: made.entry, digest: entryDigest(made.entry) };
  });
  return { path: file.path, stat, sha256: file.sha256, problems, entries };
}

function entryDigest(entry: CatalogueEntry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex');
}
