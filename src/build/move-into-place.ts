import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathKey } from '../article/permalink.ts';
import { MANIFEST } from '../fixity/manifest.ts';

/** What is to be done to the published folder. Paths are relative to it. */
export interface Moves {
  readonly staging: string;
  readonly output: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** A whole archive that is to take the place of another. All on one file system. */
export interface Swap {
  readonly kind: 'swap';
  readonly staging: string;
  readonly output: string;
  /** Where the old archive goes meanwhile. */
  readonly old: string;
}

/** The old archive is moved aside, the new one into its place; what an earlier, killed run has done already is passed over. */
export function swap({ staging, output, old }: Swap): void {
  if (!existsSync(staging)) return;
  if (existsSync(output)) {
    rmSync(old, { recursive: true, force: true });
    renameSync(output, old);
  }
  renameSync(staging, output);
}

/** Carries out the moves; those that an earlier, killed run has done already are passed over. */
export function carryOut({ staging, output, written, removed }: Moves): void {
  moveIntoPlace(staging, output, written);
  const places = new Map(written.map((path) => [pathKey(path), path]));
  for (const path of removed) remove(output, path, places.get(pathKey(path)));
  removeEmptyFolders(output, removed);
}

/**
 * Removes an old file. Where only the case of its name has changed, a file system that ignores case has the new file
 * there already: it is given its new name, and stays.
 */
function remove(output: string, path: string, successor: string | undefined): void {
  const old = join(output, path);
  if (successor !== undefined && isSameFile(old, join(output, successor))) renameSync(old, join(output, successor));
  else rmSync(old, { force: true });
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** Where nothing is published yet, the whole folder goes in one rename; else file by file, lists and home page last. */
function moveIntoPlace(staging: string, output: string, paths: readonly string[]): void {
  if (!existsSync(output) && existsSync(staging)) {
    mkdirSync(dirname(output), { recursive: true });
    renameSync(staging, output);
    return;
  }
  const folders = new Set<string>();
  for (const path of paths.toSorted((a, b) => publicationRank(a) - publicationRank(b))) {
    const folder = dirname(join(output, path));
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    moveFile(join(staging, path), join(output, path));
  }
}

/** What others link to comes before what links to it. */
function publicationRank(path: string): number {
  if (path === MANIFEST) return 4;
  if (path === 'index.html') return 3;
  if (path.endsWith('/index.html') || path === 'search/partitions.json' || path === 'search/partitions.json.js')
    return 2;
  return path.startsWith('assets/') || path.startsWith('search/') ? 0 : 1;
}

/** A file that is not in staging any more was moved by the run that was killed. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'ENOENT') || !existsSync(to)) throw error;
  }
}

/** Gives the folder that the files came from another name, so that the next build can have its own. @returns the name; null where it is gone. */
export function retireStaging(staging: string): string | null {
  if (!existsSync(staging)) return null;
  const name = `${staging}.done`;
  rmSync(name, { recursive: true, force: true });
  renameSync(staging, name);
  return name;
}

/** Removes the folder that the files came from, and the one that holds it where that is empty then. */
export function removeStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
  const parent = dirname(staging);
  try {
    rmdirSync(parent);
  } catch (error) {
    // The next build stands there already.
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST') && !isCode(error, 'ENOENT')) throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function removeEmptyFolders(output: string, removed: readonly string[]): void {
  const folders = new Set(removed.map((path) => dirname(path)));
  for (const folder of folders) {
    for (let path = folder; path !== '.' && path !== '/'; path = dirname(path)) {
      const full = join(output, path);
      if (!existsSync(full)) continue;
      if (readdirSync(full).length > 0) break;
      rmdirSync(full);
    }
  }
}
