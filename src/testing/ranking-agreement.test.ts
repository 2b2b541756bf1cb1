/** What a reader is shown first hangs hardly on how the index is cut, and by date not at all. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Engine, SearchUpdate, Sort } from '../client/engine/protocol.ts';
import { makeEngineModule } from '../search/client-files.ts';
import { cutArchive } from './cut-archive.ts';
import { sample } from './sample-archive.ts';

/** As people ask a local paper's archive: things, places, names, phrases; fifty. */
const QUERIES: readonly string[] = [
  ...['council', 'harbour', 'school', 'bridge', 'ferry', 'lifeboat', 'mayor', 'library', 'regatta', 'cannery'],
  ...['flood wall', 'harbour bridge', 'grange school', 'lower marsh', 'quay street', 'tide tables', 'north ness'],
  ...['winter morning', 'river wall', 'public meeting', 'new bridge', 'last ferry', 'first ship', 'fish market'],
  ...['councillor asked', 'engineers report', 'children taught', 'retired teacher', 'closed shops', 'letters'],
  ...['"flood wall" council', '"quay street" shops', '"lower marsh" water', 'harbour -ferry', 'school -mayor'],
  ...['rotterdam', 'bergen', 'norway', 'wind', 'money', 'union', 'votes', 'inquiry', 'tractor', 'coxswain'],
  ...['eastern county company', 'mayor opened bridge', 'people of the town', 'november morning water', 'whistle'],
];

const folder = mkdtempSync(join(tmpdir(), 'backfile-ranking-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let one: Engine;
let many: Engine;
before(async () => {
  const module = join(folder, 'engine.mjs');
  writeFileSync(module, await makeEngineModule());
  const { SearchEngine } = (await import(pathToFileURL(module).href)) as {
    SearchEngine: new (read: (part: string, file: string) => Promise<Uint8Array>) => Engine;
  };
  const open = (dist: string): Engine => new SearchEngine((part, file) => readFile(join(dist, 'search', part, file)));
  [one, many] = [open(sample.dist), open((await cutArchive()).dist)];
});

async function ask(engine: Engine, text: string, sort: Sort, pageSize = 10): Promise<SearchUpdate> {
  let last: SearchUpdate | undefined;
  const filters = { section: [], byline: [], source: [], tag: [] };
  const range = { from: 0, to: 99999999 };
  await engine.search({ text, filters, range, sort, page: 1, pageSize }, (update) => (last = update));
  assert.ok(last?.done);
  return last;
}

const urls = (update: SearchUpdate): readonly string[] => update.hits.map(({ url }) => url);

test('of the first ten by relevance at least eight are those of a single index, over fifty queries', async () => {
  assert.equal(new Set(QUERIES).size, 50);
  let same = 0;
  let asked = 0;
  for (const query of QUERIES) {
    const [single, parts] = [await ask(one, query, 'relevance'), await ask(many, query, 'relevance')];
    assert.ok(single.total > 0, query);
    assert.ok(parts.bundles >= 12);
    const first = urls(single);
    same += urls(parts).filter((url) => first.includes(url)).length / first.length;
    asked++;
  }
  assert.ok(same / asked >= 0.9, `${((same / asked) * 10).toFixed(2)} of 10`);
});

/** Beginnings of many words, stems that are none, and words that the archive has not: for these too it is so. */
const HARD: readonly string[] = [
  'a',
  'co',
  'app',
  'apps',
  'the',
  'lead',
  'dying',
  'harbourqqq',
  'co-design',
  'new brigde',
];

test('newest and oldest are exactly those of a single index, from the first hit to the last', async () => {
  for (const query of [...QUERIES, ...HARD]) {
    for (const sort of ['newest', 'oldest'] as const) {
      const [single, parts] = [await ask(one, query, sort, 1000), await ask(many, query, sort, 1000)];
      assert.equal(single.hits.length, single.total);
      assert.equal(parts.total, single.total, query);
      assert.deepEqual(urls(parts), urls(single), `${query}, ${sort}`);
    }
  }
});
