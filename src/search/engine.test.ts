/** Bundles as they are built, asked by the engine as it runs in a browser. */
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
import { type DayCount, isInPartition, planPartitions } from './partitions.ts';
import { compareRecords, type SearchRecord } from './record.ts';

const SECTIONS = ['Harbour', 'Council', 'Sport'];
const WORDS = 'river wall council harbour mayor budget bridge school market ferry storm vote'.split(' ');

const records: readonly SearchRecord[] = [
  ...Array.from({ length: 300 }, (_, i) => english(i)),
  { ...english(900), url: 'undated/no-day.html', day: null, text: 'A ferry and a storm without a day.' },
  { ...english(902), url: '2003/03/03/abara.html', day: '2003-03-03', text: 'An abara tree was planted.' },
  {
    ...english(903),
    url: '2003/03/04/design.html',
    day: '2003-03-04',
    headline: 'Plans',
    text: 'A design for the wall 🎉.',
  },
  foreign('fr', 'Les inondations', 'Les rivières montaient et les marchés fermaient.'),
  foreign('de', 'Des Deichs Ende', 'Des Deichs Ende: das Wasser stand hoch.'),
  foreign('ja', '大阪で地震', '昨日、大阪で大きな地震がありました。'),
];

function english(i: number): SearchRecord {
  const word = (n: number): string => WORDS[(i * 7 + n * n * 5 + (i % 11) * n) % WORDS.length] ?? '';
  const year = 1996 + (i % 9);
  const day = `${year}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  return {
    url: `${day.replaceAll('-', '/')}/story-${i}.html`,
    headline: `The ${word(1)} and the ${word(2)}`,
    text: Array.from({ length: 30 + (i % 40) }, (_, n) => word(n)).join(' '),
    day,
    sortKey: String(i).padStart(5, '0'),
    language: 'en',
    section: SECTIONS[i % 3] ?? null,
    bylines: i % 4 === 0 ? ['Ada Lindqvist', 'Tom Abara'] : ['Tom Abara'],
    tags: i % 5 === 0 ? [{ name: 'River Wend', kind: 'place' }] : [],
    publisher: 'The Courier',
  };
}

function foreign(language: string, headline: string, text: string): SearchRecord {
  return { ...english(901), url: `2001/01/01/${language}.html`, day: '2001-01-01', language, headline, text };
}

let folder = '';
let whole: Engine;
let parts: Engine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-test-'));
  const module = join(folder, 'engine.mjs');
  await writeFile(module, await makeEngineModule());
  const { SearchEngine } = (await import(pathToFileURL(module).href)) as {
    SearchEngine: new (read: (folder: string, name: string) => Promise<Uint8Array>) => Engine;
  };
  const open = async (name: string, cap: number): Promise<Engine> => {
    const outDir = join(folder, name);
    const days = new Map<string, DayCount[]>();
    for (const { language, day } of records) days.set(language, [...(days.get(language) ?? []), { day, count: 1 }]);
    const bundles = [];
    for (const partition of planPartitions(days, { cap, small: cap, tiny: 0 })) {
      const own = records.filter((record) => isInPartition(partition, record));
      bundles.push(await buildBundle({ partition, records: own, outDir: join(outDir, partition.key), offline: false }));
    }
    const names = [{ name: 'Ada Lindqvist', kind: 'byline', count: 75 } as const];
    await writeSearchIndexFiles({ bundles, names, outDir, offline: false });
    return new SearchEngine((part, file) => readFile(join(outDir, part, file)));
  };
  whole = await open('whole', 10_000);
  parts = await open('parts', 40);
});
after(() => rm(folder, { recursive: true, force: true }));

const OPEN: Omit<SearchRequest, 'text'> = {
  filters: { section: [], byline: [], source: [], tag: [] },
  range: { from: 0, to: 99999999 },
  sort: 'relevance',
  page: 1,
  pageSize: 10,
};

async function ask(engine: Engine, text: string, change: Partial<SearchRequest> = {}): Promise<SearchUpdate> {
  let last: SearchUpdate | undefined;
  await engine.search({ ...OPEN, text, ...change }, (update) => (last = update));
  assert.ok(last?.done);
  return last;
}

const has =
  (word: string) =>
  (record: SearchRecord): boolean =>
    `${record.headline} ${record.text}`.includes(word);
const urls = (update: SearchUpdate): readonly string[] => update.hits.map(({ url }) => url);

test('counts, years and facets are those of the records, in one bundle and in many', async () => {
  for (const engine of [whole, parts]) {
    const update = await ask(engine, 'ferry', {
      filters: { ...OPEN.filters, section: ['harbour'] },
      range: { from: 19980000, to: 20019999 },
    });
    const dated = records.filter(has('ferry')).filter(({ day }) => day !== null && day >= '1998' && day < '2002');
    assert.equal(update.total, dated.filter(({ section }) => section === 'Harbour').length);
    for (const { value, count } of update.facets.section) {
      assert.equal(count, dated.filter(({ section }) => section === value).length, value);
    }
    const harbour = records.filter(has('ferry')).filter(({ section, day }) => section === 'Harbour' && day !== null);
    assert.deepEqual(
      update.years,
      [...new Set(harbour.map(({ day }) => Number(day?.slice(0, 4))))]
        .toSorted((a, b) => a - b)
        .map((year) => [year, harbour.filter(({ day }) => day?.startsWith(String(year))).length]),
    );
  }
});

test('newest and oldest are exact over all bundles, the undated last', async () => {
  const wanted = records.filter(has('storm'));
  const dated = wanted
    .filter(({ day }) => day !== null)
    .toSorted(compareRecords)
    .map(({ url }) => url);
  for (const engine of [whole, parts]) {
    const oldest = await ask(engine, 'storm', { sort: 'oldest', pageSize: 500 });
    assert.deepEqual(urls(oldest), [...dated, 'undated/no-day.html']);
    const second = await ask(engine, 'storm', { sort: 'newest', pageSize: 7, page: 2 });
    assert.deepEqual(urls(second), dated.toReversed().slice(7, 14));
  }
});

test('phrases, excluded words, several tags and words of other languages', async () => {
  for (const engine of [whole, parts]) {
    const phrase = await ask(engine, '"a storm without" ferry');
    assert.deepEqual(urls(phrase), ['undated/no-day.html']);
    const without = await ask(engine, 'ferry -bridge', { pageSize: 500 });
    assert.equal(without.total, records.filter(has('ferry')).filter((record) => !has('bridge')(record)).length);
    const both = await ask(engine, '', {
      filters: { ...OPEN.filters, byline: ['ada lindqvist'], tag: ['River Wend'] },
    });
    assert.equal(both.total, records.filter(({ bylines, tags }) => bylines.length === 2 && tags.length > 0).length);
    assert.deepEqual(urls(await ask(engine, 'rivière')), ['2001/01/01/fr.html']);
    assert.deepEqual(urls(await ask(engine, '地震')), ['2001/01/01/ja.html']);
    assert.equal((await ask(engine, 'nowhere-to-be-found')).total, 0);
  }
});

test('a word that one language has is not taken for a beginning of it in another', async () => {
  for (const engine of [whole, parts]) {
    assert.deepEqual(urls(await ask(engine, 'design')), ['2003/03/04/design.html']);
    assert.equal((await ask(engine, 'design -wall')).total, 0);
    const near = await ask(engine, 'designqqq');
    assert.deepEqual([urls(near), near.unheard], [['2003/03/04/design.html'], ['designqqq']]);
  }
});

test('by relevance many bundles agree with one', async () => {
  let same = 0;
  const queries = WORDS.flatMap((word, i) => [word, `${word} ${WORDS[(i + 3) % WORDS.length] ?? ''}`]);
  for (const query of queries) {
    const [one, many] = [urls(await ask(whole, query)), urls(await ask(parts, query))];
    same += one.length === 0 ? 1 : many.filter((url) => one.includes(url)).length / one.length;
  }
  assert.ok(same / queries.length >= 0.8, `${((same / queries.length) * 10).toFixed(1)} of 10`);
});

test('an excerpt has no headline and marks the words; a name mistyped is corrected', async () => {
  const { hits } = await ask(parts, 'storm', { sort: 'newest' });
  for (const hit of hits) {
    assert.ok(hit.excerpt.some(([text, marked]) => marked && text === 'storm') || hit.headline.includes('storm'));
    assert.ok(
      !hit.excerpt
        .map(([text]) => text)
        .join('')
        .includes(hit.headline),
    );
  }
  await ask(parts, 'lindquist');
  assert.equal(await parts.correct('lindquist'), 'Lindqvist');
  assert.deepEqual(await parts.suggest('ada', 3), [{ name: 'Ada Lindqvist', kind: 'byline', count: 75 }]);
});

test('parts that cannot be reached are told, the others answer; where none can, the search fails', async () => {
  let broken = (part: string): boolean => part !== '' && part < 'en-2000';
  const read = (part: string, file: string): Promise<Uint8Array> =>
    broken(part) ? Promise.reject(new Error('no network')) : readFile(join(folder, 'parts', part, file));
  const { SearchEngine } = (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as {
    SearchEngine: new (read: (folder: string, name: string) => Promise<Uint8Array>) => Engine;
  };
  const update = await ask(new SearchEngine(read), 'ferry', { sort: 'newest' });
  const all = await ask(parts, 'ferry', { sort: 'newest' });
  assert.ok(update.missing > 0 && update.missing < update.bundles);
  assert.ok(update.total > 0 && update.total < all.total);
  assert.deepEqual(urls(update), urls(all), 'the newest are there');
  broken = (part) => part !== '';
  await assert.rejects(ask(new SearchEngine(read), 'ferry'), /no network/u);
});

test('a word that no article has is told', async () => {
  assert.deepEqual((await ask(parts, 'ferry stormqqq')).unheard, ['stormqqq']);
  assert.deepEqual((await ask(parts, 'ferry stor')).unheard, []);
});

test('a writer’s whole name finds what that writer wrote; a part of it does where no text has the word, and is offered else', async () => {
  const isAda = ({ bylines }: SearchRecord): boolean => bylines.includes('Ada Lindqvist');
  for (const engine of [whole, parts]) {
    for (const text of ['ada LINDQVIST', '"Ada Lindqvist"', 'lindqvist']) {
      const { hits, total, unheard } = await ask(engine, text, { pageSize: 500 });
      assert.equal(total, records.filter(isAda).length, text);
      assert.ok(hits.every(({ bylines }) => bylines.includes('Ada Lindqvist')));
      assert.deepEqual(unheard, []);
    }
    const tree = await ask(engine, 'abara');
    assert.deepEqual([urls(tree), tree.writers], [['2003/03/03/abara.html'], ['Tom Abara']]);
    const barred = await ask(engine, 'lindqvist -ferry');
    assert.equal(barred.total, records.filter((record) => isAda(record) && !has('ferry')(record)).length);
  }
});

test('names that no hit may have, several years, and names that are like one that is not there', async () => {
  for (const engine of [whole, parts]) {
    const barred = { section: ['HARBOUR'], tag: ['river wend'], byline: [], source: [] };
    const without = await ask(engine, '', { barred });
    assert.equal(
      without.total,
      records.filter(({ section, tags }) => section !== 'Harbour' && tags.length === 0).length,
    );
    assert.deepEqual(without.facets.tag, []);
    const years = [
      { from: 19980000, to: 19989999 },
      { from: 20010000, to: 20019999 },
    ];
    const either = await ask(engine, '', { years, range: { from: 19980000, to: 20019999 } });
    assert.equal(either.total, records.filter(({ day }) => /^(?:1998|2001)/u.test(day ?? '')).length);
    const near = await ask(engine, 'ferry', { filters: { ...OPEN.filters, byline: ['lindqvist'], tag: ['wend'] } });
    assert.deepEqual(near.near, [
      { field: 'tag', value: 'wend', names: ['River Wend'] },
      { field: 'byline', value: 'lindqvist', names: ['Ada Lindqvist'] },
    ]);
    const mistyped = await ask(engine, '', { filters: { ...OPEN.filters, byline: ['Ada Lindquist'] } });
    assert.deepEqual(mistyped.near[0]?.names, ['Ada Lindqvist']);
    assert.deepEqual((await ask(engine, 'ferry')).near, []);
  }
});

test('signs alone find nothing, and it is told; nothing typed finds all; a picture is found', async () => {
  for (const engine of [whole, parts]) {
    for (const text of ['*', '""', '-', '… !']) {
      const { total, wordless } = await ask(engine, text);
      assert.deepEqual([total, wordless], [0, true], text);
    }
    const all = await ask(engine, '');
    assert.deepEqual([all.total, all.wordless], [records.length, false]);
    assert.deepEqual(urls(await ask(engine, '🎉')), ['2003/03/04/design.html']);
    assert.deepEqual(urls(await ask(engine, '"wall 🎉"')), ['2003/03/04/design.html']);
    assert.equal((await ask(engine, '🦩')).total, 0);
  }
});
