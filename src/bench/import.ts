import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFile } from '../article/read-article-file.ts';
import { CLONE } from './backfile-program.ts';
import type { Corpus } from './corpus.ts';
import { importForms, plainParts, textOf, type ImportForm } from './import-forms.ts';
import { watchMemory } from './memory-watch.ts';

export interface ImportBenchRequest {
  /** A corpus, and one several times as large: memory must be about the same for both. */
  readonly corpora: readonly Corpus[];
  /** Folder to work in; emptied first. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** What one measurement gave. */
export interface ImportFigure {
  readonly what: string;
  readonly articles: number;
  readonly seconds: number;
  /** Peak resident memory of the process in bytes; null for readings, which share this process. */
  readonly memory: number | null;
}

const SETTINGS = { dateOrder: null, language: null, publisher: null } as const;

/**
 * Measures how fast articles are read, one after the other in this process, and how fast `backfile import` takes containers
 * apart, in a process of its own from its start to its end.
 */
export async function runImportBench({ corpora, folder, say }: ImportBenchRequest): Promise<readonly ImportFigure[]> {
  const figures: ImportFigure[] = [];
  const [first] = corpora;
  if (first === undefined) return figures;
  for (const form of ['text', 'Markdown'] as const) {
    say(`Reading ${first.size} articles as ${form} …`);
    figures.push(await readFigure(first, form));
  }
  for (const form of importForms) {
    for (const corpus of corpora) {
      say(`Importing ${corpus.size} articles from ${form.name} …`);
      figures.push(await importFigure(corpus, form, folder));
    }
  }
  return figures;
}

/** The figures for a person. */
export function importLines(figures: readonly ImportFigure[]): readonly string[] {
  return figures.map(({ what, articles, seconds, memory }) => {
    const speed = Math.round(articles / seconds);
    const peak = memory === null ? '' : `  ${Math.round(memory / 1024 / 1024)} MB`;
    return `${what.padEnd(18)} ${String(articles).padStart(8)} articles  ${String(speed).padStart(6)} a second${peak}`;
  });
}

async function readFigure(corpus: Corpus, form: 'text' | 'Markdown'): Promise<ImportFigure> {
  const files = [...corpus.articles()].map(({ path, text }) =>
    form === 'Markdown'
      ? { path, bytes: Buffer.from(text), sha256: '' }
      : { path: path.replace(/\.md$/, '.txt'), bytes: Buffer.from(textOf(plainParts(text))), sha256: '' },
  );
  // The first ones are read while the program is still being compiled.
  for (const file of files.slice(0, 500)) await readArticleFile(file, SETTINGS);
  const start = performance.now();
  for (const file of files) await readArticleFile(file, SETTINGS);
  return {
    what: `read ${form}`,
    articles: files.length,
    seconds: (performance.now() - start) / 1000,
    memory: null,
  };
}

async function importFigure(corpus: Corpus, form: ImportForm, folder: string): Promise<ImportFigure> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = join(folder, `articles.${form.ending}`);
  const handle = openSync(source, 'w');
  writeSync(handle, form.before);
  let number = 0;
  for (const { text } of corpus.articles()) writeSync(handle, form.item(plainParts(text), number++));
  writeSync(handle, form.after);
  closeSync(handle);
  const start = performance.now();
  const memory = await run(['import', source, '--content', join(folder, 'content'), '--json'], folder);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return { what: `import ${form.name}`, articles: corpus.size, seconds, memory };
}

/** Runs the program; its peak memory. */
function run(args: readonly string[], workingFolder: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const watch = watchMemory(process.pid);
    const child = spawn(process.execPath, [join(CLONE, 'src/cli/backfile.js'), ...args], {
      cwd: workingFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const { largest } = watch.stop();
      if (code === 0) resolve(largest);
      else reject(new Error(`backfile ${args.join(' ')} ended with ${code}.`));
    });
  });
}
