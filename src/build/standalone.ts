import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { closeCatalogue, openCatalogue, type CatalogueDatabase } from '../catalogue/database.ts';
import {
  registerTemplates,
  type EleventyConfig,
  type EleventyEvent,
  type RenderedPage,
} from '../eleventy/templates.ts';
import { Worklists } from '../eleventy/worklist.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { Site } from '../pages/site.ts';
import { createWords } from '../pages/words.ts';
import type { Problem } from '../source/problem.ts';
import { BuildSession, type BuildPlan } from './build-session.ts';
import { drawCards } from './card-tasks.ts';
import { makeImages } from './image-stage.ts';
import { lookAtPages, writtenPages, type StalePage } from './look-at-pages.ts';
import { lockProject } from './project-lock.ts';
import { copyOriginals, noteGoneOriginals, noteOriginalsCopied, originalTasks } from './originals-stage.ts';
import { prepareState, resolveProject } from './project.ts';
import { finishPublication } from './publish.ts';
import { createPublisher } from './publisher-process.ts';
import { indexPartitions, noteRendered } from './render-stage.ts';
import { loadSettings, type SiteSettings } from './settings.ts';
import { stagingFolder } from './staging.ts';
import { localPool, processPool } from './worker-pool.ts';

/** What `.eleventy.js` tells. */
export interface StandaloneOptions {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/**
 * Backfile as a plugin of Eleventy, for `npx @11ty/eleventy` alone: the stages before rendering run in
 * `eleventy.before`, Eleventy renders the stale pages into its output folder, the stages after it run in `eleventy.after`.
 */
export function backfilePlugin(config: EleventyConfig, options: StandaloneOptions): void {
  const workingFolder = process.cwd();
  const settings = loadSettings(resolveProject({ workingFolder }), null);
  const worklists = new Worklists(PAGE_KINDS.map(({ name }) => name));
  let running: Running | null = null;
  let rendered: RenderedPage[] = [];

  registerTemplates(config, {
    worklists,
    site: () => running?.plan.context.site ?? emptySite(settings.site),
    words: createWords(settings.site.language, settings.words),
    includes: resolveProject({ workingFolder }).includes,
    onRendered: (page) => rendered.push(page),
  });
  config.on('eleventy.before', async ({ directories }: EleventyEvent) => {
    rendered = [];
    // After an error Eleventy tells no end: what it had begun (`--watch`) is given up here.
    running?.close();
    running = null;
    running = await startBuild(workingFolder, directories.output, options);
    const views = [...running.stale].flatMap(([kind, pages]) => (kind === 'card' ? [] : [...pages.values()]));
    worklists.fill(views.map(({ view }) => view));
  });
  config.on('eleventy.after', async ({ directories }: EleventyEvent) => {
    if (running === null) return;
    const output = resolve(workingFolder, directories.output);
    const pages = rendered.map((page) => ({
      ...page,
      path: relative(output, resolve(workingFolder, page.path)).split(sep).join('/'),
    }));
    try {
      options.onProblems(await finishBuild(running, pages));
    } finally {
      running.close();
      running = null;
      worklists.fill([]);
    }
  });
}

interface Running {
  readonly session: BuildSession;
  readonly plan: BuildPlan;
  readonly stale: ReadonlyMap<(typeof PAGE_KINDS)[number]['name'], ReadonlyMap<string, StalePage>>;
  readonly parts: ConstructorParameters<typeof BuildSession>[0];
  readonly close: () => void;
}

async function startBuild(workingFolder: string, output: string, options: StandaloneOptions): Promise<Running> {
  const project = resolveProject({ workingFolder, output });
  const { catalogue } = prepareState(project);
  const release = lockProject(project);
  const pools = { few: localPool(), many: processPool(availableParallelism()) };
  const publisher = createPublisher();
  let database: CatalogueDatabase | null = null;
  const close = (): void => {
    try {
      pools.few.close();
      pools.many.close();
      publisher.dismiss();
      if (database !== null) closeCatalogue(database, catalogue);
    } finally {
      release();
    }
  };
  try {
    database = openCatalogue(catalogue, options.version);
    finishPublication(database, project);
    const parts = {
      project,
      database,
      pools,
      publisher,
      staging: stagingFolder(project),
      search: 'now',
      started: Date.now(),
      look: { kind: 'changed' },
      options: {
        workingFolder,
        jobs: availableParallelism(),
        asOf: options.asOf,
        baseUrl: null,
        look: { kind: 'changed' },
        shard: null,
        foreignFiles: 'report',
        version: options.version,
        onProgress: () => undefined,
      },
    } as const;
    const session = new BuildSession(parts);
    const plan = await session.prepare();
    const stale = new Map<(typeof PAGE_KINDS)[number]['name'], Map<string, StalePage>>();
    for (const task of plan.rendering.tasks) {
      if (task.kind !== 'render') continue;
      const look = lookAtPages(task.page, task.keys, plan.context, plan.digests.kinds[task.page]);
      noteRendered(database, { kind: 'render', page: task.page, outcomes: look.settled });
      const pages = stale.get(task.page) ?? new Map<string, StalePage>();
      for (const [path, page] of look.stale) pages.set(path, page);
      stale.set(task.page, pages);
    }
    return { session, plan, stale, parts, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function finishBuild(running: Running, rendered: readonly RenderedPage[]): Promise<readonly Problem[]> {
  const { session, plan, stale, parts } = running;
  for (const [page, pages] of stale) {
    const mine =
      page === 'card'
        ? await drawCards(
            [...pages.values()].map(({ view }) => view),
            plan.staging,
          )
        : rendered.filter(({ path }) => pages.has(path));
    noteRendered(parts.database, { kind: 'render', page, outcomes: writtenPages(pages, mine) });
  }
  if (plan.isQuiet) return session.closeQuietly().problems;
  await indexPartitions(plan, parts);
  for (const task of originalTasks(plan.originals, parts.project.content, plan.staging)) {
    if (task.kind === 'copy-originals') noteOriginalsCopied(parts.database, copyOriginals(task));
  }
  noteGoneOriginals(parts.database, plan.originals);
  const problems = await makeImages(plan.images, parts.project, plan.staging, parts);
  return [...problems, ...(await session.finish(plan)).problems];
}

function emptySite({ limits: _, hosting: __, ...site }: SiteSettings): Site {
  return { ...site, pages: [], facets: [] };
}
