import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createKnownNames } from './known-names.ts';
import { TokenColumns } from './token-columns.ts';
import { tokenise } from './tokens.ts';
import { WORD, wordsIn } from './word-pattern.ts';

function found(sentence: string): [string, number][] {
  const words: [string, number][] = [];
  wordsIn(sentence, (start, end) => void words.push([sentence.slice(start, end), start]));
  return words;
}

test('reading by hand finds the words that the pattern finds', () => {
  const pieces = fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'J. ',
      'A.B',
      "O'Neil",
      'James’ ',
      "bus' ",
      'AT&T',
      'al-Qaeda',
      'co‑op',
      'Zoë',
      'Ünal',
      '東京',
      'x',
    ],
    ...[
      '.',
      ',',
      ' ',
      '-',
      '–',
      '—',
      '“',
      '”',
      '’',
      "'",
      '&',
      '(',
      '5',
      '20th',
      '😀',
      'e\u0301',
      '_',
      '\u00a0',
      'Русь',
    ],
  );
  const sentence = fc.oneof(
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(sentence, (text) => {
      const wanted = [...text.matchAll(new RegExp(WORD))].map((match): [string, number] => [match[0], match.index]);
      assert.deepEqual(found(text), wanted);
    }),
    { numRuns: 2000 },
  );
});

test('a word says where it stands, and what it is without its ending', () => {
  const tokens = tokenise(
    '“Kyiv’s mayor,” said Jane O’Neil',
    'plain',
    createKnownNames('en').words,
    new TokenColumns(),
  );
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((index) => {
      const token = tokens.get(index);
      return token && [token.text, token.lower, token.capital, token.possessive, token.initial];
    }),
    [
      ['Kyiv', 'kyiv', true, true, true],
      ['mayor', 'mayor', false, false, false],
      ['said', 'said', false, false, false],
      ['Jane', 'Jane'.toLowerCase(), true, false, false],
      ['O’Neil', "o'neil", true, false, false],
      undefined,
    ],
  );
  assert.equal(tokens.get(2)?.gap, ',” ');
});
