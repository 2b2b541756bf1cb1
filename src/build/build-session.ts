import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../catalogue/archive.ts';
import { inTransaction, meta, writeBack, type CatalogueDatabase } from '../catalogue/database.ts';
import { tracesOf } from '../catalogue/take-in.ts';
import { textFolder } from '../catalogue/text-files.ts';
import { tidyTexts } from '../catalogue/text-upkeep.ts';
import { releaseAddresses } from '../catalogue/unsettle.ts';
import { MANIFEST } from '../fixity/manifest.ts';
import { archiveFacts } from '../pages/facts.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { createWords } from '../pages/words.ts';
import type { Problem } from '../source/problem.ts';
import { assetsDigest, stageAssets } from './asset-stage.ts';
import { buildDigests, readingDigest, rendererKey, stageDigests, type BuildDigests } from './build-digests.ts';
import { followLedger, settle } from './catalogue-stage.ts';
import { stageCompressed } from './compress-stage.ts';
import { keepFolders } from './content-folders.ts';
import { FEW, Intake } from './intake.ts';
import type { BuildOptions, Look, Progress, SearchWhen, Shard } from './options.ts';
import { inspectOutput, refuseOverwriting, treatForeign } from './output-folder.ts';
import { noteOriginals, planOriginals, type OriginalsPlan } from './originals-stage.ts';
import { loadOverlay, noteOverlay, strangersInOverlay } from './overlay.ts';
import { plainPages } from './plain-pages.ts';
import { noteFormerImages, noteImageChanges, planImages, type ImagePlan } from './image-stage.ts';
import { FOLLOWING, noteCandidates, noteSearchCandidates, renderTasks } from './plan-stage.ts';
import { prepareState, type Project } from './project.ts';
import { stageManifest } from './manifest-stage.ts';
import { commitDigests, publish } from './publish.ts';
import { findDifferences, readDifferences } from './read-stage.ts';
import type { Publisher } from './publisher-process.ts';
import { indexesElsewhere, renderAndIndex } from './render-stage.ts';
import { forgetWords, WORD_FOLDER } from './kept-words.ts';
import { NO_SEARCH, planSearch, stageSearchIndex, type SearchPlan } from './search-stage.ts';
import { checkOwnTemplates } from './own-templates.ts';
import { loadSettings, type Settings } from './settings.ts';
import { shareOf, writePart } from './shard.ts';
import { StageClock } from './stage-clock.ts';
import { clearStaging } from './staging.ts';
import { summarise, type BuildSummary } from './summary.ts';
import type { RenderingSetup, SetupNote } from './tasks.ts';
import type { Pools } from './worker-pool.ts';

/** Where so many files are to be read, those who read them put the articles' texts down themselves. */
const MUCH_TO_READ = 1000;

/** What one build works with. */
export interface BuildParts {
  readonly project: Project;
  readonly options: BuildOptions;
  readonly database: CatalogueDatabase;
  readonly pools: Pools;
  readonly look: Look;
  readonly search: SearchWhen;
  readonly publisher: Publisher;
  /** Folder to write to; see `stagingFolder`. */
  readonly staging: string;
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
  readonly setup: SetupNote;
  readonly search: SearchPlan;
  readonly images: ImagePlan;
  readonly originals: OriginalsPlan;
  readonly rendering: ReturnType<typeof renderTasks>;
  /** Nothing is to be written. */
  readonly isQuiet: boolean;
}

/** One build, from the files to the published folder: the order of the stages. */
export class BuildSession {
  readonly #parts: BuildParts;
  readonly #settings: Settings;
  readonly #problems: Problem[] = [];
  readonly #clock: StageClock;
  #foreign: readonly string[] = [];
  #hasReadMuch = false;

  constructor(parts: BuildParts) {
    this.#clock = new StageClock(() => parts.pools.many.usage());
    const { onProgress } = parts.options;
    const watched = (progress: Progress): void => {
      this.#clock.look();
      onProgress(progress);
    };
    this.#parts = { ...parts, options: { ...parts.options, onProgress: watched } };
    this.#settings = loadSettings(parts.project, parts.options.baseUrl);
    this.#problems.push(...this.#settings.problems);
  }

  /** All stages, with worker processes where there is much to do. */
  async run(): Promise<BuildSummary> {
    const plan = await this.prepare();
    const summary = plan.isQuiet ? this.closeQuietly() : await this.#make(plan);
    if (this.#hasReadMuch) {
      tidyTexts(this.#parts.database, textFolder(prepareState(this.#parts.project).catalogue), randomUUID());
    }
    return summary;
  }

  async #make(plan: BuildPlan): Promise<BuildSummary> {
    const { shard } = this.#parts.options;
    const share = shard === null ? plan : shareOf(plan, shard);
    this.#clock.begin('render');
    // Started early: it is ready when there is something to publish.
    if (shard === null) this.#parts.publisher.prepare();
    this.#problems.push(...(await this.#render(share)));
    return shard === null ? this.finish(share) : this.#finishPart(share, shard);
  }

  /** While the workers are busy with their first tasks, this process writes back what it has read; both end before either fails. */
  async #render(share: BuildPlan): Promise<readonly Problem[]> {
    const rendering = renderAndIndex(share, this.#parts);
    const writing = Promise.resolve().then(() => writeBack(this.#parts.database));
    await Promise.allSettled([rendering, writing]);
    await writing;
    return rendering;
  }

  /** The stages before rendering: what differs is read, and what is to be rendered and indexed is known. */
  async prepare(): Promise<BuildPlan> {
    const { project, options, database, look, staging } = this.#parts;
    this.#clock.begin('find');
    await checkOwnTemplates(project, database, options.version);
    await clearStaging(database, staging);
    // Who names the files that changed says nothing of the archive: where that is gone, all of it is made again.
    const isThere = existsSync(join(project.output, MANIFEST));
    if ((look.kind !== 'files' || !isThere) && options.shard === null) {
      const foreign = inspectOutput(database, project.output);
      this.#foreign = options.foreignFiles === 'remove' ? [] : foreign;
      this.#problems.push(...treatForeign(project.output, foreign, options.foreignFiles));
    }
    const { context, digests } = await this.#readAndPlan();
    const images = await planImages(database, project, context.site.images, this.#parts.pools);
    const originals = planOriginals(database, context.site.originals);
    const setup = { file: join(project.state, 'rendering.json'), build: randomUUID() };
    // For `npm run bench`, which measures rendering alone.
    const isMeasured = process.env['BACKFILE_NO_SEARCH'] === '1';
    const search = isMeasured ? NO_SEARCH : planSearch(database, context, digests.search, this.#parts.search);
    const rendering = renderTasks(database, setup, search.isLater === true ? FOLLOWING : []);
    stageDigests(database, digests);
    const nothing =
      rendering.pages + search.stale.length + search.gone.length + images.stale.length + images.gone.length === 0 &&
      originals.stale.length + originals.gone.length === 0;
    const isQuiet = nothing && meta(database, 'assets') === digests.assets && existsSync(project.output);
    const plan = { context, digests, staging, setup, search, images, originals, rendering, isQuiet };
    if (!isQuiet) this.#writeSetup(plan);
    return plan;
  }

  /** A shard's files go to a folder of their own; the assets with the first. */
  async #finishPart(plan: BuildPlan, shard: Shard): Promise<BuildSummary> {
    const { project, database, started } = this.#parts;
    this.#clock.begin('publish');
    if (shard.index === 1) {
      await stageAssets(database, plan.staging, project, this.#settings, plan.digests.assets);
    }
    const { precompress } = this.#settings.site.hosting;
    const inData = project.ledger.startsWith(project.data);
    const part = writePart(database, plan, shard, project.output, inData, precompress);
    this.#clock.end();
    const written = part.files.map(({ path }) => path);
    return summarise(database, this.#problems, { written, removed: [] }, started, this.#clock.timings);
  }

  /** The stages after rendering: search index, assets and manifest are staged, and all is published. */
  async finish({ digests, staging, search }: BuildPlan): Promise<BuildSummary> {
    const { project, options, database, publisher, started } = this.#parts;
    const { site } = this.#settings;
    this.#clock.begin('publish');
    if (search.gone.length > 0) forgetWords(project.state, search.keys);
    await stageSearchIndex(database, staging, project.output, search, digests, site);
    await stageAssets(database, staging, project, this.#settings, digests.assets);
    await stageCompressed(database, staging, project.output, site.hosting.precompress);
    stageManifest(database, staging, project.output);
    refuseOverwriting(database, project.output, this.#foreign);
    options.onProgress({ stage: 'publish', done: 0, total: 1 });
    const published = await publish(database, project, staging, publisher);
    this.#clock.end();
    return summarise(database, this.#problems, published, started, this.#clock.timings);
  }

  /** Ends a build in which nothing is to be written. */
  closeQuietly(): BuildSummary {
    const { project, database, started } = this.#parts;
    commitDigests(database, project);
    this.#clock.end();
    return summarise(database, this.#problems, { written: [], removed: [] }, started, this.#clock.timings);
  }

  /** What worker processes are told. */
  #writeSetup({ context, digests, staging, setup: { file } }: BuildPlan): void {
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
      rendererKey: rendererKey(digests.kinds, staging),
      offline: context.site.offline,
      wordFolder: join(project.state, WORD_FOLDER),
      wordKey: digests.search,
    };
    writeFileSync(file, JSON.stringify(setup));
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
    const assets = assetsDigest(project, settings, options.version);
    options.onProgress({ stage: 'find', done: 0, total: 0 });
    const overlay = loadOverlay(project);
    const differences = await findDifferences(database, project, options, settings, look, overlay);
    this.#problems.push(...differences.problems, ...overlay.problems);
    const { toRead, removed } = differences;
    this.#clock.begin('read');
    const intake = new Intake(database, options.asOf, removed.length);
    this.#hasReadMuch = toRead.length >= MUCH_TO_READ;
    const texts = this.#hasReadMuch
      ? { folder: textFolder(prepareState(project).catalogue), build: randomUUID() }
      : null;
    const setup = { content: project.content, reading: settings.reading, tagRules: settings.tagRules, texts };
    // Each may touch a partition of its own.
    if (indexesElsewhere(this.#parts)) pools.many.prepare(toRead.length + removed.length);
    const pool = toRead.length <= FEW ? pools.few : pools.many;
    try {
      this.#problems.push(...(await readDifferences(toRead, setup, pool, options, (result) => intake.take(result))));
    } finally {
      intake.complete();
    }
    if (intake.isOverfull) pools.many.loadAhead();
    options.onProgress({ stage: 'plan', done: 0, total: 0 });
    this.#clock.begin('plan');
    return inTransaction(database, () => {
      const read = [...intake.changedPaths, ...removed.map(({ path }) => path)];
      const unsettled = followLedger(database, project);
      const paths = [...new Set([...read, ...unsettled.paths])];
      const isUnsettled = intake.isOverfull || paths.length > FEW * 2 || meta(database, 'unsettled') !== null;
      const before = isUnsettled ? null : tracesOf(database, paths);
      if (!isUnsettled) noteFormerImages(database, paths);
      releaseAddresses(database, unsettled);
      if (differences.folders !== null) keepFolders(database, differences.folders, intake.unread);
      intake.flush();
      const { change, pages, problems } = settle(database, project, {
        removed,
        paths,
        plain: plain.pages,
        before,
        started,
        asOf: options.asOf,
        settings,
        version: options.version,
      });
      noteOverlay(database, overlay);
      this.#problems.push(...problems, ...strangersInOverlay(database, project, overlay));
      const archive = new Archive(database);
      const facts = archiveFacts(archive, settings.site.limits);
      const links = pages.map(({ title, path, language }) => ({ name: title, path, language }));
      const { limits: _, hosting: __, ...site } = settings.site;
      const context: PageContext = {
        archive,
        facts,
        site: { ...site, pages: links, facets: facts.facets },
        plainPages: pages,
        words: createWords(settings.site.language, settings.words),
      };
      const digests = buildDigests(context, project, settings, options.version, assets);
      noteCandidates(database, change, context, digests.kinds);
      noteImageChanges(database, differences.images, settings.site.images, change === null ? null : paths);
      noteOriginals(database, change === null ? null : paths, settings.site.originals);
      if (change !== null) noteSearchCandidates(database, change);
      return { context, digests };
    });
  }
}
