import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Damage, DecodedText } from '../source/source-file.ts';
import { withEncodingProblems } from './encoding-problems.ts';

const nothing = { articles: [], problems: [] };
const decoded: DecodedText = { text: '', encoding: 'utf-8', encodingFrom: 'detected' };

void test('a doubtful guess is told with both encodings', () => {
  const { problems } = withEncodingProblems(nothing, 'a.txt', {
    ...decoded,
    encoding: 'windows-1252',
    rival: 'macintosh',
  });
  assert.deepEqual(problems, [
    {
      code: 'TEXT_ENCODING_DOUBTFUL',
      severity: 'warning',
      path: 'a.txt',
      message:
        'Its letters beyond a to z were read as windows-1252 (Western), but they may be Mac OS Roman: too few of them tell.',
      remedy: 'If some are wrong, save the file as UTF-8 with the right ones.',
    },
  ]);
});

void test('damaged bytes are told with their lines, one that is cut off as such', () => {
  const places = [3, 3, 9].map((line) => ({ line, byte: 0xe9, cutOff: false }));
  const messageOf = (damage: Damage): string | undefined =>
    withEncodingProblems(nothing, 'a.txt', { ...decoded, damage }).problems[0]?.message;
  assert.deepEqual(
    withEncodingProblems(nothing, 'a.txt', { ...decoded, damage: { count: 3, places } }).problems.map(
      ({ code, line, message }) => [code, line, message],
    ),
    [
      [
        'TEXT_DAMAGED',
        3,
        'The file is UTF-8, but a byte here is none (0xE9); it was read as “é”. So are 2 more, in lines 3, 9.',
      ],
    ],
  );
  assert.equal(
    messageOf({ count: 900, places }),
    'The file is UTF-8, but a byte here is none (0xE9); it was read as “é”. So are 899 more, in lines 3, 9 and after.',
  );
  assert.equal(
    messageOf({ count: 1, places: [{ line: 2, byte: 0xc3, cutOff: true }] }),
    'The file is UTF-8, but a byte here is none (0xC3); the end of the file cuts the letter off.',
  );
});

void test('a sure guess is not told', () => {
  assert.deepEqual(withEncodingProblems(nothing, 'a.txt', { ...decoded, encoding: 'windows-1252' }), nothing);
});
