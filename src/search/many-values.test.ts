/** Thousands of tags and writers: none but the newest bundle's are read before the first hit, and each of them filters right. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Engine, SearchRequest, SearchUpdate } from '../client/engine/protocol.ts';
import { buildBundle } from './bundle.ts';
import { makeEngineModule } from './client-files.ts';
import { writeSearchIndexFiles } from './index-files.ts';
import type { SearchRecord } from './record.ts';
import { Vocabulary } from './vocabulary.ts';

const ARTICLES = 2500;
const BUNDLE = 500;
const WRITERS = 3000;
const TAGS = 5000;

const records: readonly SearchRecord[] = Array.from({ length: ARTICLES }, (_, i) => ({
  url: `${i}.html`,
  headline: 'Notes from the river',
  text: i % 2 === 0 ? 'The ferry crossed at noon.' : 'The ferry stayed at the quay.',
  day: `${2000 + Math.floor(i / BUNDLE)}-${String(1 + (i % 12)).padStart(2, '0')}-15`,
  sortKey: String(i).padStart(5, '0'),
  language: 'en',
  section: null,
  bylines: [`Writer No${i}`, `Writer No${(i + ARTICLES) % WRITERS}`],
  tags: [i * 2, i * 2 + 1].map((n) => ({ name: `Tag No${n}`, kind: 'topic' as const })),
  publisher: null,
}));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-values-'));
  await writeFile(join(folder, 'engine.mjs'), await makeEngineModule());
  const vocabulary = new Vocabulary('en');
  const bundles = [];
  for (let first = 0; first < ARTICLES; first += BUNDLE) {
    const own = records.slice(first, first + BUNDLE);
    const year = 2000 + first / BUNDLE;
    const key = `en-${year}`;
    const partition = {
      key,
      language: 'en',
      languages: ['en'],
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      bucket: null,
    };
    bundles.push(
      await buildBundle({ partition, records: own, outDir: join(folder, partition.key), offline: false, vocabulary }),
    );
  }
  const names = records.flatMap(({ tags }) => tags.map(({ name }) => ({ name, kind: 'topic' as const, count: 1 })));
  await writeSearchIndexFiles({ bundles, names, outDir: folder, offline: false });
});
after(() => rm(folder, { recursive: true, force: true }));

/** An engine, and what it reads. */
async function open(): Promise<{ readonly engine: Engine; readonly reads: readonly string[] }> {
  const { SearchEngine } = (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as {
    SearchEngine: new (read: (part: string, file: string) => Promise<Uint8Array>) => Engine;
  };
  const reads: string[] = [];
  const engine = new SearchEngine((part, file) => {
    reads.push(`${part}/${file}`);
    return readFile(join(folder, part, file));
  });
  return { engine, reads };
}

async function ask(
  engine: Engine,
  filters: Partial<SearchRequest['filters']>,
  onFirst = (_update: SearchUpdate): void => undefined,
): Promise<SearchUpdate> {
  const updates: SearchUpdate[] = [];
  const request: SearchRequest = {
    ...{ text: 'ferry', sort: 'newest', page: 1, pageSize: 10, range: { from: 0, to: 99999999 } },
    filters: { section: [], byline: [], source: [], tag: [], ...filters },
  };
  await engine.search(request, (update) => {
    if (updates.push(update) === 1) onFirst(update);
  });
  const last = updates.at(-1);
  assert.ok(last?.done);
  return last;
}

test('before the first hit the values of the newest bundle alone are read, and no list of names', async () => {
  const { engine, reads } = await open();
  let before: readonly string[] = [];
  const last = await ask(engine, {}, ({ hits }) => {
    assert.equal(hits.length, 1);
    before = [...reads];
  });
  const columns = (files: readonly string[]): number => files.filter((file) => file.includes('/columns.')).length;
  assert.equal(columns(before), 1, before.join('\n'));
  assert.ok(
    before.every((file) => !file.startsWith('en-') || file.startsWith('en-2004/')),
    before.join('\n'),
  );
  assert.equal(columns(reads), 5);
  assert.ok(!reads.includes('/names.json'));
  assert.equal(last.total, ARTICLES);
  assert.deepEqual([last.values.tag, last.values.byline], [TAGS, WRITERS]);
  assert.ok(last.facets.tag.length <= 60 && last.facets.byline.length <= 60, 'the page is told the commonest alone');
});

test('of thousands of values any is found by a part of its name, and filters', async () => {
  const { engine } = await open();
  await ask(engine, {});
  const [found] = await engine.values('tag', 'no4711');
  assert.deepEqual([found?.value, found?.count], ['Tag No4711', 1]);
  assert.equal((await engine.values('byline', 'no29')).length, 111, 'No29, No290 … No2999');
  const tagged = await ask(engine, { tag: ['tag no4711'] });
  assert.deepEqual([tagged.total, tagged.hits.map(({ url }) => url)], [1, ['2355.html']]);
  assert.deepEqual(
    tagged.facets.tag.map(({ value, chosen }) => [value, chosen]),
    [
      ['Tag No4710', false],
      ['Tag No4711', true],
    ],
  );
  const written = await ask(engine, { byline: ['Writer No1999'] });
  const wanted = records.filter(({ bylines }) => bylines.includes('Writer No1999')).map(({ url }) => url);
  assert.deepEqual(
    written.hits.map(({ url }) => url),
    wanted.toReversed(),
  );
  assert.equal(written.values.byline, WRITERS, 'others may still be chosen besides');
});
