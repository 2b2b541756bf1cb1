import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLONE, type BackfileProgram } from './backfile-program.ts';
import type { ReadForm, ReadingOrder } from './read-forms.ts';

/** How fast articles of a form were read. */
export interface ReadingFigure {
  readonly form: ReadForm;
  readonly articles: number;
  /** From the word to begin to the end of the last process. */
  readonly seconds: number;
  readonly processes: number;
}

/** Saved pages of real papers; they lie beside the clone where its developers have them. */
const PAGES = join(CLONE, '..', 'shared', 'corpora', 'html-cc', 'html');
/** A page of a paper is forty times the work of a text. */
const HTML_SHARE = 1 / 40;

/**
 * Measures how fast files are read into articles, as a build does it: by a process for each processor, all at the same time.
 * Neither starting them nor reading files from the disk counts.
 *
 * @returns null where there is nothing of this form to read.
 */
export async function readingFigure(
  program: BackfileProgram,
  form: ReadForm,
  articles: number,
  seed: number,
): Promise<ReadingFigure | null> {
  if (form === 'HTML' && !existsSync(PAGES)) return null;
  const shares = availableParallelism();
  const count = form === 'HTML' ? Math.ceil(articles * HTML_SHARE) : articles;
  const module =
    program.form === 'packed'
      ? join(program.folder, 'lib', 'article', 'read-article-file.js')
      : join(program.folder, 'src', 'article', 'read-article-file.ts');
  const children = Array.from({ length: shares }, (_, share) =>
    start({ module, form, articles: count, seed, share, shares, pages: PAGES }),
  );
  try {
    await Promise.all(children.map(answerOf));
    const began = performance.now();
    const done = children.map(answerOf);
    for (const child of children) child.send('begin');
    const read = (await Promise.all(done)).reduce((sum, one) => sum + one, 0);
    return { form, articles: read, seconds: (performance.now() - began) / 1000, processes: shares };
  } finally {
    for (const child of children) child.kill();
  }
}

function start(order: ReadingOrder): ChildProcess {
  const script = fileURLToPath(new URL('./reading-process.ts', import.meta.url));
  return fork(script, [JSON.stringify(order)], { execArgv: ['--import', import.meta.resolve('tsx')] });
}

/** The next number that a process tells. @throws where it ends without. */
function answerOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A process that reads articles ended with ${code}.`)));
  });
}
