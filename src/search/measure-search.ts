/**
 * node --import tsx src/search/measure-search.ts CORPUS OUT [--cap N [--small N]] [--at-once N] [--limit N]
 * Indexes a folder of Markdown files with front matter (as `../shared/bench/gen-corpus.mjs` writes them, or
 * `../shared/corpora/md-digitalgov`) and prints files, bytes, seconds and CPU. For development: no part of the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { BuiltFile } from './built-file.ts';
import { buildBundle, type BundleReport } from './bundle.ts';
import { clientFiles } from './client-files.ts';
import { type IndexName, writeSearchIndexFiles } from './index-files.ts';
import { isInPartition, planPartitions, type DayCount } from './partitions.ts';
import type { SearchRecord } from './record.ts';

const [corpus = '', out = ''] = process.argv.slice(2);
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);

function read(file: string): SearchRecord | null {
  const [, front, body] = /^---\r?\n([\s\S]*?)\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (front === undefined || body === undefined) return null;
  const data = parse(front, { uniqueKeys: false, strict: false, logLevel: 'silent' }) as Record<string, unknown>;
  const date = data['date'] ?? data['publishDate'];
  const written =
    date === undefined ? null : (/^\d{4}-\d{2}-\d{2}/.exec(JSON.stringify(date).replaceAll('"', ''))?.[0] ?? null);
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const url = `${written === null ? 'undated' : written.replaceAll('-', '/')}/${name}.html`;
  return {
    url,
    headline: String(data['title'] ?? name),
    text: body
      .replace(/[*#>]|\(https?:[^)]*\)|[[\]]|\{\{[^}]*\}\}|<[^>]*>/g, '')
      .replace(/\n{2,}/g, '\n')
      .trim(),
    day: written,
    sortKey: url,
    language: String(data['lang'] ?? 'en'),
    section: strings(data['section'])[0] ?? null,
    bylines: strings(data['author'] ?? data['authors']),
    tags: strings(data['tags'] ?? data['topics']).map((tag) => ({ name: tag, kind: 'topic' as const })),
    publisher: 'The Example',
  };
}

const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .toSorted();
const records = files.slice(0, option('limit', files.length)).flatMap((file) => read(join(corpus, file)) ?? []);
const days = new Map<string, DayCount[]>();
for (const { language, day } of records) {
  const list = days.get(language) ?? [];
  days.set(language, list);
  list.push({ day, count: 1 });
}
const plan = planPartitions(
  days,
  process.argv.includes('--cap') ? { cap: option('cap', 0), small: option('small', 250) } : {},
);
await rm(join(out, 'search'), { recursive: true, force: true });

const begun = performance.now();
const queue = plan.map((partition) => ({
  partition,
  own: records.filter((record) => isInPartition(partition, record)),
}));
const reports: BundleReport[] = [];
await Promise.all(
  Array.from({ length: option('at-once', 2) }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const outDir = join(out, 'search', next.partition.key);
      reports.push(await buildBundle({ partition: next.partition, records: next.own, outDir, offline: true }));
    }
  }),
);
const names = new Map<string, IndexName>();
const add = (name: string, kind: IndexName['kind']): void => {
  names.set(kind + name, { name, kind, count: (names.get(kind + name)?.count ?? 0) + 1 });
};
for (const record of records) {
  for (const tag of record.tags) add(tag.name, tag.kind);
  for (const byline of record.bylines) add(byline, 'byline');
  if (record.section !== null) add(record.section, 'section');
}
const shared = await writeSearchIndexFiles({
  bundles: reports,
  names: names.values(),
  outDir: join(out, 'search'),
  offline: true,
});
const seconds = (performance.now() - begun) / 1000;
for (const { path, bytes } of await clientFiles()) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), bytes);
}
const all = [...reports.flatMap((report) => report.files), ...shared];
const kinds = new Map<string, BuiltFile[]>();
for (const file of all) {
  const kind = /twin-|\.js$/.test(file.path) ? 'twins' : file.path.replace(/\/.*|^.*\./, '');
  kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
}
const usage = process.resourceUsage();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (const report of reports) say(`${report.key} ${report.pages} pages ${report.files.length} files`);
for (const [kind, list] of kinds) say(`${kind}: ${list.length} files, ${list.reduce((n, f) => n + f.bytes, 0)} bytes`);
say(
  `${records.length} articles, ${plan.length} bundles, ${all.length} files (${(all.length / records.length).toFixed(3)} an article)`,
);
say(
  `${seconds.toFixed(1)} s wall; own CPU ${((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1)} s (with reading)`,
);
