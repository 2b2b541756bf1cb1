import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameMatch, parseText } from './query.ts';

const cases: readonly [string, Partial<ReturnType<typeof parseText>>][] = [
  ['flood wall', { words: ['flood', 'wall'] }],
  ['mayor "flood wall" 1998', { words: ['mayor', 'flood', 'wall', '1998'], phrases: ['flood wall'] }],
  ['“flood wall”', { words: ['flood', 'wall'], phrases: ['flood wall'] }],
  ['"flood wa', { words: ['flood', 'wa'], phrases: ['flood wa'] }],
  ['flood -wall -"Quay Street"', { words: ['flood'], excluded: ['wall', 'Quay Street'] }],
  ['flood-wall', { words: ['flood-wall'] }],
  ['agreed—after -wait…then', { words: ['agreed', 'after'], phrases: ['agreed after'], excluded: ['wait then'] }],
  ['1914–18 🎉', { words: ['1914–18', '🎉'] }],
  ['-', {}],
  ['" " … !', {}],
  ['大阪 地震', { words: ['大阪', '地震'] }],
];

for (const [text, expected] of cases) {
  test(`read: ${text}`, () => {
    assert.deepEqual(parseText(text), { words: [], phrases: [], excluded: [], ...expected });
  });
}

test('a query is a whole name, a part of one, or none', () => {
  const match = (name: string, text: string): string | null => nameMatch(name, parseText(text));
  assert.equal(match('Zoé Lefèvre', 'lefevre ZOE'), 'whole');
  assert.equal(match('Zoé Lefèvre', 'Lefèvre'), 'part');
  assert.equal(match('Zoé Lefèvre', 'Lefev'), null);
  assert.equal(match('Zoé Lefèvre', '"Lefèvre Zoé"'), null);
  assert.equal(match('Anna-Lena Berg', 'anna-lena berg'), 'whole');
  assert.equal(match('Staff', 'staff'), 'part');
  assert.equal(match('王小明', '王小明'), 'part');
  assert.equal(match('Anne O’Neil', "anne o'neil"), 'whole');
  assert.equal(match('अमित शाह', 'अमित'), 'part');
  assert.equal(match('अमित शाह', 'अमत'), null);
  assert.equal(match('Staff', ''), null);
});
