import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { meta, type CatalogueDatabase } from '../catalogue/database.ts';
import { removeStaging } from './move-into-place.ts';
import type { Project } from './project.ts';

/** A file that this build wrote to the staging folder, or (`sha256` null) one of the old archive that is to go. */
export interface StagedFile {
  readonly path: string;
  readonly kind: string;
  readonly key: string;
  /** Digest of what the file was made from; `''` where its bytes are their own. */
  readonly digest: string;
  readonly sha256: string | null;
  readonly size: number;
}

/**
 * The folder that a build writes to: on the output's own file system, so that a file is published by a rename; its own,
 * so that what a killed build has left running writes into no other's.
 */
export function stagingFolder(project: Project): string {
  mkdirSync(project.state, { recursive: true });
  const outputDevice = statSync(nearestExisting(project.output)).dev;
  const parent =
    statSync(project.state).dev === outputDevice
      ? join(project.state, 'staging')
      : join(dirname(project.output), `.${basename(project.output)}.backfile-staging`);
  return join(parent, `${process.pid}-${randomBytes(4).toString('hex')}`);
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** Removes what earlier, killed builds left, and makes the folder for this one. */
export async function clearStaging(database: CatalogueDatabase, staging: string): Promise<void> {
  await removeLeftovers(dirname(staging));
  mkdirSync(staging, { recursive: true });
  database.exec('delete from staged; delete from staged_partitions; delete from staged_meta');
}

/**
 * After a build that failed: what it has written takes no more room, least of all on a disk that is full. From a publication under way
 * the next build takes what is still to be moved.
 */
export async function dropStaging(database: CatalogueDatabase, staging: string): Promise<void> {
  if (meta(database, 'journal') !== null) return;
  await removeLeftovers(staging);
  // Now the folder around it goes too, where no other build stands there.
  if (!existsSync(staging)) removeStaging(staging);
}

/** So often is a folder removed that another process still writes into, so many milliseconds apart. */
const ATTEMPTS = 40;
const APART = 50;

/**
 * Workers of a killed build end when they come to the end of what they do, and may write into its folder until then. What cannot be
 * removed within two seconds is left to the next build: nothing is ever published from it.
 */
async function removeLeftovers(folder: string): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    }
    await setTimeout(APART);
  }
}

/** Notes staged files. A file that is written outweighs a note that the old one at its place is to go. */
export function noteStaged(database: CatalogueDatabase, files: readonly StagedFile[]): void {
  const rows = (list: readonly StagedFile[]): string =>
    JSON.stringify(list.map(({ path, kind, key, digest, sha256, size }) => [path, kind, key, digest, sha256, size]));
  const insert = (verb: string): string =>
    `insert or ${verb} into staged select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 from json_each(?)`;
  const written = files.filter(({ sha256 }) => sha256 !== null);
  const gone = files.filter(({ sha256 }) => sha256 === null);
  if (written.length > 0) database.prepare(insert('replace')).run(rows(written));
  if (gone.length > 0) database.prepare(insert('ignore')).run(rows(gone));
}

/** Notes that the published files of a page, partition or other key go, but for those at these paths. */
export function noteGone(database: CatalogueDatabase, kind: string, key: string, except: ReadonlySet<string>): void {
  const rows = database.prepare('select path from pages where kind = ? and key = ?').all(kind, key) as {
    path: string;
  }[];
  const gone = rows.filter(({ path }) => !except.has(path));
  noteStaged(
    database,
    gone.map(({ path }) => ({ path, kind, key, digest: '', sha256: null, size: 0 })),
  );
}
