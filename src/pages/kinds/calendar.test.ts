import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearBars } from './calendar.ts';

const told = (counts: Readonly<Record<string, number>>): readonly string[] =>
  yearBars(new Map(Object.entries(counts)), (year) => `${year}/`).map(
    ({ year, count, height, skipped }) => `${year}: ${count}, ${height} %, ${skipped} left out`,
  );

test('bars are of every year from the first to the last', () => {
  assert.deepEqual(told({ '1998': 4, '1996': 1, '0000': 9 }), [
    '1996: 1, 25 %, 0 left out',
    '1997: 0, 0 %, 0 left out',
    '1998: 4, 100 %, 0 left out',
  ]);
  assert.deepEqual(told({}), []);
});

test('of a span that is too long, what is left out is counted', () => {
  assert.deepEqual(told({ '1024': 1, '1998': 2, '1999': 2, '2003': 1 }), [
    '1024: 1, 50 %, 0 left out',
    '1998: 2, 100 %, 973 left out',
    '1999: 2, 100 %, 0 left out',
    '2003: 1, 50 %, 3 left out',
  ]);
});
