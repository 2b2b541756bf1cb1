import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TokenTable } from './token-table.ts';

test('tokens are numbered as they are met, the same one by the same number', () => {
  const table = new TokenTable();
  assert.deepEqual([...table.places('the cat and the Cat')], [0, 1, 2, 0, 3]);
  assert.deepEqual([...table.places('cat')], [1]);
  assert.deepEqual([...table.places('')], []);
  assert.equal(table.size, 4);
  assert.deepEqual(table.since(2), ['and', 'Cat']);
});

test('numbers are those that a map gives, for any tokens', () => {
  const token = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => !text.includes(' '));
  fc.assert(
    fc.property(fc.array(fc.array(token, { maxLength: 40 }), { maxLength: 8 }), (texts) => {
      const table = new TokenTable();
      const known = new Map<string, number>();
      for (const tokens of texts) {
        const expected = tokens.map((text) => {
          if (!known.has(text)) known.set(text, known.size);
          return known.get(text);
        });
        assert.deepEqual([...table.places(tokens.join(' '))], expected);
      }
      assert.deepEqual(table.since(0), [...known.keys()]);
    }),
  );
});

test('it grows: 50,000 tokens, a text of them all', () => {
  const table = new TokenTable();
  const tokens = Array.from({ length: 50_000 }, (_, at) => `word${at}`);
  assert.deepEqual([...table.places(tokens.join(' '))], [...tokens.keys()]);
  assert.deepEqual([...table.places('word49999 word0 word777')], [49_999, 0, 777]);
});
