import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { microseconds, type FoundFile } from './find-files.ts';
import { LARGEST_FILE } from './largest-file.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const ATTEMPTS = 3;

/** A file's bytes with the stat that goes with them, or why there are none. */
export type FileReading =
  | { readonly kind: 'read'; readonly file: SourceFile; readonly stat: FoundFile }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Reads one file of the content folder. A file that changes while it is read is read again, so that bytes and stat
 * belong together.
 */
export function readSourceFile(root: string, path: string): FileReading {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reading = readOnce(root, path);
    if (reading !== 'changing') return reading;
  }
  return failed(
    'FILE_CHANGING',
    path,
    'It kept changing while it was read.',
    'Let the program that writes it finish, then build again.',
  );
}

function readOnce(root: string, path: string): FileReading | 'changing' {
  let handle: number;
  try {
    handle = openSync(join(root, path), 'r');
  } catch (error) {
    return openingFailed(path, error);
  }
  try {
    const before = fstatSync(handle);
    if (before.size > LARGEST_FILE) {
      return failed(
        'FILE_TOO_LARGE',
        path,
        `It is larger than an article can be (${before.size} bytes).`,
        'Split it, or import it if it is a collection.',
      );
    }
    const bytes = readWhole(handle, before.size);
    const after = fstatSync(handle);
    if (before.mtimeMs !== after.mtimeMs || before.ctimeMs !== after.ctimeMs || bytes.length !== after.size)
      return 'changing';
    const sha256 = hash('sha256', bytes);
    return { kind: 'read', file: { path, bytes, sha256 }, stat: statOf(path, after) };
  } catch (error) {
    return openingFailed(path, error);
  } finally {
    closeSync(handle);
  }
}

/** All bytes of a file, at most as many as it had when it was looked at; of one that has grown, its stat tells. */
function readWhole(handle: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  while (end < size) {
    const read = readSync(handle, bytes, end, size - end, null);
    if (read === 0) return bytes.subarray(0, end);
    end += read;
  }
  return bytes;
}

function statOf(path: string, stats: Stats): FoundFile {
  return {
    path,
    size: stats.size,
    mtime: microseconds(stats.mtimeMs),
    ctime: microseconds(stats.ctimeMs),
    inode: stats.ino,
  };
}

function openingFailed(path: string, error: unknown): FileReading {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'vanished' };
  const reason = error instanceof Error ? error.message : String(error);
  return failed(
    'FILE_UNREADABLE',
    path,
    `It could not be read (${reason}).`,
    'Check its permissions, then build again.',
  );
}

function failed(code: string, path: string, message: string, remedy: string): FileReading {
  return { kind: 'failed', problem: { code, severity: 'error', path, message, remedy } };
}
