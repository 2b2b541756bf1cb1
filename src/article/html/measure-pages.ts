import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plainText } from '../plain-text.ts';
import { fold } from './headline.ts';
import { htmlReader } from './reader.ts';

/**
 * Reads the saved pages of a corpus and holds them against its annotations. Prints figures, and with `--list` each miss.
 * `node --import tsx src/article/html/measure-pages.ts [--list] [FOLDER]`
 */
interface Annotation {
  readonly file: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly tags?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly comments?: readonly string[];
}

const list = process.argv.includes('--list');
const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  path.resolve(import.meta.dirname, '../../../../shared/corpora/html-cc');
const truth = Object.values(
  JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, Annotation>,
);
const settings = { dateOrder: null, language: null, publisher: null } as const;
const tally = new Map<string, [right: number, of: number]>();
let milliseconds = 0;

for (const one of truth) {
  const bytes = readFileSync(path.join(folder, 'html', one.file));
  const start = process.cpuUsage();
  const { articles, problems } = htmlReader.read({ path: one.file, bytes, sha256: '' }, settings);
  const used = process.cpuUsage(start);
  milliseconds += (used.user + used.system) / 1000;
  const [article] = articles;
  count('article', article !== undefined, `${one.file}: ${problems.map((problem) => problem.code).join(' ')}`);
  const body = article === undefined ? '' : squash(plainText(article.body));
  for (const text of one.with ?? [])
    count('must-have', body.includes(squash(text)), `${one.file} (${article?.origins.body?.from}): lacks "${text}"`);
  for (const text of one.without ?? [])
    count(
      'must-not absent',
      !body.includes(squash(text)),
      `${one.file} (${article?.origins.body?.from}): has "${text}"`,
    );
  for (const text of one.comments ?? [])
    count(
      'comments absent',
      !body.includes(squash(text)),
      `${one.file} (${article?.origins.body?.from}): has comment "${text}"`,
    );
  if (one.title)
    count(
      'title',
      article !== undefined && fold(article.headline) === fold(one.title),
      `${one.file}: title "${article?.headline}" (${article?.origins.headline?.from}), not "${one.title}"`,
    );
  if (one.author)
    count(
      'author',
      article?.bylines.some((name) => fold(name) === fold(one.author ?? '')) === true,
      `${one.file}: byline ${JSON.stringify(article?.bylines)}, not "${one.author}"`,
    );
  const day = article?.published?.day ?? null;
  if (one.date) {
    count(
      'day right',
      day === one.date,
      `${one.file}: day ${day} (${article?.origins.published?.from}), not ${one.date}`,
    );
    count('day not wrong', day === null || day === one.date, '');
  }
  if ((one.tags ?? []).length > 0) {
    const tags = new Set(article?.tags.map((tag) => fold(tag.name)));
    count(
      'tags',
      (one.tags ?? []).every((tag) => tags.has(fold(tag))),
      `${one.file}: tags ${JSON.stringify([...tags])}, not ${JSON.stringify(one.tags)}`,
    );
  }
}
for (const [name, [right, of]] of tally)
  process.stdout.write(`${name.padEnd(16)} ${right}/${of} ${(right / of).toFixed(3)}\n`);
process.stdout.write(`${(milliseconds / truth.length).toFixed(1)} ms of CPU a page\n`);

function count(name: string, right: boolean, miss: string): void {
  const entry = tally.get(name) ?? [0, 0];
  tally.set(name, [entry[0] + (right ? 1 : 0), entry[1] + 1]);
  if (!right && list && miss !== '') process.stdout.write(`${name}: ${miss}\n`);
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
