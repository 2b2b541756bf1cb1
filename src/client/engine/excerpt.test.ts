import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeExcerpt } from './excerpt.ts';
import { parseText } from './query.ts';

const shown = (content: string, headline: string, places: readonly number[]): string =>
  makeExcerpt(content, headline, places)
    .pieces.map(([text, marked]) => (marked ? `[${text}]` : text))
    .join('');

test('the headline is not repeated, a word found in it alone is marked nowhere', () => {
  assert.equal(
    shown('Flood wall holds. The wall at Quay Street held.', 'Flood wall holds', [0, 1]),
    'The wall at Quay Street held.',
  );
});

test('the words found are marked without their punctuation', () => {
  assert.equal(shown('Holds. The “wall,” they said, held.', 'Holds', [2, 5]), 'The “[wall],” they said, [held].');
});

test('of a long text the part with the most words found is shown', () => {
  const words = Array.from({ length: 200 }, (_, i) => `w${i}`);
  const text = shown(`Head. ${words.join(' ')}`, 'Head', [3, 101, 104, 110]);
  assert.equal(text.startsWith('…w94 w95'), true);
  assert.equal(text.includes('[w100] w101 w102 [w103]'), true);
  assert.equal(text.endsWith('…'), true);
});

test('Japanese is cut where Pagefind cut it, and joined without spaces', () => {
  assert.equal(
    shown('大阪\u200bで\u200b地震\u200b。\u200b昨日\u200b大阪\u200bで\u200b地震\u200bが', '大阪で地震', [5, 7]),
    '。昨日[大阪]で[地震]が',
  );
});

test('words to be marked on the article are its own, each once', () => {
  assert.deepEqual(makeExcerpt('H. Walls, walls and Floods', 'H', [1, 2, 4]).words, ['walls', 'Floods']);
});

test('vowel signs at a word’s end are part of it', () => {
  assert.equal(shown('बाढ़। पुरानी नदी, शहर।', 'बाढ़।', [2]), 'पुरानी [नदी], शहर।');
  assert.deepEqual(makeExcerpt('बाढ़। पुरानी नदी, शहर।', 'बाढ़।', [2]).words, ['नदी']);
});

test('of a phrase only the words are marked that stand in it, and on the article it is marked whole', () => {
  const text = 'H. A user said: long user research, and user researchers; agreed—after a long night—to go.';
  const query = (typed: string): ReturnType<typeof makeExcerpt> =>
    makeExcerpt(text, 'H', [2, 5, 6, 8, 9, 10, 11, 12, 13], parseText(typed));
  const marked = (typed: string): readonly string[] =>
    query(typed).pieces.flatMap(([piece, isMarked]) => (isMarked ? [piece] : []));
  assert.deepEqual(marked('"user research"'), ['user', 'research', 'user', 'researchers']);
  assert.deepEqual(query('"user research"').words, ['user research', 'user researchers']);
  assert.deepEqual(marked('"after a long"'), ['after', 'a', 'long']);
  assert.deepEqual(query('"after a long" agree').words, ['after a long', 'agreed']);
  assert.equal(marked('"nowhere at all"').length, 9);
});
