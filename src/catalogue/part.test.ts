import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partMark, partOf, partProblems } from './part.ts';

test('the number of a part stands in the words of several generators', () => {
  assert.equal(partOf({ series_part: 3 }), 3);
  assert.equal(partOf({ series_part: 'three', series_order: '4' }), 4);
  assert.equal(partOf({ part: ' ' }), null);
  assert.equal(partOf({ part: 5, 'Series-Part': 3 }), 3);
  assert.equal(partOf({ 'params.seriesPart': 2 }), 2);
  assert.equal(partOf({}), null);
});

test('a number is written in decimal figures; what is none is told', () => {
  assert.equal(partOf({ series_part: '0x10' }), null);
  assert.equal(partOf({ series_part: ' 2.5 ' }), 2.5);
  const told = (extra: Parameters<typeof partOf>[0], format: 'markdown' | 'html' = 'markdown'): readonly string[] =>
    partProblems('a.md', { format, extra }).map(({ code, message }) => `${code} ${message}`);
  assert.deepEqual(told({ series_part: 'Part 2' }), [
    'SERIES_PART_UNKNOWN "Part 2" is no number of a part, so the article stands in its series by its day.',
  ]);
  assert.deepEqual(told({ series_part: 'II', part: 2 }), []);
  assert.deepEqual(told({ part: 'engine' }), []);
  assert.deepEqual(told({ series_part: 'Part 2' }, 'html'), []);
  assert.deepEqual(told({}), []);
});

test('marks of parts sort as their numbers do', () => {
  const marks = [10, -1, 2, 0, 1.5, 1, -2].sort((a, b) => (partMark(a) < partMark(b) ? -1 : 1));
  assert.deepEqual(marks, [-2, -1, 0, 1, 1.5, 2, 10]);
  assert.equal(partMark(-0), partMark(0));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [markA, markB] = [partMark(a), partMark(b)];
      assert.equal(markA.length, 16);
      assert.equal(markA < markB, a < b);
      assert.equal(markA === markB, a === b);
    }),
  );
});
