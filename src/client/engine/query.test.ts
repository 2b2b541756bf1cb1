import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from './query.ts';

const cases: readonly [string, Partial<ReturnType<typeof parseText>>][] = [
  ['flood wall', { words: ['flood', 'wall'] }],
  ['mayor "flood wall" 1998', { words: ['mayor', 'flood', 'wall', '1998'], phrases: ['flood wall'] }],
  ['“flood wall”', { words: ['flood', 'wall'], phrases: ['flood wall'] }],
  ['"flood wa', { words: ['flood', 'wa'], phrases: ['flood wa'] }],
  ['flood -wall -"Quay Street"', { words: ['flood'], excluded: ['wall', 'Quay Street'] }],
  ['flood-wall', { words: ['flood-wall'] }],
  ['-', {}],
  ['" " … !', {}],
  ['大阪 地震', { words: ['大阪', '地震'] }],
];

for (const [text, expected] of cases) {
  test(`read: ${text}`, () => {
    assert.deepEqual(parseText(text), { words: [], phrases: [], excluded: [], ...expected });
  });
}
