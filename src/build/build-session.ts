import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../catalogue/archive.ts';
import { inTransaction, meta, type CatalogueDatabase } from '../catalogue/database.ts';
import { loadLedger } from '../catalogue/ledger.ts';
import { tracesOf } from '../catalogue/take-in.ts';
import { archiveFacts } from '../pages/facts.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { createWords } from '../pages/words.ts';
import type { Problem } from '../source/problem.ts';
import { assetsDigest, stageAssets } from './asset-stage.ts';
import { buildDigests, readingDigest, stageDigests, type BuildDigests } from './build-digests.ts';
import { settle, takeReading } from './catalogue-stage.ts';
import type { BuildOptions, Look } from './options.ts';
import { inspectOutput, treatForeign } from './output-folder.ts';
import { plainPages } from './plain-pages.ts';
import { forgetPlans, noteCandidates, noteSearchCandidates, renderTasks } from './plan-stage.ts';
import { prepareState, type Project } from './project.ts';
import { commitDigests, publish, stageManifest } from './publish.ts';
import { FEW, findDifferences, readDifferences } from './read-stage.ts';
import { renderAndIndex } from './render-stage.ts';
import { planSearch, stageSearchIndex, type SearchPlan } from './search-stage.ts';
import { loadSettings, type Settings } from './settings.ts';
import { clearStaging, stagingFolder } from './staging.ts';
import { summarise, type BuildSummary } from './summary.ts';
import type { ReadResult, RenderingSetup } from './tasks.ts';
import type { Pools } from './worker-pool.ts';

/** What one build works with. */
export interface BuildParts {
  readonly project: Project;
  readonly options: BuildOptions;
  readonly database: CatalogueDatabase;
  readonly pools: Pools;
  readonly look: Look;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** What a build has found to do. */
export interface BuildPlan {
  readonly context: PageContext;
  readonly digests: BuildDigests;
  /** Folder for what will be published. */
  readonly staging: string;
  /** File that tells worker processes what they need to know. */
  readonly setupFile: string;
  readonly search: SearchPlan;
  readonly rendering: ReturnType<typeof renderTasks>;
  /** Nothing is to be written. */
  readonly isQuiet: boolean;
}

/** One build, from the files to the published folder: the order of the stages. */
export class BuildSession {
  readonly #parts: BuildParts;
  readonly #settings: Settings;
  readonly #problems: Problem[] = [];

  constructor(parts: BuildParts) {
    this.#parts = parts;
    this.#settings = loadSettings(parts.project, parts.options.baseUrl);
    this.#problems.push(...this.#settings.problems);
  }

  /** All stages, with worker processes where there is much to do. */
  async run(): Promise<BuildSummary> {
    const plan = await this.prepare();
    if (plan.isQuiet) return this.closeQuietly();
    this.#problems.push(...(await renderAndIndex(plan, this.#parts)));
    return this.finish(plan);
  }

  /** The stages before rendering: what differs is read, and what is to be rendered and indexed is known. */
  async prepare(): Promise<BuildPlan> {
    const { project, options, database, look } = this.#parts;
    const staging = stagingFolder(project);
    clearStaging(database, staging);
    loadLedger(database, existsSync(project.ledger) ? readFileSync(project.ledger, 'utf8') : '');
    if (look.kind !== 'files') {
      const foreign = inspectOutput(database, project.output);
      this.#problems.push(...treatForeign(project.output, foreign, options.foreignFiles));
    }
    const { context, digests } = await this.#readAndPlan();
    const setupFile = join(project.state, 'rendering.json');
    const search = planSearch(database, context, digests.search);
    const rendering = renderTasks(database, setupFile);
    stageDigests(database, digests);
    const nothing = rendering.pages + search.stale.length + search.gone.length === 0;
    const isQuiet = nothing && meta(database, 'assets') === digests.assets && existsSync(project.output);
    const plan = { context, digests, staging, setupFile, search, rendering, isQuiet };
    if (!isQuiet) this.#writeSetup(plan);
    return plan;
  }

  /** The stages after rendering: search index, assets and manifest are staged, and all is published. */
  async finish({ digests, staging, search }: BuildPlan): Promise<BuildSummary> {
    const { project, options, database, started } = this.#parts;
    const { site } = this.#settings;
    await stageSearchIndex(database, staging, search, site.offline);
    await stageAssets(database, staging, project, site, digests.assets);
    stageManifest(database, staging);
    options.onProgress({ stage: 'publish', done: 0, total: 1 });
    const published = publish(database, project, staging);
    return summarise(database, this.#problems, published, started);
  }

  /** Ends a build in which nothing is to be written. */
  closeQuietly(): BuildSummary {
    const { database, started } = this.#parts;
    commitDigests(database);
    return summarise(database, this.#problems, { written: [], removed: [] }, started);
  }

  /** What worker processes are told. */
  #writeSetup({ context, digests, staging, setupFile }: BuildPlan): void {
    const { project } = this.#parts;
    const setup: RenderingSetup = {
      catalogue: prepareState(project).catalogue,
      site: context.site,
      words: this.#settings.words,
      facts: context.facts,
      plainPages: context.plainPages,
      includes: project.includes,
      kindDigests: digests.kinds,
      output: staging,
      emptyFolder: join(project.state, 'empty'),
      offline: context.site.offline,
    };
    writeFileSync(setupFile, JSON.stringify(setup));
    mkdirSync(staging, { recursive: true });
  }

  /** Brings the catalogue up to date with the content folder, and notes which pages and partitions to look at. */
  async #readAndPlan(): Promise<{ context: PageContext; digests: BuildDigests }> {
    const { project, options, database, pools, started, look } = this.#parts;
    const settings = this.#settings;
    const plain = await plainPages(
      database,
      project.content,
      settings.reading,
      readingDigest(settings, options.version),
    );
    this.#problems.push(...plain.problems);
    const assets = assetsDigest(project, settings.site, options.version);
    options.onProgress({ stage: 'find', done: 0, total: 0 });
    const differences = findDifferences(database, project, options, settings, look);
    this.#problems.push(...differences.problems);
    const { toRead, removed } = differences;
    const few = toRead.length + removed.length <= FEW;
    // From here on a killed run leaves a catalogue that is ahead of the pages: the next one looks at all of them.
    if (!few) forgetPlans(database);
    const results: ReadResult[] = [];
    const setup = { content: project.content, reading: settings.reading, tagRules: settings.tagRules };
    const take = (result: ReadResult): void => {
      if (few) results.push(result);
      else inTransaction(database, () => takeReading(database, result, options.asOf));
    };
    this.#problems.push(...(await readDifferences(toRead, setup, few ? pools.few : pools.many, options, take)));
    options.onProgress({ stage: 'plan', done: 0, total: 0 });
    return inTransaction(database, () => {
      const paths = [...toRead, ...removed].map(({ path }) => path);
      const before = few ? tracesOf(database, paths) : null;
      for (const result of results) takeReading(database, result, options.asOf);
      const taken = plain.pages.map(({ path }) => path);
      const { change, problems } = settle(database, project, {
        differences,
        taken,
        before,
        started,
        settings,
        version: options.version,
      });
      this.#problems.push(...problems);
      const archive = new Archive(database);
      const facts = archiveFacts(archive, settings.site.limits);
      const pages = plain.pages.map(({ title, path }) => ({ name: title, path }));
      const { limits: _, ...site } = settings.site;
      const context: PageContext = {
        archive,
        facts,
        site: { ...site, pages, facets: facts.facets },
        plainPages: plain.pages,
        words: createWords(settings.site.language, settings.words),
      };
      const digests = buildDigests(context, project, settings, options.version, assets);
      noteCandidates(database, change, context, digests.kinds);
      if (change !== null) noteSearchCandidates(database, change);
      return { context, digests };
    });
  }
}
