import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesBetween, whatIsLeft } from './archive-bytes.ts';

const old = new Map([
  ['index.html', 'a'],
  ['gone.html', 'b'],
]);
const wanted = new Map([
  ['index.html', 'c'],
  ['new.html', 'd'],
]);

test('what is left is the old archive, the new one, or a mixture', () => {
  assert.equal(whatIsLeft(new Map(old), old, wanted), 'old');
  assert.equal(whatIsLeft(new Map(wanted), old, wanted), 'new');
  assert.equal(whatIsLeft(new Map([...old, ...wanted]), old, wanted), 'mixture');
  assert.equal(whatIsLeft(null, null, wanted), 'old');
  assert.equal(whatIsLeft(null, old, wanted), 'mixture');
});

test('differences are told file by file', () => {
  assert.deepEqual(differencesBetween(old, wanted), [
    'has too much: gone.html',
    'differs in index.html',
    'lacks new.html',
  ]);
  assert.deepEqual(differencesBetween(null, wanted), ['no archive']);
  assert.deepEqual(differencesBetween(wanted, wanted), []);
});
