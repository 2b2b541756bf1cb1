/**
 * Measures the readers on the corpora beside the project and prints a table: what, result, what is to be reached.
 * `npm run measure`. Each corpus also has a command of its own, which lists what went wrong.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from './article.ts';
import { markdownReader } from './markdown/reader.ts';
import { ninjsReader } from './ninjs/reader.ts';
import { textReader } from './text/reader.ts';
import { xmlReader } from './xml/reader.ts';

interface Row {
  readonly what: string;
  readonly result: string;
  readonly aim: string;
}

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const SETTINGS = { dateOrder: null, language: null, publisher: null } as const;
const rows: Row[] = [];

if (!existsSync(CORPORA)) {
  process.stdout.write(`No corpora at ${CORPORA}.\n`);
  process.exitCode = 1;
} else {
  pages();
  scrapedTexts();
  wire();
  speed();
  print();
}

function pages(): void {
  const lines = run('html/measure-pages.ts');
  const share = (name: string): string => new RegExp(`^${name}\\s+(\\S+ \\S+)$`, 'm').exec(lines)?.[1] ?? 'no result';
  rows.push({ what: 'saved pages: must-have strings', result: share('must-have'), aim: '≥ 0.93' });
  rows.push({ what: 'saved pages: must-not absent', result: share('must-not absent'), aim: '≥ 0.93' });
  rows.push({ what: 'saved pages: headline', result: share('title'), aim: '≥ 0.93' });
  rows.push({ what: 'saved pages: byline', result: share('author'), aim: '≥ 0.85' });
  rows.push({ what: 'saved pages: published day', result: share('day right'), aim: '≥ 0.92' });
  rows.push({ what: 'saved pages: no wrong day', result: share('day not wrong'), aim: '≥ 0.98' });
  const cost = Number(/([\d.]+) ms of CPU a page/.exec(lines)?.[1] ?? Number.NaN);
  rows.push({ what: 'saved pages a second of a core', result: (1000 / cost).toFixed(1), aim: '≥ 20' });
}

function scrapedTexts(): void {
  const lines = run('text/measure-scraped.ts');
  const share = (name: string): string => new RegExp(`^${name} (.+)$`, 'm').exec(lines)?.[1] ?? 'no result';
  rows.push({ what: 'scraped texts: headline', result: share('headline'), aim: '100 %' });
  rows.push({ what: 'scraped texts: date', result: share('date'), aim: '100 %' });
  rows.push({ what: 'scraped texts: notices removed', result: share('junk removed'), aim: '≥ 99.5 %' });
  rows.push({ what: 'scraped texts: paragraphs lost', result: share('paragraphs of the story lost'), aim: '0' });
}

/** The examples of the standards: each an article or a clear reason. */
function wire(): void {
  const kinds = [
    ['ninjs examples', 'wire/ninjs-examples', '.json', ninjsReader],
    ['NewsML-G2 examples', 'wire/newsml-g2-examples', '.xml', xmlReader],
  ] as const;
  for (const [what, folder, ending, reader] of kinds) {
    const paths = readdirSync(join(CORPORA, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith(ending),
    );
    const readings: Reading[] = paths.map((path) =>
      reader.read({ path, bytes: readFileSync(join(CORPORA, folder, path)), sha256: '' }, SETTINGS),
    );
    const articles = readings.filter((one) => one.articles.length > 0).length;
    const refused = readings.filter((one) => one.articles.length === 0 && one.problems.length > 0).length;
    const result = `${articles} articles, ${refused} refused, ${paths.length - articles - refused} unaccounted of ${paths.length}`;
    rows.push({ what, result, aim: '0 unaccounted' });
    const articleList = readings.flatMap((one) => one.articles);
    const share = (has: (article: Reading['articles'][number]) => boolean): string =>
      `${articleList.filter(has).length}/${articleList.length}`;
    const fields = `headline ${share((one) => one.origins.headline?.from !== 'none')}, date ${share((one) => one.published !== null)}, body ${share((one) => one.body !== '')}`;
    rows.push({ what: `${what}: fields`, result: fields, aim: 'all that the item gives' });
  }
}

function speed(): void {
  const folder = join(CORPORA, 'md-digitalgov');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)), sha256: '' }));
  for (const [what, reader, aim] of [
    ['Markdown articles a second of a core', markdownReader, '≥ 2,000'],
    ['text articles a second of a core', textReader, '≥ 3,000'],
  ] as const) {
    for (const file of files) reader.read(file, SETTINGS);
    const start = process.cpuUsage();
    for (let round = 0; round < 3; round++) for (const file of files) reader.read(file, SETTINGS);
    const { user, system } = process.cpuUsage(start);
    rows.push({ what, result: Math.round((files.length * 3e6) / (user + system)).toString(), aim });
  }
}

function run(script: string): string {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const ran = spawnSync(process.execPath, ['--import', 'tsx', path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return `${ran.stdout}${ran.stderr}`;
}

function print(): void {
  const width = Math.max(...rows.map((row) => row.what.length));
  const middle = Math.max(...rows.map((row) => row.result.length));
  for (const { what, result, aim } of rows)
    process.stdout.write(`${what.padEnd(width)}  ${result.padEnd(middle)}  ${aim}\n`);
}
