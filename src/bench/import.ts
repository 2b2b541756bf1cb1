import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CLONE, type BackfileProgram } from './backfile-program.ts';
import type { Corpus } from './corpus.ts';
import { importForms, plainParts, type ImportForm } from './import-forms.ts';
import { watchMemory } from './memory-watch.ts';
import { READ_FORMS } from './read-forms.ts';
import { readingFigure } from './reading.ts';

export interface ImportBenchRequest {
  /** A corpus, and one several times as large: memory must be about the same for both. */
  readonly corpora: readonly Corpus[];
  readonly program: BackfileProgram;
  /** Folder to work in; emptied first. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** What one measurement gave. */
export interface ImportFigure {
  readonly what: string;
  readonly articles: number;
  readonly seconds: number;
  /** So many processes shared the work. */
  readonly processes: number;
  /** Peak resident memory of the process in bytes; null for readings. */
  readonly memory: number | null;
}

/**
 * Measures how fast files are read into articles, and how fast `backfile import` takes containers apart, in a process of its own
 * from its start to its end.
 */
export async function runImportBench({
  corpora,
  program,
  folder,
  say,
}: ImportBenchRequest): Promise<readonly ImportFigure[]> {
  const figures: ImportFigure[] = [];
  const largest = corpora.at(-1);
  if (largest === undefined) return figures;
  for (const form of READ_FORMS) {
    say(`Reading ${form} …`);
    const figure = await readingFigure(program, form, largest.size, largest.seed);
    if (figure === null) say(`There are no saved pages beside the clone: ${form} is not measured.`);
    else figures.push({ ...figure, what: `read ${form}`, memory: null });
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
  return figures.map(({ what, articles, seconds, processes, memory }) => {
    const speed = articles / seconds;
    const peak = memory === null ? '' : `  ${Math.round(memory / 1024 / 1024)} MB`;
    const each = processes === 1 ? '' : `  (${processes} processors, ${Math.round(speed / processes)} each)`;
    return `${what.padEnd(20)} ${String(articles).padStart(8)} articles  ${String(Math.round(speed)).padStart(6)} a second${each}${peak}`;
  });
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
  return { what: `import ${form.name}`, articles: corpus.size, seconds, processes: 1, memory };
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
