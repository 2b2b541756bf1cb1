import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likenessMark, sharedWords, wordsOfMark } from './likeness.ts';

const flood = likenessMark(
  'Flood wall holds as river tops 1953 mark',
  'The flood wall at Quay Street held on Tuesday night as the River Wend rose past the mark of 1953.\nNine thousand sandbags.',
  'en',
);
const after = likenessMark(
  'Where the water went instead of through the flood wall',
  'The flood wall held, and the River Wend went round Quay Street into Lower Marsh, by the mark of 1953.',
  'en',
);
const sport = likenessMark('Cocklers go up on goal difference', 'A late goal sent the Cocklers up on Saturday.', 'en');

test('articles on one matter share words, others do not', () => {
  assert.ok(sharedWords(wordsOfMark(flood), after) >= 5);
  assert.equal(sharedWords(wordsOfMark(flood), sport), 0);
});

test('small words tell nothing', () => {
  assert.equal(likenessMark('There they would have been', 'which were their', 'en'), '');
});

test('scripts without spaces are told by pairs of characters', () => {
  const one = likenessMark('洪水で堤防が決壊', '', 'ja');
  const two = likenessMark('堤防の洪水対策', '', 'ja');
  assert.ok(sharedWords(wordsOfMark(one), two) >= 2);
});

test('a mark is at most sixty characters, the same for the same text, and shares all words with itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 80 }), (headline, text) => {
      const mark = likenessMark(headline, text, 'en');
      assert.ok(mark.length <= 60 && mark.length % 3 === 0);
      assert.equal(likenessMark(headline, text, 'en'), mark);
      assert.equal(sharedWords(wordsOfMark(mark), mark), mark.length / 3);
    }),
  );
});
