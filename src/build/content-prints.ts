import { hash } from 'node:crypto';
import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import type { FoundFile } from '../source/find-files.ts';

/** A digest for each folder of the content folder, of the names, sizes, times and inodes of the files in it. */
export type FolderPrints = ReadonlyMap<string, string>;

const KEY = 'content-prints';

export function folderPrints(files: readonly FoundFile[]): FolderPrints {
  const lists = new Map<string, string>();
  for (const { path, size, mtime, ctime, inode } of files) {
    const folder = folderOf(path);
    lists.set(folder, `${lists.get(folder) ?? ''}${path.slice(folder.length)} ${size} ${mtime} ${ctime} ${inode}\n`);
  }
  return new Map([...lists].map(([folder, list]) => [folder, hash('sha256', list)]));
}

/** The folder that a file lies in, `''` for the content folder itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The prints of the last look, as far as all files of a folder were read. */
export function heldPrints(database: CatalogueDatabase): FolderPrints {
  return new Map(Object.entries(JSON.parse(meta(database, KEY) ?? '{}') as Record<string, string>));
}

/**
 * Keeps the prints for the next look.
 *
 * @param unread files that could not be read: their folders are looked through again.
 */
export function keepPrints(database: CatalogueDatabase, prints: FolderPrints, unread: readonly string[]): void {
  const kept = new Map(prints);
  for (const path of unread) kept.delete(folderOf(path));
  const text = JSON.stringify(Object.fromEntries(kept));
  if (text !== meta(database, KEY)) setMeta(database, KEY, text);
}

/** Folders whose files are not as they were, and folders that are no more. */
export function changedFolders(before: FolderPrints, now: FolderPrints): Set<string> {
  const changed = new Set<string>();
  for (const [folder, print] of now) if (before.get(folder) !== print) changed.add(folder);
  for (const folder of before.keys()) if (!now.has(folder)) changed.add(folder);
  return changed;
}
