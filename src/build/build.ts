import { rmSync, statSync } from 'node:fs';
import { closeCatalogue, openCatalogue, type CatalogueDatabase } from '../catalogue/database.ts';
import { textFolder } from '../catalogue/text-files.ts';
import { areTextsThere } from '../catalogue/text-upkeep.ts';
import { explained } from './build-error.ts';
import { BuildSession } from './build-session.ts';
import { refuseTakenFolder } from './shard.ts';
import type { BuildOptions, Look, SearchWhen } from './options.ts';
import { finishMerge } from './merge-journal.ts';
import { lockProject } from './project-lock.ts';
import { prepareState, resolveProject, type Project } from './project.ts';
import { createPublisher } from './publisher-process.ts';
import { rehearse } from './rehearsal.ts';
import { finishPublication } from './publish.ts';
import { dropStaging, stagingFolder } from './staging.ts';
import type { BuildSummary } from './summary.ts';
import { localPool, processPool, type Pools } from './worker-pool.ts';

/**
 * Builds an archive: reads what has changed in the content folder, renders the pages and indexes the search partitions
 * that this concerns, and publishes them together.
 *
 * @returns what was done and what was wrong; a problem of one file never stops the others.
 * @throws ContentMissingError; LockedError while another build of the same archive runs; BuildError where the file
 * system fails (disk full, output not writable); a template's error. The published archive is then whole as it was.
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const builder = openBuilder(options);
  try {
    return await builder.build(options.look);
  } finally {
    builder.close();
  }
}

/** Builds the same archive again and again, without starting anew each time. */
export interface Builder {
  /** Builds what has changed. One at a time. Throws as `build` does; another try may then succeed. */
  build(look: Look, search?: SearchWhen): Promise<BuildSummary>;
  /**
   * Loads all that a change of an article will need, by making a page of one for nothing, so that the first edit is as
   * quick as the next. Call it when no build runs.
   */
  warmUp(): Promise<void>;
  /** Ends the worker processes and gives the lock back. */
  close(): void;
}

/** @throws ContentMissingError, LockedError, BuildError. */
export function openBuilder(options: BuildOptions): Builder {
  const project = resolveProject(options);
  if (statSync(project.content, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ContentMissingError(project.content);
  const release = lock(project);
  const { catalogue } = prepareState(project);
  const pools: Pools = { few: localPool(), many: processPool(options.jobs) };
  let database: CatalogueDatabase | null = null;
  const publisher = createPublisher();
  let staging: string | null = null;
  const run = async (look: Look, search: SearchWhen): Promise<BuildSummary> => {
    // Folders of the keeper's own may have been made since the last build.
    const project = resolveProject(options);
    // What a served archive rests on may have been deleted since the last build.
    const isWhole = database === null || areTextsThere(database, textFolder(catalogue));
    if (database !== null && !isWhole) database = startAnew(database, catalogue, options);
    database ??= openCatalogue(catalogue, options.version);
    staging ??= stagingFolder(project);
    finishMerge(project.output);
    if (options.shard !== null) refuseTakenFolder(project.output);
    finishPublication(database, project);
    if (look.kind === 'everything' || options.shard !== null) database = startAnew(database, catalogue, options);
    const parts = { project, options, database, pools, publisher, staging, look, search };
    return new BuildSession({ ...parts, started: Date.now() }).run();
  };
  return {
    async build(look, search = 'now') {
      try {
        return await run(look, search);
      } catch (error) {
        // What cannot be removed either is left to the next build; what the build failed of is what the keeper must know.
        if (database !== null && staging !== null) await dropStaging(database, staging).catch(() => undefined);
        throw explained(error);
      }
    },
    async warmUp() {
      if (database !== null && staging !== null) await rehearse({ project, options, database, pools, staging });
    },
    close() {
      try {
        pools.few.close();
        pools.many.close();
        publisher.dismiss();
        if (database !== null) closeCatalogue(database, catalogue);
      } catch (error) {
        throw explained(error);
      } finally {
        release();
      }
    },
  };
}

function lock(project: Project): () => void {
  try {
    return lockProject(project);
  } catch (error) {
    throw explained(error);
  }
}

function startAnew(database: CatalogueDatabase, file: string, options: BuildOptions): CatalogueDatabase {
  database.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  return openCatalogue(file, options.version);
}

/** The content folder is not there. */
export class ContentMissingError extends Error {
  constructor(folder: string) {
    super(`CONTENT_MISSING: there is no folder ${folder}. Name the folder with your articles: --content FOLDER.`);
    this.name = 'ContentMissingError';
  }
}
