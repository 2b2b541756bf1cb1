import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-minutes.ts';

test('reading takes a minute for 230 words or 300 characters, and never none', () => {
  assert.equal(readingMinutes(''), 1);
  assert.equal(readingMinutes('word '.repeat(690)), 3);
  assert.equal(readingMinutes('洪'.repeat(1200)), 4);
});
