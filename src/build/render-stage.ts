import type { CatalogueDatabase } from '../catalogue/database.ts';
import type { Problem } from '../source/problem.ts';
import type { BuildOptions } from './options.ts';
import { noteBundle, noteGonePartitions, type SearchPlan } from './search-stage.ts';
import { noteGone, noteStaged, type StagedFile } from './staging.ts';
import type { RenderResult, Task } from './tasks.ts';
import type { Pools, WorkerPool } from './worker-pool.ts';

/** Up to so many pages are rendered in this process. */
const FEW_PAGES = 400;

/**
 * Renders pages and indexes partitions, both in the same queue so that no core waits, and notes what was written.
 *
 * @returns what could not be done: an article whose page killed its worker.
 */
export async function renderAndIndex(
  database: CatalogueDatabase,
  tasks: readonly Task[],
  pages: number,
  search: SearchPlan,
  pools: Pools,
  options: BuildOptions,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const digests = new Map(search.stale.map(({ partition, digest }) => [partition.key, digest]));
  const progress = { render: 0, search: 0 };
  const handlers: Parameters<WorkerPool['run']>[1] = {
    take: (result) => {
      if (result.kind === 'render') {
        noteRendered(database, result);
        progress.render += result.outcomes.length;
        options.onProgress({ stage: 'render', done: progress.render, total: pages });
      } else if (result.kind === 'bundle') {
        noteBundle(database, result.report, digests.get(result.report.key) ?? '');
        progress.search++;
        options.onProgress({ stage: 'search', done: progress.search, total: search.stale.length });
      }
    },
    onDeath: (how) =>
      problems.push({
        code: 'WORKER_DIED',
        severity: 'note',
        path: '',
        message: `A worker process ${how}; its work was done again.`,
        remedy: 'If this happens often, build with fewer --jobs or more memory.',
      }),
    split: splitTask,
    giveUp: (task, how) => problems.push(pageLost(task, how)),
  };
  const few = pages <= FEW_PAGES && search.stale.length <= 1;
  await (few ? runTogether(tasks, pools, handlers) : pools.many.run(tasks, handlers));
  noteGonePartitions(database, search.gone);
  return problems;
}

/** A bundle is made in a process of its own anyway: this process renders meanwhile. */
async function runTogether(
  tasks: readonly Task[],
  pools: Pools,
  handlers: Parameters<WorkerPool['run']>[1],
): Promise<void> {
  const bundles = tasks.filter(({ kind }) => kind === 'bundle');
  const rest = tasks.filter(({ kind }) => kind !== 'bundle');
  await Promise.all([pools.few.run(bundles, handlers), pools.few.run(rest, handlers)]);
}

function noteRendered(database: CatalogueDatabase, result: RenderResult): void {
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
