import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from './hash.ts';
import { createKnownNames } from './known-names.ts';
import { Words } from './words.ts';

test('a word is told of where it stands in a text', () => {
  const { words } = createKnownNames('en');
  const word = words.at('In Paris, again', 3, 8, hashOf('Paris', 0, 5));
  assert.deepEqual([word.text, word.lower, word.known?.name, word.isGivenName], ['Paris', 'paris', 'Paris', true]);
  assert.equal(words.of('Paris'), word);
});

test('more words than are remembered keep what they are', () => {
  const words = new Words({ byKey: new Map(), longestFrom: new Map() });
  const texts = Array.from({ length: 30_000 }, (_, number) => `Word${number}`);
  for (const text of [...texts, ...texts]) assert.equal(words.of(text).text, text);
});

test('the apostrophe of print is the plain one in lower case alone', () => {
  const word = new Words({ byKey: new Map(), longestFrom: new Map() }).of('O’Neil');
  assert.deepEqual([word.text, word.lower, word.key], ['O’Neil', "o'neil", "O'Neil"]);
});
