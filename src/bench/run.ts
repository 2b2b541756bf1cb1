/**
 * `npm run bench`: builds a synthetic archive with Backfile and its peers in turn and compares them; `npm run bench -- crash`
 * kills builds and looks at what is left. For development: no part of the package.
 */
import { tmpdir } from 'node:os';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBackfile, unpackedBackfile, type BackfileProgram } from './backfile-program.ts';
import { runInTurn, type ColdResult } from './cold.ts';
import { backfileContestant, costContestants } from './contestant-backfile.ts';
import { eleventyContestant } from './contestant-eleventy.ts';
import { hugoContestant, hugoVersion } from './contestant-hugo.ts';
import { Corpus, corpusFolder } from './corpus.ts';
import { runCrashes } from './crash.ts';
import { crashLines } from './crash-report.ts';
import { growthTable, type SizeResult } from './growth-table.ts';
import { importLines, runImportBench } from './import.ts';
import { EDITS, runIncremental, type Edit } from './incremental.ts';
import { coldLines, incrementalLines, rowsOf } from './report.ts';

const USAGE = `npm run bench -- [--n 10000] [--runs 3] [--peers hugo,eleventy] [--only cold,render,incremental] [--json]
npm run bench -- --table [--sizes 1000,10000,100000]    a growth table as Markdown
npm run bench -- search [--n 20000] [--runs 3]        search pages at work in Chromium, against Pagefind with its own UI
npm run bench -- crash [--times 200] [--n 300]          kills builds at random moments
npm run bench -- import [--n 2000]                      reading and importing: articles a second, memory

--only   cold (whole builds), render (without search), incremental, or one of: ${EDITS.join(', ')}; several with commas;
         cost (own pages against plain ones, without search)
--peers  whom to compare with; none: ''
--seed   of the corpus (default 1), and of the moments of a crash
--work   folder to work in (default: backfile-bench in the temporary folder); corpora stay there
--keep   leave what was built
--package FOLDER  measure an unpacked package instead of packing the clone, such as an earlier version
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'hugo,eleventy' },
    only: { type: 'string', default: 'cold,render,incremental' },
    seed: { type: 'string', default: '1' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    times: { type: 'string', default: '200' },
    work: { type: 'string', default: join(tmpdir(), 'backfile-bench') },
    package: { type: 'string' },
    table: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const only = values.only.split(',');
const peers = values.peers.split(',');
const edits = EDITS.filter((edit): edit is Edit => only.includes('incremental') || only.includes(edit));
const runs = whole('runs', values.runs);
const seed = whole('seed', values.seed);

function whole(name: string, value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new RangeError(`--${name} takes a number, not "${value}".`);
  return Number(value);
}

/** All that is asked for, of one size of archive. */
async function measureSize(articles: number, program: BackfileProgram): Promise<SizeResult> {
  const corpus = new Corpus(articles, seed);
  const source = corpusFolder(corpus, values.work);
  const at = (name: string): string => join(values.work, 'runs', name);
  const contestants = [
    ...(only.includes('cold') ? [backfileContestant(program, source, at('backfile'), 'with search')] : []),
    ...(only.includes('render') ? [backfileContestant(program, source, at('backfile-pages'), 'without search')] : []),
    ...(only.includes('cost') ? costContestants(program, source, at('cost')) : []),
    ...(peers.includes('hugo') && hugoVersion() !== null ? [hugoContestant(source, articles, at('hugo'))] : []),
    ...(peers.includes('eleventy') ? [eleventyContestant(source, articles, at('eleventy'))] : []),
  ];
  const isCold = only.includes('cold') || only.includes('render') || only.includes('cost');
  const cold: readonly ColdResult[] = isCold ? await runInTurn(contestants, articles, runs, say) : [];
  if (!values.keep) rmSync(at(''), { recursive: true, force: true });
  const incremental =
    edits.length === 0 ? [] : await runIncremental(corpus, source, at('edited'), program, edits, runs, say);
  if (!values.keep) rmSync(at(''), { recursive: true, force: true });
  return { articles, cold, incremental };
}

function printSize({ articles, cold, incremental }: SizeResult): void {
  print(
    `\n${articles} articles, medians of ${runs}; ÷: share of what Hugo + Pagefind (without search: Hugo; own pages: plain pages) takes\n`,
  );
  if (cold.length > 0) print(`${coldLines(cold).join('\n')}\n`);
  if (incremental.length > 0) print(incrementalLines(incremental).join('\n'));
}

async function main(): Promise<void> {
  if (values.help) return print(USAGE);
  mkdirSync(values.work, { recursive: true });
  const program =
    values.package === undefined
      ? prepareBackfile(join(values.work, 'package'))
      : unpackedBackfile(resolve(values.package));
  const form = program.form === 'packed' ? 'packed, as it is installed' : 'from source (there is no packed form yet)';
  const hugo = hugoVersion() ?? 'Hugo is not installed: skipped';
  if (!values.json) print(`Backfile ${form}; Node ${process.version}; ${hugo}`);
  if (positionals.includes('import')) {
    const articles = whole('n', values.n ?? '2000');
    // The second corpus is larger: memory must not be.
    const corpora = [new Corpus(articles, seed), new Corpus(articles * 5, seed)];
    const figures = await runImportBench({ corpora, program, folder: join(values.work, 'runs', 'import'), say });
    print(values.json ? JSON.stringify(figures) : importLines(figures).join('\n'));
    return;
  }
  if (positionals.includes('crash')) {
    const articles = whole('n', values.n ?? '300');
    const source = corpusFolder(new Corpus(articles, seed), values.work);
    const folder = join(values.work, 'runs', 'crash');
    const times = whole('times', values.times);
    const report = await runCrashes({ corpus: new Corpus(articles, seed), source, folder, program, times, seed, say });
    print(values.json ? JSON.stringify(report) : crashLines(report).join('\n'));
    const isWhole = report.failures.length === 0;
    if (isWhole && !values.keep) rmSync(folder, { recursive: true, force: true });
    process.exitCode = isWhole ? 0 : 1;
    return;
  }
  if (positionals.includes('search')) {
    const articles = whole('n', values.n ?? '20000');
    const { work, keep } = values;
    // Loaded when asked for: it brings a browser's driver along.
    const { runSearch, searchLines } = await import('./search.ts');
    const rows = await runSearch({ articles, seed, runs, work, program, keep, say });
    return print(values.json ? JSON.stringify({ articles, rows }) : searchLines(rows).join('\n'));
  }
  const sizes = values.table
    ? values.sizes.split(',').map((size) => whole('sizes', size))
    : [whole('n', values.n ?? '10000')];
  const results: SizeResult[] = [];
  for (const size of sizes) results.push(await measureSize(size, program));
  if (values.json) {
    const told = results.map(({ articles, cold, incremental }) => ({ articles, rows: rowsOf(cold), incremental }));
    return print(JSON.stringify({ form: program.form, node: process.version, hugo, runs, sizes: told }));
  }
  for (const result of results) printSize(result);
  if (values.table) print(`\n${growthTable(results)}`);
}

await main();
