import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, Names } from './names.ts';

const names = new Names([
  ['Vladimir Putin', 'person', 90],
  ['Vienna', 'place', 40],
  ['Ada Lindqvist', 'byline', 12],
  ['Höfn', 'place', 3],
]);

test('names that begin with the text come before those with a word that does', () => {
  assert.deepEqual(
    names.suggest('v', 5).map(({ name }) => name),
    ['Vladimir Putin', 'Vienna'],
  );
  assert.deepEqual(
    names.suggest('lind', 5).map(({ name }) => name),
    ['Ada Lindqvist'],
  );
  assert.deepEqual(
    names.suggest('hofn', 5).map(({ name }) => name),
    ['Höfn'],
  );
});

test('a mistyped word is corrected to the nearest of the archive', () => {
  const correct = (text: string, ...unheard: string[]): string | null => names.correct(text, new Set(unheard));
  assert.equal(correct('vladmir puttin', 'vladmir', 'puttin'), 'Vladimir Putin');
  assert.equal(correct('"visit to veinna" -moscow year:1998', 'veinna'), '"visit to Vienna" -moscow year:1998');
  assert.equal(correct('Viena', 'Vienna'), null, 'a word that the archive has is no mistake');
  assert.equal(correct('Vienna', 'Vienna'), null);
  assert.equal(correct('xylophone', 'xylophone'), null);
});

test('a swap of neighbours is one step', () => {
  assert.equal(editDistance('vienna', 'veinna', 2), 1);
  assert.equal(editDistance('kitten', 'sitting', 3), 3);
  assert.equal(editDistance('kitten', 'sitting', 2), 3);
});
