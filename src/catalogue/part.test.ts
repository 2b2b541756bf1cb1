import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partMark, partOf } from './part.ts';

test('the number of a part stands in the words of several generators', () => {
  assert.equal(partOf({ series_part: 3 }), 3);
  assert.equal(partOf({ series_part: 'three', series_order: '4' }), 4);
  assert.equal(partOf({ part: ' ' }), null);
  assert.equal(partOf({ part: 5, 'Series-Part': 3 }), 3);
  assert.equal(partOf({ 'params.seriesPart': 2 }), 2);
  assert.equal(partOf({}), null);
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
