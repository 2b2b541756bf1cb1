/** An index in several chunks: what is found hangs on the words alone, not on where chunks or bundles are cut. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Engine, SearchUpdate } from '../client/engine/protocol.ts';
import { buildBundle } from './bundle.ts';
import { makeEngineModule } from './client-files.ts';
import { writeSearchIndexFiles } from './index-files.ts';
import type { SearchRecord } from './record.ts';

/** Words that share beginnings, each on its own days; some are another's stem, or stemmed to what is no beginning of them. */
const WORDS = [
  ...['app', 'apps', 'appeal', 'appear', 'apples', 'applied', 'apply', 'approach', 'approval', 'april', 'apt'],
  ...['die', 'dying', 'dies', 'diet', 'happy', 'happier', 'happiness', 'hapless', 'hotel', 'hot', 'other', 'the'],
];
const PAGES = 100;
const LENGTH = 400;

/** Each page has four of the words, a hundred times each. */
const wordsOf = (page: number): readonly string[] =>
  [0, 1, 2, 3].map((n) => WORDS[(page * 5 + n * n * 7 + (page % 3) * n) % WORDS.length] ?? '');

const records: readonly SearchRecord[] = Array.from({ length: PAGES }, (_, page) => {
  const day = `${2000 + Math.floor(page / 20)}-03-${String(1 + (page % 20)).padStart(2, '0')}`;
  return {
    url: `${page}.html`,
    headline: 'Notes',
    text: Array.from({ length: LENGTH }, (__, n) => wordsOf(page)[n % 4] ?? '').join(' '),
    day,
    sortKey: String(page).padStart(4, '0'),
    language: 'en',
    section: null,
    bylines: [],
    tags: [],
    publisher: null,
  };
});

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-chunks-'));
  await writeFile(join(folder, 'engine.mjs'), await makeEngineModule());
  for (const [name, size] of [
    ['whole', PAGES],
    ['parts', 20],
  ] as const) {
    const bundles = [];
    for (let first = 0; first < PAGES; first += size) {
      const own = records.slice(first, first + size);
      const [from, to] = [own[0]?.day ?? null, own.at(-1)?.day ?? null];
      const partition = { key: `en-${first}`, language: 'en', languages: ['en'], from, to, bucket: null };
      const outDir = join(folder, name, partition.key);
      bundles.push(await buildBundle({ partition, records: own, outDir, offline: false }));
    }
    await writeSearchIndexFiles({ bundles, names: [], outDir: join(folder, name), offline: false });
  }
});
after(() => rm(folder, { recursive: true, force: true }));

async function open(name: string, isThere = (_file: string): boolean => true): Promise<Engine> {
  const { SearchEngine } = (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as {
    SearchEngine: new (read: (part: string, file: string) => Promise<Uint8Array>) => Engine;
  };
  return new SearchEngine((part, file) =>
    isThere(file) ? readFile(join(folder, name, part, file)) : Promise.reject(new Error('no network')),
  );
}

async function ask(engine: Engine, text: string): Promise<SearchUpdate> {
  let last: SearchUpdate | undefined;
  const filters = { section: [], byline: [], source: [], tag: [] };
  const range = { from: 0, to: 99999999 };
  const request = { text, filters, range, sort: 'newest', page: 1, pageSize: PAGES } as const;
  await engine.search(request, (update) => (last = update));
  assert.ok(last?.done);
  return last;
}

const found = async (engine: Engine, text: string): Promise<readonly number[]> =>
  (await ask(engine, text)).hits.map(({ url }) => Number.parseInt(url, 10)).toSorted((a, b) => a - b);

const having = (...words: readonly string[]): readonly number[] =>
  [...records.keys()].filter((page) => wordsOf(page).some((word) => words.includes(word)));

/** What each question finds; the words that a stem stands for are Snowball's (https://snowballstem.org, English). */
const ANSWERS: readonly (readonly [text: string, pages: readonly number[]])[] = [
  ['app', having('app', 'apps', 'appeal', 'appear', 'apples', 'applied', 'apply', 'approach', 'approval')],
  [
    'ap',
    having('app', 'apps', 'appeal', 'appear', 'apples', 'applied', 'apply', 'approach', 'approval', 'april', 'apt'),
  ],
  ['apps', having('app', 'apps', 'appeal', 'appear', 'apples', 'applied', 'apply', 'approach', 'approval')],
  ['appr', having('approach', 'approval')],
  ['dying', having('die', 'dying', 'dies', 'diet')],
  ['happiness', having('happy', 'happier', 'happiness')],
  ['hot', having('hot', 'hotel')],
  ['h', having('happy', 'happier', 'happiness', 'hapless', 'hotel', 'hot')],
];

test('a word finds the longer ones that begin so, wherever the index is cut', async () => {
  const chunks = await readdir(join(folder, 'whole', 'en-0', 'index'));
  assert.ok(chunks.length >= 2, 'the index is cut');
  for (const name of ['whole', 'parts']) {
    for (const [text, pages] of ANSWERS)
      assert.deepEqual(await found(await open(name), text), pages, `${name}: ${text}`);
  }
});

test('what was asked before changes nothing', async () => {
  for (const name of ['whole', 'parts']) {
    const engine = await open(name);
    for (const [text, pages] of [...ANSWERS, ...ANSWERS.toReversed()]) {
      assert.deepEqual(await found(engine, text), pages, `${name}: ${text}`);
    }
  }
});

test('for a word that is nowhere the longest beginning of it that the archive has stands in, in all bundles', async () => {
  for (const [text, pages] of [
    ['approachxyz', having('approach')],
    ['appearzz hot', having('appear').filter((page) => having('hot', 'hotel').includes(page))],
    ['diez', having('die', 'dying', 'dies')],
  ] as const) {
    for (const name of ['whole', 'parts']) {
      const engine = await open(name);
      assert.deepEqual(await found(engine, text), pages, `${name}: ${text}`);
      await found(engine, 'h');
      await found(engine, 'other');
      assert.deepEqual(await found(engine, text), pages, `${name}: ${text}, again`);
    }
  }
});

test('ten thousand letters pasted are answered as any word that is nowhere', async () => {
  const engine = await open('parts');
  const begun = process.cpuUsage();
  const { total, unheard } = await ask(engine, `approach${'q'.repeat(10_000)}`);
  assert.deepEqual([total, unheard.length], [having('approach').length, 1]);
  const spent = process.cpuUsage(begun);
  assert.ok(spent.user + spent.system < 10_000_000, `${(spent.user + spent.system) / 1000} ms of the processor`);
});

test('a chunk that cannot be read is told, and no search is answered without it', async () => {
  const engine = await open('whole', (file) => !file.startsWith('index/'));
  await assert.rejects(ask(engine, 'app'), /cannot be read/u);
});
