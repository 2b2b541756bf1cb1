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

/** Is told of each folder that holds files, and of these files, in whatever order. The folder: relative to the root, `''` for the root itself. */
export type FolderVisitor = (folder: string, files: readonly FoundFile[]) => void;

/**
 * Lists a folder and everything below it. Names that start with a dot are passed over (`.git`, `.DS_Store`).
 * A symbolic link is followed only where it ends inside the folder.
 *
 * @param root the folder, an existing directory.
 * @throws the file system's error where the folder itself cannot be read.
 */
export function findFiles(root: string): FoundFiles {
  const files: (readonly FoundFile[])[] = [];
  const problems = visitFolders(root, (_, own) => files.push(own));
  return { files: files.flat().sort(byPath), problems };
}

/** Like `findFiles`, telling of each folder as it has been looked through. */
export function visitFolders(root: string, visitor: FolderVisitor): readonly Problem[] {
  return visitUpperFolders(root, Infinity, visitor).problems;
}

/**
 * Like `visitFolders`, but leaves the folders that lie so many levels deep.
 *
 * @param depth 1: only what lies in the root itself.
 * @returns beside the problems the folders that are left; each is for `visitFoldersBelow`.
 */
export function visitUpperFolders(
  root: string,
  depth: number,
  visitor: FolderVisitor,
): { readonly problems: readonly Problem[]; readonly folders: readonly string[] } {
  const look = new FolderLook(root, depth, visitor);
  look.visit(root, '', [root]);
  return { problems: look.problems.sort(byPath), folders: look.folders };
}

/** Everything in and below these folders that `visitUpperFolders` has left. */
export function visitFoldersBelow(root: string, folders: Iterable<string>, visitor: FolderVisitor): readonly Problem[] {
  const look = new FolderLook(root, Infinity, visitor);
  for (const folder of folders) {
    const parts = folder.split('/');
    const above = parts.slice(0, -1).map((_, index) => [root, ...parts.slice(0, index + 1)].join(sep));
    look.visitFolder([root, ...parts].join(sep), `${folder}/`, [root, ...above]);
  }
  return look.problems.sort(byPath);
}

/** The order of lists of files and of problems. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Goes through folders and tells what lies there. */
class FolderLook {
  readonly problems: Problem[] = [];
  /** Those left for later. */
  readonly folders: string[] = [];
  readonly #root: string;
  readonly #depth: number;
  readonly #visitor: FolderVisitor;

  constructor(root: string, depth: number, visitor: FolderVisitor) {
    this.#root = realpathSync(root);
    this.#depth = depth;
    this.#visitor = visitor;
  }

  /** @param prefix the folder's path below the root, with a slash behind it. @param ancestors the folder and those above it. */
  visit(folder: string, prefix: string, ancestors: readonly string[]): void {
    const files: FoundFile[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = prefix + entry.name;
      // A folder's path has no odd parts: `join` would cost a third of the look.
      const full = folder + sep + entry.name;
      if (entry.isFile()) this.#addFile(files, path, full);
      else if (entry.isDirectory()) {
        if (ancestors.length < this.#depth) this.visitFolder(full, `${path}/`, ancestors);
        else this.folders.push(path);
      } else if (entry.isSymbolicLink()) this.#visitLink(files, path, full, ancestors);
      else this.problems.push(notAFile(path));
    }
    if (files.length > 0) this.#visitor(prefix.slice(0, -1), files);
  }

  /** @param ancestors the folders above it. */
  visitFolder(folder: string, prefix: string, ancestors: readonly string[]): void {
    try {
      this.visit(folder, prefix, [...ancestors, folder]);
    } catch (error) {
      this.problems.push(unreadable(prefix, error));
    }
  }

  #addFile(files: FoundFile[], path: string, full: string): void {
    try {
      files.push(found(path, lstatSync(full)));
    } catch (error) {
      this.problems.push(unreadable(path, error));
    }
  }

  #visitLink(files: FoundFile[], path: string, full: string, ancestors: readonly string[]): void {
    try {
      const target = realpathSync(full);
      const root = this.#root;
      if (target !== root && !target.startsWith(root + sep)) return void this.problems.push(outside(path));
      const stats = statSync(full);
      if (stats.isFile()) files.push(found(path, stats));
      else if (stats.isDirectory() && !ancestors.some((ancestor) => realpathSync(ancestor) === target)) {
        this.visitFolder(full, `${path}/`, ancestors);
      } else this.problems.push(notAFile(path));
    } catch (error) {
      this.problems.push(unreadable(path, error));
    }
  }
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
  return { files: [...files.values()].sort(byPath), problems };
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
  // Bytes that are no UTF-8 come as U+FFFD, under which the system knows no file.
  if (path.includes('\ufffd') && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return {
      code: 'FILE_NAME_NOT_UTF8',
      severity: 'error',
      path,
      message: 'Its name is not in UTF-8 but in an older encoding, so it cannot be opened by it.',
      remedy: 'Rename it, by hand or with `convmv -f latin1 -t utf8 --notest -r FOLDER`, then build again.',
    };
  }
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
