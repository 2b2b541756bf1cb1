import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from './formats.ts';
import { readerFor, readers } from './readers.ts';

test('each reader is found by the endings that it names', () => {
  for (const reader of readers) {
    for (const extension of reader.extensions) {
      assert.equal(formatOf(`2004/a.b${extension.toUpperCase()}`), reader.format);
      assert.equal(readerFor(`a${extension}`), reader);
    }
  }
});

test('a name without an ending, or with one that no reader takes, has no form', () => {
  assert.deepEqual(['a', '.md', 'a.jpg', 'a.md.bak', 'x/.txt'].map(formatOf), [null, null, null, null, null]);
});
