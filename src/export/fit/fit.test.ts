import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_LIMITS } from '../../pages/facts.ts';
import { estimateArchive, type BeforeBuild } from './estimate.ts';
import { differentInAll } from './growth.ts';
import { HOSTS, type Host } from './hosts.ts';
import { judge } from './judge.ts';
import { GROUPS, groupOf, sizeOf, type Group } from './measure.ts';
import type { ContentSample } from './sample-content.ts';

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
  const judged = judge(sizeOf([...articles(19_500), ...twins]), host('cloudflare-pages'), DEFAULT_LIMITS, 19_500);
  assert.equal(judged.verdict, 'over');
  assert.deepEqual(judged.findings[0], { limit: 'files', has: 20_400, most: 20_000, path: null, verdict: 'over' });
  assert.match(judged.advice[0] ?? '', /offline: false.*900 files/u);
  assert.equal(judge(sizeOf(articles(17_000)), host('cloudflare-pages'), DEFAULT_LIMITS, 17_000).verdict, 'close');
  assert.equal(judge(sizeOf(articles(10_000)), host('cloudflare-pages'), DEFAULT_LIMITS, 10_000).verdict, 'fits');
});

test('a stick: names in its records of 13 letters, and forbidden ones', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => ({
    path: `tags/${'x'.repeat(40)}${number}.html`,
    bytes: 1,
  }));
  const judged = judge(sizeOf([...many, { path: 'tags/con.html', bytes: 1 }]), host('fat32'), DEFAULT_LIMITS, 10);
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

test('advice is what helps an archive of this size', () => {
  const names = Array.from({ length: 300 }, (_, number) => ({ path: `tags/name-${number}/index.html`, bytes: 1 }));
  const own = { ...host('cloudflare-pages'), files: 4000 };
  const advice = (count: number): string =>
    judge(sizeOf([...articles(4500), ...names]), own, DEFAULT_LIMITS, count).advice[0] ?? '';
  assert.match(advice(4500), /^set "smallArchive".*\(up to 300 files\)$/u, 'ownDay and termPages do not count yet');
  assert.match(advice(5500), /^lower "termPages".*\(up to 300 files\)$/u);
});

test('an estimate never says that an archive does not fit where its bounds leave it open', () => {
  const verdict = (low: number, expected: number, high: number) =>
    judge(
      {
        ...sizeOf(articles(10)),
        kind: 'estimated',
        files: expected,
        bounds: { low: { files: low, bytes: 1 }, high: { files: high, bytes: 1 } },
      },
      host('cloudflare-pages'),
      DEFAULT_LIMITS,
      10,
    ).verdict;
  assert.deepEqual(
    [
      verdict(5000, 9000, 15_000),
      verdict(12_000, 17_000, 19_000),
      verdict(15_000, 25_000, 30_000),
      verdict(20_001, 25_000, 30_000),
    ],
    ['fits', 'close', 'open', 'over'],
  );
});

test('different things in all: those that were met, and ever fewer new ones', () => {
  assert.deepEqual(differentInAll([3, 1, 1, 2], 7, 7), { low: 4, expected: 4, high: 4 });
  assert.deepEqual(differentInAll([5, 4], 9, 900), { low: 2, expected: 2, high: 2 });
  // 1,000 articles of 2,000, which fall on 3,650 days by chance.
  const met = [...Array<number>(760).fill(1), ...Array<number>(104).fill(2), ...Array<number>(11).fill(3)];
  const { low, expected, high } = differentInAll(met, 1000, 2000);
  assert.equal(low, 875);
  assert.ok(Math.abs(expected - 1540) < 30, `${expected}: by chance, 2,000 articles fall on 1,540 of 3,650 days`);
  assert.equal(high, 875 + 760);
});

const SAMPLE: ContentSample = {
  files: 1000,
  articles: 1000,
  dated: 1000,
  days: new Map(Array.from({ length: 500 }, (_, day) => [new Date(day * 86_400_000).toISOString().slice(0, 10), 2])),
  terms: new Map([['tags', new Map(Array.from({ length: 400 }, (_, tag) => [`t${tag}`, 5]))]]),
  redirects: 0,
  images: 0,
};

const FIRST: BeforeBuild = {
  files: 2000,
  bytes: 6_000_000,
  imageFiles: 0,
  from: { kind: 'sample', sample: SAMPLE },
  limits: DEFAULT_LIMITS,
  imageVersions: 2,
  offline: true,
  precompress: false,
  socialCards: false,
};

test('before the first build the figures are those of the articles that were read', () => {
  const guess = estimateArchive(FIRST);
  const files = (group: Group): number => guess.groups[group].files;
  assert.equal(guess.kind, 'estimated');
  assert.deepEqual([files('articles'), files('dates'), files('names')], [2016, 500 + 17 + 2 + 1 + 2, 400 + 5]);
  const { low, high } = guess.bounds ?? assert.fail('no bounds');
  assert.ok(
    low.files < guess.files && guess.files < high.files && high.files < 1.2 * low.files,
    `${low.files} ${high.files}`,
  );
  assert.ok(estimateArchive({ ...FIRST, offline: false }).files < guess.files);
  const copies = estimateArchive({ ...FIRST, precompress: true });
  assert.equal(copies.files - guess.files, 2 * (2016 + 522 + 405), 'compressed copies are told');
  assert.equal(estimateArchive({ ...FIRST, socialCards: true }).files, guess.files + 2016);
  const pictured = estimateArchive({
    ...FIRST,
    imageFiles: 10,
    from: { kind: 'sample', sample: { ...SAMPLE, images: 900 } },
  });
  assert.equal(pictured.files, guess.files + 20);
});

test('a name with more articles than a list holds has a page for each of its years', () => {
  const terms = new Map([
    [
      'sections',
      new Map([
        ['news', 900],
        ['notices', 100],
      ]),
    ],
  ] as const);
  const from = { kind: 'sample', sample: { ...SAMPLE, terms } } as const;
  assert.equal(estimateArchive({ ...FIRST, from }).groups.names.files, 2 + 1 + Math.round(2 * 0.8), 'of two years');
});

test('a large archive folds thin days and rare names, and what that leaves is within wide bounds', () => {
  const { groups, bounds, files } = estimateArchive({ ...FIRST, files: 20_000 });
  assert.equal(groups.names.files, 100 + 5, 'a quarter of them, as measured');
  assert.ok(groups.dates.files <= 522);
  assert.ok(bounds !== null && bounds.low.files < files && files < bounds.high.files);
});

test('after a build the figures grow with what it made of the articles', () => {
  const published = [...articles(100), { path: 'tags/a/index.html', bytes: 70 }, { path: 'index.html', bytes: 7 }];
  const last = { kind: 'last', files: 100, published } as const;
  const grown = estimateArchive({ ...FIRST, files: 200, from: last });
  assert.deepEqual([grown.files, grown.groups.articles.bytes], [203, 1_800_000]);
  assert.deepEqual(grown.bounds?.low.files, 202);
  assert.equal(estimateArchive({ ...FIRST, files: 100, from: last }).bounds?.high.files, 102, 'nothing new');
  assert.equal(estimateArchive({ ...FIRST, files: 200, from: last, socialCards: true }).files, 203 + 200);
  const drawn = { ...last, published: [...published, { path: '2022/10/01/story-1.png', bytes: 49_000 }] };
  assert.equal(estimateArchive({ ...FIRST, files: 200, from: drawn }).files, 203, 'those that are no longer wanted');
});
