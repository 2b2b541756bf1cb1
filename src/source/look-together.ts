import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { byPath, visitFoldersBelow, visitUpperFolders } from './find-files.ts';
import { comparing, type FoundFolder, type FoundFolders, type KnownFolders } from './find-folders.ts';

/** What the second thread is given. `taken` counts the folders that one of the two has taken. */
export interface SharedLook {
  readonly root: string;
  readonly known: KnownFolders;
  readonly folders: readonly string[];
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Folders at this depth are shared out: a year's months, as articles are mostly kept. */
const DEPTH = 2;

/**
 * Like `findFolders`, in two threads: asking for sizes and times takes most of the time that a build needs which finds nothing new
 * among a hundred thousand files. Whoever is free takes the next folder.
 *
 * @param meanwhile what this thread does before it takes a folder.
 */
export async function findFoldersTogether(
  root: string,
  known: KnownFolders,
  meanwhile: () => Promise<unknown>,
): Promise<FoundFolders> {
  const upper: FoundFolder[] = [];
  const { folders, problems } = visitUpperFolders(root, DEPTH, comparing(known, upper));
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const shared = { root, known, folders, taken };
  const other = lookInThread(shared);
  // Marked as handled for the case that something else fails first.
  other.catch(() => undefined);
  await meanwhile();
  const own = lookThrough(shared);
  const parts = [own, await other];
  return {
    folders: [upper, ...parts.map((part) => part.folders)].flat(),
    problems: [problems, ...parts.map((part) => part.problems)].flat().sort(byPath),
  };
}

/** Looks through the folders that the other thread has not taken, as long as there are any. */
export function lookThrough(shared: SharedLook): FoundFolders {
  const folders: FoundFolder[] = [];
  const problems = visitFoldersBelow(shared.root, untaken(shared), comparing(shared.known, folders));
  return { folders, problems };
}

/** Each folder is taken by being asked for. */
function* untaken({ folders, taken }: SharedLook): Iterable<string> {
  for (;;) {
    const folder = folders[Atomics.add(taken, 0, 1)];
    if (folder === undefined) return;
    yield folder;
  }
}

function lookInThread(workerData: SharedLook): Promise<FoundFolders> {
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
