import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallest } from './tally.ts';

test('the first of a list in order are those of the whole list sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 300 }), fc.integer({ min: 1, max: 12 }), (numbers, limit) => {
      const order = (a: number, b: number): number => a - b;
      assert.deepEqual(smallest(numbers, limit, order), [...numbers].sort(order).slice(0, limit));
    }),
  );
});
