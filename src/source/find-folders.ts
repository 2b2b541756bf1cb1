import { hash } from 'node:crypto';
import type { Problem } from './problem.ts';
import { byPath, visitFolders, type FolderVisitor, type FoundFile } from './find-files.ts';

/** What an earlier look has left of folders that need not be listed again. */
export interface KnownFolders {
  /** Their prints, by folder. */
  readonly prints: ReadonlyMap<string, string>;
  /** When that look was, in microseconds since 1970: a file that was changed since is not known by its times. */
  readonly since: number;
}

/** A folder that holds files, without those below it. */
export interface FoundFolder {
  /** Relative to the root, forward slashes; `''`: the root itself. */
  readonly folder: string;
  /** Digest of names, sizes, times and inodes of its files. */
  readonly print: string;
  /** By path; null: as they are known. */
  readonly files: readonly FoundFile[] | null;
}

/** What lies in a folder and below it, a folder at a time. */
export interface FoundFolders {
  readonly folders: readonly FoundFolder[];
  /** By path. */
  readonly problems: readonly Problem[];
}

/** Like `findFiles`, but lists only the files of folders that are not as they are known. */
export function findFolders(root: string, known: KnownFolders): FoundFolders {
  const folders: FoundFolder[] = [];
  const problems = visitFolders(root, comparing(known, folders));
  return { folders, problems };
}

/** Compares each folder with what is known of it. @param found takes what was seen. */
export function comparing({ prints, since }: KnownFolders, found: FoundFolder[]): FolderVisitor {
  return (folder, unsorted) => {
    const files = unsorted.toSorted(byPath);
    const print = printOf(folder, files);
    const isKnown = prints.get(folder) === print && files.every(({ ctime }) => ctime < since);
    found.push({ folder, print, files: isKnown ? null : files });
  };
}

function printOf(folder: string, files: readonly FoundFile[]): string {
  let list = '';
  for (const { path, size, mtime, ctime, inode } of files) {
    list += `${path.slice(folder.length)} ${size} ${mtime} ${ctime} ${inode}\n`;
  }
  return hash('sha256', list);
}
