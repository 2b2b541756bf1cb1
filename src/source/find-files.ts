import { existsSync, lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of the content folder, not yet read. Times in whole microseconds since 1970. */
export interface FoundFile {
  /** Relative to the content folder, forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

/** What lies in the content folder. */
export interface FoundFiles {
  /** By path, in code-point order, whatever order the file system gives. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * Lists a folder and everything below it. Names that start with a dot are passed over (`.git`, `.DS_Store`).
 * A symbolic link is followed only where it ends inside the folder.
 *
 * @param root the folder, an existing directory.
 * @throws the file system's error where the folder itself cannot be read.
 */
export function findFiles(root: string): FoundFiles {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root);

  const visit = (folder: string, prefix: string, ancestors: readonly string[]): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = prefix + entry.name;
      // A folder's path has no odd parts: `join` would cost a third of the look.
      const full = folder + sep + entry.name;
      if (entry.isDirectory()) visitFolder(full, `${path}/`, ancestors);
      else if (entry.isFile()) addFile(path, full);
      else if (entry.isSymbolicLink()) visitLink(path, full, ancestors);
      else problems.push(notAFile(path));
    }
  };

  const visitFolder = (folder: string, prefix: string, ancestors: readonly string[]): void => {
    try {
      visit(folder, prefix, [...ancestors, folder]);
    } catch (error) {
      problems.push(unreadable(prefix, error));
    }
  };

  const addFile = (path: string, full: string): void => {
    try {
      files.push(found(path, lstatSync(full)));
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  };

  const visitLink = (path: string, full: string, ancestors: readonly string[]): void => {
    try {
      const target = realpathSync(full);
      if (target !== realRoot && !target.startsWith(realRoot + sep)) return void problems.push(outside(path));
      const stats = statSync(full);
      if (stats.isFile()) files.push(found(path, stats));
      else if (stats.isDirectory() && !ancestors.some((ancestor) => realpathSync(ancestor) === target)) {
        visitFolder(full, `${path}/`, ancestors);
      } else problems.push(notAFile(path));
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  };

  visit(root, '', [root]);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems };
}

/**
 * Looks only at these paths below a folder: files, folders, or nothing there (any more).
 *
 * @param paths relative to the folder, forward slashes; those that lead out of it are passed over.
 */
export function findFilesAt(root: string, paths: readonly string[]): FoundFiles {
  const realRoot = realpathSync(root);
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  for (const path of new Set(paths)) {
    const full = join(root, path);
    if (path.split('/').some((part) => part.startsWith('.')) || !existsSync(full)) continue;
    if (!realpathSync(full).startsWith(realRoot + sep)) {
      problems.push(outside(path));
      continue;
    }
    const stats = statSync(full);
    if (stats.isFile()) files.set(path, found(path, stats));
    else if (stats.isDirectory()) {
      const below = findFiles(full);
      for (const file of below.files) files.set(`${path}/${file.path}`, { ...file, path: `${path}/${file.path}` });
      problems.push(...below.problems.map((problem) => ({ ...problem, path: `${path}/${problem.path}` })));
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function found(path: string, stats: Stats): FoundFile {
  return {
    path,
    size: stats.size,
    mtime: microseconds(stats.mtimeMs),
    ctime: microseconds(stats.ctimeMs),
    inode: stats.ino,
  };
}

function unreadable(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'FILE_UNREADABLE',
    severity: 'error',
    path,
    message: `It could not be looked at (${reason}).`,
    remedy: 'Check its permissions, then build again.',
  };
}

function notAFile(path: string): Problem {
  return {
    code: 'NOT_A_FILE',
    severity: 'note',
    path,
    message:
      'It is neither a file nor a folder of its own (a pipe, a device, or a link back to a folder that holds it).',
    remedy: 'Nothing needs to be done.',
  };
}

function outside(path: string): Problem {
  return {
    code: 'LINK_OUTSIDE',
    severity: 'warning',
    path,
    message: 'It is a symbolic link that leads out of the content folder, and was not followed.',
    remedy: 'Put a copy of the file in its place.',
  };
}

/** Whole numbers, since they are compared after having been written and read again. */
export function microseconds(milliseconds: number): number {
  return Math.trunc(milliseconds * 1000);
}
