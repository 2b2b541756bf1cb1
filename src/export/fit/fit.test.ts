import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { estimateArchive } from './estimate.ts';
import { HOSTS, type Host } from './hosts.ts';
import { judge } from './judge.ts';
import { GROUPS, groupOf, sizeOf } from './measure.ts';

const host = (name: string): Host => {
  const found = HOSTS.find((one) => one.name === name);
  assert.ok(found !== undefined);
  return found;
};

const articles = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    path: `2022/10/${(number % 28) + 1}/story-${number}.html`,
    bytes: 9000,
  }));

test('files are told apart by what they are for', () => {
  assert.deepEqual(
    [
      '2022/10/05/a.html',
      'undated/a.html',
      '2022/10/05/index.html',
      'dates/index.html',
      'tags/nato/2022.html',
      'search/en-2022/index/x.pf_index',
      'search/en-2022/twin-0.js',
      'search/names.json.js',
      'index.html',
      'assets/site.css',
      'index.html.br',
      '2022/10/05/a.png',
      'images/17/a.png',
    ].map(groupOf),
    [
      'articles',
      'articles',
      'dates',
      'dates',
      'names',
      'search',
      'twins',
      'twins',
      'other',
      'other',
      'compressed',
      'cards',
      'articles',
    ],
  );
});

test('all that hosts set limits to is measured', () => {
  const size = sizeOf([...articles(100), { path: 'tags/a-name-of-thirty-letters-in-all/index.html', bytes: 20_000 }]);
  assert.equal(size.files, 101);
  assert.equal(size.bytes, 920_000);
  assert.equal(size.folders, 2 + 28 + 2);
  assert.deepEqual(size.largestFile, { path: 'tags/a-name-of-thirty-letters-in-all/index.html', bytes: 20_000 });
  assert.deepEqual(size.largestFolder, { path: '2022/10', entries: 28, fatRecords: 56 });
  assert.deepEqual(size.longestPath, {
    path: 'tags/a-name-of-thirty-letters-in-all/index.html',
    characters: 47,
    bytes: 47,
  });
});

test('the groups together are the whole', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9/.]{1,30}$/u), { maxLength: 40 }), (paths) => {
      const size = sizeOf(paths.map((path, bytes) => ({ path, bytes })));
      const sum = (unit: 'files' | 'bytes'): number => GROUPS.reduce((all, group) => all + size.groups[group][unit], 0);
      assert.deepEqual([sum('files'), sum('bytes')], [size.files, size.bytes]);
    }),
  );
});

test('a host that it does not fit says why and what to change', () => {
  const twins = Array.from({ length: 900 }, (_, number) => ({ path: `search/en-all/twin-${number}.js`, bytes: 1 }));
  const judged = judge(sizeOf([...articles(19_500), ...twins]), host('cloudflare-pages'));
  assert.equal(judged.verdict, 'over');
  assert.deepEqual(judged.findings[0], { limit: 'files', has: 20_400, most: 20_000, path: null, verdict: 'over' });
  assert.match(judged.advice[0] ?? '', /offline: false.*900 files/u);
  assert.equal(judge(sizeOf(articles(17_000)), host('cloudflare-pages')).verdict, 'close');
  assert.equal(judge(sizeOf(articles(10_000)), host('cloudflare-pages')).verdict, 'fits');
});

test('a stick: names in its records of 13 letters, and forbidden ones', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => ({
    path: `tags/${'x'.repeat(40)}${number}.html`,
    bytes: 1,
  }));
  const judged = judge(sizeOf([...many, { path: 'tags/con.html', bytes: 1 }]), host('fat32'));
  assert.deepEqual(
    judged.findings.filter(({ verdict }) => verdict === 'over').map(({ limit, path }) => [limit, path]),
    [
      ['folderEntries', 'tags'],
      ['names', 'tags/con.html'],
    ],
  );
});

test('every limit has a source and the day on which it was read', () => {
  for (const { name, sources, read } of HOSTS) {
    assert.ok(sources.length > 0 && sources.every((source) => URL.canParse(source)), name);
    assert.match(read, /^\d{4}-\d\d-\d\d$/u);
  }
});

test('before the first build the figures grow with the articles; after it with what it made of them', () => {
  const first = {
    files: 10_000,
    bytes: 30_000_000,
    last: null,
    smallArchive: 5000,
    offline: true,
    precompress: false,
    socialCards: false,
  };
  const guess = estimateArchive(first);
  assert.equal(guess.kind, 'estimated');
  assert.ok(guess.files > 11_000 && guess.files <= 12_500, `${guess.files}`);
  assert.ok(estimateArchive({ ...first, offline: false }).files < guess.files);
  const copies = estimateArchive({ ...first, precompress: true });
  assert.ok(copies.files > 3 * 10_000, 'compressed copies are told');
  const last = { files: 100, published: [...articles(100), { path: 'index.html', bytes: 7 }] };
  const grown = estimateArchive({ ...first, files: 250, last });
  assert.deepEqual([grown.files, grown.groups.articles.bytes], [251, 2_250_000]);
  assert.equal(estimateArchive({ ...first, socialCards: true }).files, guess.files + 10_000);
  assert.equal(estimateArchive({ ...first, files: 250, last, socialCards: true }).files, 251 + 250);
  const withCards = { files: 100, published: [...last.published, { path: '2022/10/01/story-1.png', bytes: 49_000 }] };
  assert.equal(
    estimateArchive({ ...first, files: 250, last: withCards }).files,
    251,
    'those that are no longer wanted',
  );
});
