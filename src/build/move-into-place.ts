import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST } from '../fixity/manifest.ts';

/** What is to be done to the published folder. Paths are relative to it. */
export interface Moves {
  readonly staging: string;
  readonly output: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Carries out the moves; those that an earlier, killed run has done already are passed over. */
export function carryOut({ staging, output, written, removed }: Moves): void {
  moveIntoPlace(staging, output, written);
  for (const path of removed) rmSync(join(output, path), { force: true });
  removeEmptyFolders(output, removed);
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
    const isMoved = error instanceof Error && 'code' in error && error.code === 'ENOENT' && existsSync(to);
    if (!isMoved) throw error;
  }
}

/** Removes the folder that the files came from, and the one that holds it where that is empty then. */
export function removeStaging({ staging }: Pick<Moves, 'staging'>): void {
  rmSync(staging, { recursive: true, force: true });
  const parent = dirname(staging);
  if (existsSync(parent) && readdirSync(parent).length === 0) rmdirSync(parent);
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
