import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kin } from './kin.ts';
import { chooseRelated } from './related.ts';

const kin = (day: string, id: number, mark = ''): Kin => ({ id, mark, sort: `${day} 00:00:00 ${id}.md` });
const here = '1998-11-24 00:00:00 x.md';
const words = 'aaabbbcccdddeeefffggghhhiiijjj';

test('a rare name and a few words in common are enough, a rare name alone is not', () => {
  const line = { before: [kin('1998-09-12', 1, 'aaabbb'), kin('1994-03-12', 2)], after: [] };
  assert.deepEqual(
    chooseRelated(here, words, [line]).earlier.map(({ id }) => id),
    [1],
  );
});

test('two names in common are enough; the newest stands first', () => {
  const one = { before: [kin('1998-09-12', 1), kin('1994-03-12', 2)], after: [] };
  const two = { before: [kin('1994-03-12', 2), kin('1993-03-12', 3)], after: [] };
  assert.deepEqual(
    chooseRelated(here, words, [one, two]).earlier.map(({ id }) => id),
    [2],
  );
});

test('a name that stands in every issue weighs little, and brings nothing from later', () => {
  const daily = [23, 22, 21, 20, 19].map((day, at) => kin(`1998-11-${day}`, at, 'aaabbbccc'));
  assert.deepEqual(chooseRelated(here, words, [{ before: daily, after: [kin('1998-11-25', 9, words)] }]), {
    earlier: [],
    later: [],
  });
});

test('from later: what shares a rare name and more words', () => {
  const after = [kin('1998-12-02', 4, 'aaabbbccc'), kin('1999-01-01', 5, 'aaabbbcccdddeee')];
  assert.deepEqual(
    chooseRelated(here, words, [{ before: [], after }]).later.map(({ id }) => id),
    [5],
  );
});

test('the same text printed twice is no related article', () => {
  const mark = Array.from({ length: 20 }, (_, at) => String(100 + at)).join('');
  assert.deepEqual(chooseRelated(here, mark, [{ before: [kin('1998-11-23', 1, mark)], after: [] }]).earlier, []);
});
