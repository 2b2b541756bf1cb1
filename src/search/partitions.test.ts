import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DayCount, isInPartition, type Partition, planPartitions } from './partitions.ts';

const OPTIONS = { cap: 40, small: 8, tiny: 3, most: 20 };
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2012 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const article = fc.record({
  language: fc.constantFrom('en', 'en', 'en', 'en-GB', 'fr', 'ja', 'nl', 'pt-BR'),
  day: fc.option(day, { freq: 12, nil: null }),
  url: fc.uuid().map((id) => `${id}.html`),
});
type Place = { language: string; day: string | null; url: string };

function counted(articles: readonly Place[]): Map<string, DayCount[]> {
  const days = new Map<string, DayCount[]>();
  for (const { language, day } of articles) {
    const list = days.get(language) ?? [];
    list.push({ day, count: 1 });
    days.set(language, list);
  }
  return days;
}

function contents(articles: readonly Place[]): Map<string, string> {
  const plan = planPartitions(counted(articles), OPTIONS);
  return new Map(
    plan.map((part) => [
      part.key,
      articles
        .filter((a) => isInPartition(part, a))
        .map((a) => a.url)
        .toSorted()
        .join(),
    ]),
  );
}

test('every article is in exactly one partition, counts agree, keys are unique', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 400 }), (articles) => {
      const plan = planPartitions(counted(articles), OPTIONS);
      assert.equal(new Set(plan.map((p) => p.key)).size, plan.length);
      for (const a of articles) assert.equal(plan.filter((p) => isInPartition(p, a)).length, 1);
      for (const p of plan.filter((q) => q.bucket === null)) {
        assert.equal(articles.filter((a) => isInPartition(p, a)).length, p.count);
        assert.ok(p.count <= OPTIONS.cap);
      }
      assert.equal(
        plan.reduce((n, p) => n + p.count, 0),
        articles.length,
      );
    }),
  );
});

test('partitions of a language do not overlap in time and stand newest first', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 400 }), (articles) => {
      const plan = planPartitions(counted(articles), OPTIONS);
      for (let i = 1; i < plan.length; i++) {
        const [before, after] = [plan[i - 1] as Partition, plan[i] as Partition];
        if (before.language !== after.language || before.bucket !== null || after.to === null) continue;
        assert.ok(before.from !== null && before.from > after.to, `${before.key} ${after.key}`);
      }
    }),
  );
});

test('the plan does not depend on the order of the days', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 200 }), (articles) => {
      assert.deepEqual(
        planPartitions(counted(articles), OPTIONS),
        planPartitions(counted(articles.toReversed()), OPTIONS),
      );
    }),
  );
});

test('an added article changes partitions that hold a bounded number of articles', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 500 }), article, (articles, added) => {
      const english = articles.map((a) => ({ ...a, language: 'en' }));
      const [before, after] = [contents(english), contents([...english, { ...added, language: 'en' }])];
      const changed = [...after].filter(([key, urls]) => before.get(key) !== urls);
      const touched = changed.reduce((n, [, urls]) => n + urls.split(',').length, 0);
      assert.ok(touched <= 3 * (OPTIONS.cap + OPTIONS.small), `${touched} articles in ${changed.length} partitions`);
    }),
  );
});

test('a growing archive is cut small at its newest end and coarsely before', () => {
  const days = Array.from({ length: 20 * 360 }, (_, i) => ({
    day: `${2005 + Math.floor(i / 360)}-${String(1 + (Math.floor(i / 30) % 12)).padStart(2, '0')}-${String(1 + (i % 30)).padStart(2, '0')}`,
    count: 3,
  }));
  const keys = planPartitions(new Map([['en', days]]), { cap: 2500 }).map((p) => `${p.key} ${p.count}`);
  assert.deepEqual(keys.slice(0, 7), [
    'en-2024-12 90',
    'en-2024-11 90',
    'en-2024-10 90',
    'en-2024-q3 270',
    'en-2024-h1 540',
    'en-2022-2023 2160',
    'en-2020-2021 2160',
  ]);
  assert.equal(keys.length, 15);
});

test('an overlarge day and overmany undated articles are split by hash', () => {
  const plan = planPartitions(
    new Map([
      [
        'en',
        [
          { day: null, count: 90 },
          { day: '2004-05-17', count: 41 },
        ],
      ],
    ]),
    OPTIONS,
  );
  assert.deepEqual(
    plan.map((p) => [p.key, p.count]),
    [
      ['en-2004-05-17-1of2', 21],
      ['en-2004-05-17-2of2', 20],
      ['en-undated-1of4', 23],
      ['en-undated-2of4', 23],
      ['en-undated-3of4', 22],
      ['en-undated-4of4', 22],
    ],
  );
});
