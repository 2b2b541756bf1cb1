import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { readMarkdown } from './reader.ts';

/**
 * Reads every Markdown file under the given folders (default: the two corpora) and holds headline, day, time and tags against
 * the front matter, parsed here in another way. Prints figures and each difference.
 * `node --import tsx src/article/markdown/measure-front-matter.ts [FOLDER…]`
 */
const corpora = path.resolve(import.meta.dirname, '../../../../shared/corpora');
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [`${corpora}/md-18f/posts`, `${corpora}/md-digitalgov/news`];
const settings = { dateOrder: null, language: null, publisher: null } as const;

interface Truth {
  readonly title: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
}

const figures = {
  files: 0,
  articles: 0,
  refused: 0,
  headline: 0,
  date: 0,
  dateFromPath: 0,
  dateMissing: 0,
  tags: 0,
  drafts: 0,
};
const differences: string[] = [];
const codes = new Map<string, number>();
let milliseconds = 0;

for (const folder of folders) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (entry.endsWith('.md')) compare(folder, entry);
  }
}
process.stdout.write(
  `${differences.join('\n')}\n${JSON.stringify({ ...figures, problems: Object.fromEntries(codes) }, null, 1)}\n`,
);
process.stdout.write(`${Math.round((figures.files / milliseconds) * 1000)} files a second (one pass, cold)\n`);

function compare(folder: string, entry: string): void {
  const text = readFileSync(path.join(folder, entry), 'utf8');
  figures.files += 1;
  const start = performance.now();
  const { articles, problems } = readMarkdown(entry, text, settings);
  milliseconds += performance.now() - start;
  for (const problem of problems) codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1);
  const [article] = articles;
  if (article === undefined) {
    figures.refused += 1;
    differences.push(
      `${entry}: refused: ${problems.map((problem) => `${problem.line}: ${problem.message}`).join(' ')}`,
    );
    return;
  }
  figures.articles += 1;
  if (article.draft) figures.drafts += 1;
  const truth = truthOf(text);
  if (truth.title === null || truth.title === article.headline) figures.headline += 1;
  else differences.push(`${entry}: headline "${article.headline}", not "${truth.title}"`);
  const tags = article.tags.map((tag) => tag.name);
  if (JSON.stringify(tags) === JSON.stringify(truth.tags)) figures.tags += 1;
  else differences.push(`${entry}: tags ${JSON.stringify(tags)}, not ${JSON.stringify(truth.tags)}`);
  const { published } = article;
  const wanted = truth.date ?? /(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(entry)?.[1] ?? null;
  if (truth.date === null && published !== null) figures.dateFromPath += 1;
  if (published === null) figures.dateMissing += 1;
  const printed =
    published === null
      ? null
      : published.kind === 'day'
        ? published.day
        : `${published.day}T${published.time}${published.offset ?? ''}`;
  if (printed === wanted) figures.date += 1;
  else differences.push(`${entry}: date ${printed}, not ${wanted}`);
}

function truthOf(text: string): Truth {
  const match = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  const fields = match === null ? {} : looseFields(match[1] ?? '');
  const title = typeof fields['title'] === 'string' ? fields['title'].replace(/\s+/g, ' ').trim() : null;
  const listed = [fields['tags'], fields['topics']].flatMap((list) =>
    Array.isArray(list) ? (list as readonly string[]) : [],
  );
  const tags = listed.map((tag) => String(tag).replace(/\s+/g, ' ').trim()).filter((tag) => tag !== '');
  const date = typeof fields['date'] === 'string' ? fields['date'].trim() : '';
  return {
    title: title === '' || title === null ? null : decoded(title),
    date: date === '' ? null : normaliseDate(date),
    tags: [...new Set(tags.map(decoded))],
  };
}

/** What a browser shows of a text with character references, in another way than the reader decodes it. */
function decoded(text: string): string {
  const markup = `<p>${text.replaceAll('<', '&lt;')}</p>`;
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.querySelector('p')?.textContent ?? '';
}

/** As the standard has it; where it does not (quoted text that runs on at the margin), line by line. */
function looseFields(source: string): Record<string, unknown> {
  const joined = source.replace(
    /^(\w+: ")([^"\n]*(?:\n[^"\n]*)*)"$/gm,
    (_whole, key: string, text: string) => `${key}${text.replace(/\n/g, ' ')}"`,
  );
  return (parse(joined, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }) ?? {}) as Record<
    string,
    unknown
  >;
}

/** `2012-01-05 14:22:00 -0500` in the one form in which this script compares. */
function normaliseDate(date: string): string {
  const [day = '', time = '', zone = ''] = date
    .replace(/[T ]+/, ' ')
    .replace(/([+-])(\d)$/, '$10$2:00')
    .replace(/([+-]\d\d):?(\d\d)$/, ' $1:$2')
    .replace(/Z$/, ' Z')
    .split(/ +/);
  const full = day
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (time === '') return full;
  const clock = [...time.replace(/\.\d+$/, '').split(':'), '00'].slice(0, 3).map((part) => part.padStart(2, '0'));
  return `${full}T${clock.join(':')}${zone}`;
}
