import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import type { KnownFolders } from '../source/find-folders.ts';

/** A folder of the content folder as it was looked at. */
export interface FolderState {
  /** Digest of the files in it; see `FoundFolder`. */
  readonly print: string;
  /** `articles`: nothing else, so that where the print is the same nothing is to be told of its files. */
  readonly holds: 'articles' | 'other-files';
}

/** By folder. */
export type FolderStates = ReadonlyMap<string, FolderState>;

const KEY = 'content-folders';

/** The folder that a file lies in, `''` for the content folder itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders at the last look, as far as all files of a folder were read. */
export function heldFolders(database: CatalogueDatabase): FolderStates {
  return new Map(Object.entries(JSON.parse(meta(database, KEY) ?? '{}') as Record<string, FolderState>));
}

/**
 * The folders whose files need not be listed where they are as they were.
 *
 * @param mustList folders that are to be listed all the same. @param since see `KnownFolders`.
 */
export function knownFolders(folders: FolderStates, mustList: ReadonlySet<string>, since: number): KnownFolders {
  const plain = [...folders].filter(([folder, { holds }]) => holds === 'articles' && !mustList.has(folder));
  return { prints: new Map(plain.map(([folder, { print }]) => [folder, print])), since };
}

/**
 * Keeps the folders for the next look.
 *
 * @param unread files that could not be read: their folders are looked through again.
 */
export function keepFolders(database: CatalogueDatabase, folders: FolderStates, unread: readonly string[]): void {
  const kept = new Map(folders);
  for (const path of unread) kept.delete(folderOf(path));
  const text = JSON.stringify(Object.fromEntries(kept));
  if (text !== meta(database, KEY)) setMeta(database, KEY, text);
}

/** Folders whose files are not as they were, and folders that are no more. */
export function changedFolders(before: FolderStates, now: FolderStates): Set<string> {
  const changed = new Set<string>();
  for (const [folder, { print }] of now) if (before.get(folder)?.print !== print) changed.add(folder);
  for (const folder of before.keys()) if (!now.has(folder)) changed.add(folder);
  return changed;
}
