import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptySpans, monthAt, monthsIn, runsOf, serial, usualMonth } from './spans.ts';

test('spans of months of which nothing is held lie between those that are', () => {
  assert.deepEqual(emptySpans(['1998-11', '1998-12', '1999-02', '2001-01']), [
    { from: '1999-01', to: '1999-01' },
    { from: '1999-03', to: '2000-12' },
  ]);
  assert.deepEqual(emptySpans([]), []);
  assert.equal(monthsIn({ from: '1998-11', to: '1999-02' }), 4);
  assert.equal(monthsIn(null), 0);
});

test('held months and empty spans together are the whole span, each month once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 30 }), (months) => {
      const held = months.sort((a, b) => a - b).map(monthAt);
      assert.deepEqual(held.map(serial), months);
      const span = { from: held[0] ?? '', to: held.at(-1) ?? '' };
      const empty = emptySpans(held);
      const sum = empty.reduce((count, gap) => count + monthsIn(gap), 0);
      assert.equal(sum + held.length, monthsIn(span));
      for (const { from, to } of empty) {
        assert.ok(from <= to && !held.some((month) => month >= from && month <= to));
      }
    }),
  );
});

test('numbers in a row are one run', () => {
  assert.deepEqual(runsOf([1, 2, 3, 5, 7, 8]), [
    { from: 1, to: 3 },
    { from: 5, to: 5 },
    { from: 7, to: 8 },
  ]);
  assert.deepEqual(runsOf([]), []);
});

test('few is a quarter of what is usual, and nothing in a thin archive', () => {
  assert.deepEqual(usualMonth([40, 44, 36, 8, 60]), { usual: 40, fewAt: 10 });
  assert.deepEqual(usualMonth([1, 2, 3]), { usual: 2, fewAt: 0 });
  assert.deepEqual(usualMonth([]), { usual: 0, fewAt: 0 });
});
