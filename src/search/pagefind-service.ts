import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface PagefindRun {
  /** Pages in the order in which Pagefind shall number them. */
  readonly pages: Iterable<{ /** With a leading slash. */ readonly url: string; readonly html: string }>;
  /** Folder to write, absolute. */
  readonly output: string;
  /** Primary language subtag; `und`: no stemming. */
  readonly language: string;
  /** How many files the articles' texts are packed in, at most. */
  readonly maxFragments: number;
  /** Words and places that an index chunk holds before the next is begun. */
  readonly chunkSize: number;
}

/** Pagefind ended with an error; `stderr` holds what it said. */
export class PagefindError extends Error {
  override readonly name = 'PagefindError';
  readonly stderr: string;
  constructor(message: string, stderr: string) {
    super(stderr === '' ? message : `${message}\n${stderr}`);
    this.stderr = stderr;
  }
}

/** Enough of the end of a long message to tell what went wrong. */
const STDERR_KEPT = 8_000;

/**
 * Runs Pagefind's own program in one thread: two processes with a thread each use two cores better than one with two, in a
 * third of the memory. The pages are handed to it one by one (`--service`, messages in base64 with commas between), not as
 * a folder: it numbers the pages of a folder as the disk happens to list them, so the bytes differ from disk to disk.
 * @throws {PagefindError}
 */
export async function runPagefind(run: PagefindRun): Promise<void> {
  const { command, args } = pagefindCommand();
  const child = spawn(command, [...args, '--service'], {
    env: environment(run.chunkSize),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => (stderr = (stderr + text).slice(-STDERR_KEPT)));
  // A pipe that breaks is told by the program's end, with what it said.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (cause) => resolve(`Pagefind could not be started: ${cause.message}`));
    child.once('close', (code, signal) =>
      resolve(`Pagefind ended with ${signal === null ? `code ${code}` : `signal ${signal}`}.`),
    );
  });
  const finished = readAnswers(child.stdout, (answer) => {
    if (answer.type === 'Error')
      throw new PagefindError(`Pagefind refused: ${answer.message ?? 'no reason given'}`, stderr.trim());
    return answer.type === 'WriteFiles';
  });
  // Awaited below; marked as handled for the case that writing fails first.
  finished.catch(() => undefined);
  try {
    for (const message of messages(run)) {
      if (child.stdin.destroyed || child.exitCode !== null) break;
      if (!child.stdin.write(message))
        await Promise.race([once(child.stdin, 'drain').catch(() => undefined), ended, finished]);
    }
    const complete = await Promise.race([finished, ended]);
    if (complete !== true)
      throw new PagefindError(typeof complete === 'string' ? complete : await ended, stderr.trim());
    child.stdin.end();
    await ended;
  } finally {
    child.kill();
  }
}

function* messages({ pages, output, language, maxFragments }: PagefindRun): Generator<string> {
  let id = 0;
  const message = (payload: object): string =>
    `${Buffer.from(JSON.stringify({ message_id: id++, payload })).toString('base64')},`;
  const config = { force_language: language, keep_index_url: true, max_fragments: maxFragments };
  yield message({ type: 'NewIndex', config });
  for (const { url, html } of pages)
    yield message({ type: 'AddFile', index_id: 0, url, file_path: null, file_contents: html });
  yield message({ type: 'WriteFiles', index_id: 0, output_path: output });
}

interface Answer {
  readonly type: string;
  readonly message?: string;
}

/** Reads answers until `take` says that it was the last (then true) or the program ends (then false). */
async function readAnswers(stream: AsyncIterable<Buffer>, take: (answer: Answer) => boolean): Promise<boolean> {
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk.toString('latin1')).split(',');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { payload } = JSON.parse(Buffer.from(part, 'base64').toString('utf8')) as { readonly payload: Answer };
      if (take(payload)) return true;
    }
  }
  return false;
}

/** The binary of this machine's package; where none was installed, Pagefind's wrapper, which tells what is missing. */
function pagefindCommand(): { readonly command: string; readonly args: readonly string[] } {
  // Resolved from Pagefind's own place: its platform packages are its optional dependencies, not ours.
  const pagefind = import.meta.resolve('pagefind');
  const require = createRequire(pagefind);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['pagefind_extended', 'pagefind']) {
    try {
      return { command: require.resolve(`@pagefind/${platform}-${process.arch}/bin/${name}${suffix}`), args: [] };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
    }
  }
  return { command: process.execPath, args: [fileURLToPath(new URL('runner/bin.cjs', pagefind))] };
}

/** A keeper's own `PAGEFIND_…` settings must not change the archive's bytes. */
function environment(chunkSize: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_'));
  return {
    ...Object.fromEntries(kept),
    PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize),
    TOKIO_WORKER_THREADS: '1',
    RAYON_NUM_THREADS: '1',
  };
}
