import { existsSync, rmSync } from 'node:fs';
import { openCatalogue } from '../catalogue/database.ts';
import { BuildSession } from './build-session.ts';
import { takeLock } from './lock.ts';
import type { BuildOptions } from './options.ts';
import { prepareState, resolveProject } from './project.ts';
import { finishPublication } from './publish.ts';
import type { BuildSummary } from './summary.ts';
import { localPool, processPool, type Pools } from './worker-pool.ts';

/**
 * Builds an archive: reads what has changed in the content folder, renders the pages and indexes the search partitions
 * that this concerns, and publishes them together.
 *
 * @returns what was done and what was wrong; a problem of one file never stops the others.
 * @throws LockedError while another build of the same archive runs; the file system's errors (disk full, output not
 * writable); a template's error. The published archive is then whole as it was.
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const started = Date.now();
  const project = resolveProject(options);
  if (!existsSync(project.content)) throw new ContentMissingError(project.content);
  const { lock, catalogue: file } = prepareState(project);
  const release = takeLock(lock);
  try {
    let database = openCatalogue(file, options.version);
    const pools: Pools = { few: localPool(), many: processPool(options.jobs) };
    try {
      finishPublication(database, project);
      if (options.scope === 'everything') {
        database.close();
        for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
        database = openCatalogue(file, options.version);
      }
      return await new BuildSession({ project, options, database, pools, started }).run();
    } finally {
      pools.few.close();
      pools.many.close();
      database.close();
    }
  } finally {
    release();
  }
}

/** The content folder is not there. */
export class ContentMissingError extends Error {
  constructor(folder: string) {
    super(`CONTENT_MISSING: there is no folder ${folder}. Name the folder with your articles: --content FOLDER.`);
    this.name = 'ContentMissingError';
  }
}
