import { meta, type CatalogueDatabase } from '../catalogue/database.ts';
import { pathsTurnedByCalendar } from '../catalogue/take-in.ts';
import type { ImageDifferences } from '../catalogue/images.ts';
import { findFilesAt, type FoundFile } from '../source/find-files.ts';
import type { Problem } from '../source/problem.ts';
import { BuildError } from './build-error.ts';
import { readingDigest } from './build-digests.ts';
import { imageDifferences } from './image-differences.ts';
import { changedFolders, folderOf, heldFolders, knownFolders, type FolderStates } from './content-folders.ts';
import { FEW } from './intake.ts';
import { knownFilesAt, knownFilesIn } from './known-files.ts';
import { folderStates, lookAtAll, sortOut } from './look-at-files.ts';
import type { BuildOptions, Look } from './options.ts';
import { overlayChanges, type Overlay } from './overlay.ts';
import { packFiles } from './packed-files.ts';
import type { Project } from './project.ts';
import type { Settings } from './settings.ts';
import type { KnownFile, ReadingSetup, ReadResult, Task } from './tasks.ts';
import type { TaskHandlers, WorkerPool } from './worker-pool.ts';

/** What the content folder holds against what the catalogue knows. */
export interface Differences {
  readonly toRead: readonly KnownFile[];
  readonly removed: readonly { readonly path: string; readonly sha256: string }[];
  /** Problems of files that are no articles. */
  readonly problems: readonly Problem[];
  readonly images: ImageDifferences;
  /** What the folders look like now; null where only some files were looked at. */
  readonly folders: FolderStates | null;
}

/** A batch goes to a worker whole; small enough that a killed worker costs little. */
const BATCH = 50;

/** So many batches a worker has before it, while this process puts what others have read into the catalogue. */
const BATCHES_AHEAD = 2;

/** File systems count time in steps: a file changed within so many ms of being looked at is looked at again. */
const CLOCK_STEP = 2000;

/**
 * Compares the content folder with the catalogue by size, times and inode; nothing is read.
 * Everything is to be read where the way of reading has changed (settings, tag rules).
 */
export async function findDifferences(
  database: CatalogueDatabase,
  project: Project,
  options: BuildOptions,
  settings: Settings,
  look: Look,
  overlay: Overlay,
): Promise<Differences> {
  const readAgain = meta(database, 'reading') !== readingDigest(settings, options.version);
  const turned = new Set(pathsTurnedByCalendar(database, options.asOf));
  // A narrow look presupposes a wide one that it adds to.
  const decided = new Set(overlayChanges(database, overlay));
  const only = look.kind === 'files' && !readAgain ? [...look.paths, ...turned, ...decided] : null;
  const lastLook = (Number(meta(database, 'looked') ?? 0) - CLOCK_STEP) * 1000;
  const before: FolderStates = readAgain ? new Map() : heldFolders(database);
  const mustList = new Set([...turned, ...decided].map(folderOf));
  const { files, problems, folders } =
    only === null
      ? await lookAtAll(database, project.content, options.jobs, knownFolders(before, mustList, lastLook))
      : { ...findFilesAt(project.content, only), folders: null };
  const { articles, images, others } = sortOut(files, project.content);
  const states = folders === null ? null : folderStates(folders, before, articles);
  const changed = states === null || readAgain ? null : changedFolders(before, states);
  if (changed !== null) for (const { path, ctime } of articles) if (ctime >= lastLook) changed.add(folderOf(path));
  const known = only === null ? knownFilesIn(database, changed) : knownFilesAt(database, only);
  const toRead: KnownFile[] = [];
  for (const file of articles) {
    const isPlain = changed !== null && !changed.has(folderOf(file.path));
    const held = known.get(file.path);
    known.delete(file.path);
    const mustRead = turned.has(file.path) || readAgain || decided.has(file.path);
    if (mustRead) toRead.push(withDecisions(file.path, null, overlay));
    else if (isPlain) continue;
    else if (held === undefined) toRead.push(withDecisions(file.path, null, overlay));
    else if (!isSame(file, held) || file.ctime >= lastLook) toRead.push(withDecisions(file.path, held.sha256, overlay));
  }
  // What cannot be looked at is not gone.
  const dark = problems.filter(({ code }) => code === 'FILE_UNREADABLE').map(({ path }) => path);
  const isDark = (path: string): boolean =>
    dark.some((prefix) => path === prefix || (prefix.endsWith('/') && path.startsWith(prefix)));
  const removed = [...known.values()].filter(({ path }) => !isDark(path)).map(({ path, sha256 }) => ({ path, sha256 }));
  const isEmpty = articles.length === 0 && folders?.some((folder) => folder.files === null) !== true;
  if (only === null && isEmpty && removed.length > FEW) {
    throw new BuildError(
      `CONTENT_EMPTY: ${project.content} holds no article, but held ${removed.length} when it was last built. ` +
        'If that is right, build with --full; else look whether its disk is there. The archive is as it was.',
    );
  }
  return {
    ...{ toRead, removed, problems: [...problems, ...others], folders: states },
    images: imageDifferences(database, images, only, lastLook, isDark),
  };
}

function withDecisions(path: string, sha256: string | null, { decisions }: Overlay): KnownFile {
  const list = decisions.get(path);
  return list === undefined ? { path, sha256 } : { path, sha256, decisions: list };
}

function isSame(a: FoundFile, b: FoundFile): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode;
}

/**
 * Reads the files that differ, handing over each batch as it is done. What killed its worker or could not be read
 * becomes a problem.
 */
export async function readDifferences(
  toRead: readonly KnownFile[],
  setup: ReadingSetup,
  pool: WorkerPool,
  options: Pick<BuildOptions, 'onProgress'>,
  take: (result: ReadResult) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const total = toRead.length;
  let done = 0;
  const handlers: TaskHandlers = {
    take: (result) => {
      if (result.kind !== 'read') throw new Error('A reading task gave something else.');
      problems.push(...result.problems);
      take(result);
      done += result.files.count + result.same.length + result.vanished.length + result.problems.length;
      options.onProgress({ stage: 'read', done, total });
    },
    onDeath: (how) => problems.push(workerDied(how)),
    split: splitReading,
    giveUp: (task, how) => {
      if (task.kind !== 'read') return;
      const killers = task.files.map(({ path }) => killedWorker(path, how));
      problems.push(...killers);
      take({ kind: 'read', files: packFiles([]), same: [], vanished: [], problems: killers });
    },
  };
  await pool.run(readTasks(toRead, setup), handlers, { atOnce: BATCHES_AHEAD });
  return problems;
}

function* readTasks(files: readonly KnownFile[], setup: ReadingSetup): Iterable<Task> {
  for (let start = 0; start < files.length; start += BATCH) {
    yield { kind: 'read', setup, files: files.slice(start, start + BATCH) };
  }
}

function splitReading(task: Task): readonly Task[] {
  if (task.kind !== 'read' || task.files.length < 2) return [];
  const middle = Math.ceil(task.files.length / 2);
  return [task.files.slice(0, middle), task.files.slice(middle)].map((files) => ({ ...task, files }));
}

/** What is told when a worker process ended before its work was done. */
export function workerDied(how: string): Problem {
  return {
    code: 'WORKER_DIED',
    severity: 'note',
    path: '',
    message: `A worker process ${how}; its work was done again.`,
    remedy: 'If this happens often, build with fewer --jobs or more memory.',
  };
}

function killedWorker(path: string, how: string): Problem {
  return {
    code: 'FILE_KILLS_WORKER',
    severity: 'error',
    path,
    message: `Reading it ended the worker process twice (it ${how}).`,
    remedy: 'Look at the file: it may be damaged or far too large. Please report it.',
  };
}
