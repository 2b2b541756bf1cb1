import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { findFilesBelow, findUpperFiles, inOrder, type FoundFiles } from './find-files.ts';

/** What the second thread is given. `taken` counts the folders that one of the two has taken. */
export interface SharedLook {
  readonly root: string;
  readonly folders: readonly string[];
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Folders at this depth are shared out: a year's months, as articles are mostly kept. */
const DEPTH = 2;

/**
 * Like `findFiles`, in two threads: asking for sizes and times takes most of the time that a build needs which finds nothing new
 * among a hundred thousand files. Whoever is free takes the next folder.
 *
 * @param meanwhile what this thread does before it takes a folder.
 */
export async function findFilesTogether(root: string, meanwhile: () => Promise<unknown>): Promise<FoundFiles> {
  const { folders, ...upper } = findUpperFiles(root, DEPTH);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const shared = { root, folders, taken };
  const other = lookInThread(shared);
  // Marked as handled for the case that something else fails first.
  other.catch(() => undefined);
  await meanwhile();
  const own = findFilesBelow(root, untaken(shared));
  return inOrder([upper, own, await other]);
}

/** The folders that the other thread has not taken, each taken by being asked for. */
export function* untaken({ folders, taken }: SharedLook): Iterable<string> {
  for (;;) {
    const folder = folders[Atomics.add(taken, 0, 1)];
    if (folder === undefined) return;
    yield folder;
  }
}

function lookInThread(workerData: SharedLook): Promise<FoundFiles> {
  return new Promise((resolve, reject) => {
    const thread = startThread(workerData);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread that looks for files ended with code ${code}.`)));
  });
}

function startThread(workerData: SharedLook): Worker {
  const compiled = new URL('./look-thread.js', import.meta.url);
  if (existsSync(fileURLToPath(compiled))) return new Worker(compiled, { workerData });
  // In the clone: a thread does not take over what lets this one read TypeScript.
  const [tsx, source] = [import.meta.resolve('tsx/esm/api'), new URL('./look-thread.ts', import.meta.url).href];
  const start = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return new Worker(start, { workerData, eval: true, execArgv: [] });
}
