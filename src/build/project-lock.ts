import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { prepareState, type Project } from './project.ts';

/**
 * Takes both locks of a build: that of its state and that of its output folder, so that builds of different content to
 * the same folder are kept apart too.
 *
 * @returns a function that gives both back.
 * @throws LockedError
 */
export function lockProject(project: Project): () => void {
  const releaseState = takeLock(prepareState(project).lock);
  try {
    const releaseOutput = lockOutput(project.output);
    return () => {
      releaseOutput();
      releaseState();
    };
  } catch (error) {
    releaseState();
    throw error;
  }
}

/**
 * Takes the lock of an output folder. It lies beside the folder, which holds nothing but the archive; where nothing may
 * be written there (a disk of its own), among the machine's temporary files.
 *
 * @throws LockedError
 */
export function lockOutput(output: string): () => void {
  const folder = realPath(output);
  try {
    return takeLock(join(dirname(folder), `.${basename(folder)}.backfile-lock`));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
    return takeLock(join(tmpdir(), `backfile-${name}.lock`));
  }
}

/** One name for a folder, there yet or not, whatever links lead to it. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(resolve(path)));
}
