import { inTransaction, type CatalogueDatabase } from '../catalogue/database.ts';
import type { Problem } from '../source/problem.ts';
import type { BuildParts, BuildPlan } from './build-session.ts';
import { imagesLost, imageTasks, noteGoneImages, noteImagesMade, splitMaking } from './image-stage.ts';
import { noteGoneOriginals, noteOriginalsCopied, originalTasks } from './originals-stage.ts';
import { workerDied } from './read-stage.ts';
import { bundleTasks, noteBundle, noteGonePartitions, type SearchPlan } from './search-stage.ts';
import { noteGone, noteStaged, type StagedFile } from './staging.ts';
import type { RenderResult, Task } from './tasks.ts';
import type { TaskHandlers } from './worker-pool.ts';

/** Up to so many pages are rendered in this process, and so many partitions indexed from it. */
const FEW_PAGES = 400;
const FEW_BUNDLES = 4;
const FEW_PICTURES = 4;

/**
 * The share of the workers that begin with bundles: each that makes one asks Pagefind for all words of the language, which then it
 * knows. Bundles are about a third of the work of a first build.
 */
const BUNDLING = 0.34;

/** From so many files on the bundle of a partition is large enough to be worth a process of its own, whatever has changed. */
const LARGE_ARCHIVE = 20_000;

/** Whether bundles are made by another process even where one alone has changed. */
export function indexesElsewhere({ database, options, search }: BuildParts): boolean {
  if (options.jobs < 2 || search !== 'now') return false;
  return (database.prepare('select count(*) as n from files').get() as { n: number }).n >= LARGE_ARCHIVE;
}

/**
 * Renders pages and indexes partitions, both in the same queue so that no core waits, and notes what was written.
 *
 * @returns what could not be done: an article whose page killed its worker.
 */
export async function renderAndIndex(plan: BuildPlan, parts: BuildParts): Promise<readonly Problem[]> {
  const { search, rendering, setup, images } = plan;
  const { handlers, problems } = handlersFor(search, rendering.pages, plan.staging, parts);
  const bundles = bundleTasks(search, setup);
  const pictures = [
    ...imageTasks(images, parts.project, plan.staging),
    ...originalTasks(plan.originals, parts.project.content, plan.staging),
  ];
  const few = rendering.pages <= FEW_PAGES && bundles.length <= FEW_BUNDLES && pictures.length <= FEW_PICTURES;
  if (few) {
    const { few: here, many: elsewhere } = parts.pools;
    // Of a large archive a bundle takes as long as the pages; else, while Pagefind's process is asked for its words, this one renders.
    const indexing = indexesElsewhere(parts)
      ? [elsewhere.run(bundles, handlers)]
      : [0, 1].map((half) =>
          here.run(
            bundles.filter((_, index) => index % 2 === half),
            handlers,
          ),
        );
    const runs = [...indexing, here.run([...rendering.tasks, ...pictures], handlers)];
    // All are let end first: none may go on writing when the build is over.
    const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } else {
    const lines = Math.ceil(parts.options.jobs * BUNDLING);
    await parts.pools.many.run([...pictures, ...rendering.tasks], handlers, { apart: { tasks: bundles, lines } });
  }
  noteGonePartitions(parts.database, search.gone);
  noteGoneImages(parts.database, images);
  noteGoneOriginals(parts.database, plan.originals);
  return problems;
}

/** Indexes partitions alone, where something else renders. */
export async function indexPartitions(
  { search, setup, staging }: Pick<BuildPlan, 'search' | 'setup' | 'staging'>,
  parts: BuildParts,
): Promise<void> {
  const bundles = bundleTasks(search, setup);
  const pool = bundles.length <= FEW_BUNDLES ? parts.pools.few : parts.pools.many;
  await pool.run(bundles, handlersFor(search, 0, staging, parts).handlers);
  noteGonePartitions(parts.database, search.gone);
}

function handlersFor(
  search: SearchPlan,
  pages: number,
  staging: string,
  { database, options, project }: BuildParts,
): { handlers: TaskHandlers; problems: Problem[] } {
  const problems: Problem[] = [];
  const folders = { staging, output: project.output };
  const digests = new Map(search.stale.map(({ partition, digest }) => [partition.key, digest]));
  const done = { render: 0, search: 0 };
  const handlers: TaskHandlers = {
    take: (result) => {
      if (result.kind === 'render') {
        inTransaction(database, () => noteRendered(database, result));
        done.render += result.outcomes.length;
        options.onProgress({ stage: 'render', done: done.render, total: pages });
      } else if (result.kind === 'copy-originals') {
        inTransaction(database, () => noteOriginalsCopied(database, result));
      } else if (result.kind === 'make-images') {
        inTransaction(database, () => noteImagesMade(database, result));
        problems.push(...result.problems);
      } else if (result.kind === 'bundle') {
        inTransaction(database, () =>
          noteBundle(database, folders, result.report, digests.get(result.report.key) ?? ''),
        );
        done.search++;
        options.onProgress({ stage: 'search', done: done.search, total: search.stale.length });
      }
    },
    onDeath: (how) => problems.push(workerDied(how)),
    split: (task) => (task.kind === 'make-images' ? splitMaking(task) : splitTask(task)),
    giveUp: (task, how) =>
      problems.push(...(task.kind === 'make-images' ? imagesLost(task, how) : [pageLost(task, how)])),
  };
  return { handlers, problems };
}

/** Notes the pages of a task: those that were written, and the published ones that go. */
export function noteRendered(database: CatalogueDatabase, result: RenderResult): void {
  const written: StagedFile[] = [];
  for (const outcome of result.outcomes) {
    if (outcome.kind === 'written') {
      const { key, path, digest, sha256, size } = outcome;
      written.push({ path, kind: result.page, key, digest, sha256, size });
    }
  }
  noteStaged(database, written);
  const published = database.prepare('select 1 as found from pages limit 1').get() !== undefined;
  if (!published) return;
  for (const outcome of result.outcomes) {
    noteGone(database, result.page, outcome.key, new Set(outcome.kind === 'gone' ? [] : [outcome.path]));
  }
}

function splitTask(task: Task): readonly Task[] {
  if (task.kind !== 'render' || task.keys.length < 2) return [];
  const middle = Math.ceil(task.keys.length / 2);
  return [task.keys.slice(0, middle), task.keys.slice(middle)].map((keys) => ({ ...task, keys }));
}

function pageLost(task: Task, how: string): Problem {
  const what = task.kind === 'render' ? (task.keys[0] ?? '') : task.kind === 'bundle' ? task.partition.key : '';
  return {
    code: task.kind === 'bundle' ? 'PARTITION_KILLS_WORKER' : 'PAGE_KILLS_WORKER',
    severity: 'error',
    path: what,
    message: `Making it ended the worker process twice (it ${how}).`,
    remedy: 'Give the build more memory, or look at the article: it may be far too large. Please report it.',
  };
}
