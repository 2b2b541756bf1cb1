import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saySame } from './same-text.ts';

const STORY = 'The river rose by two metres on Monday, and fell again the day after.';

test('a text says the same as one with more around it, or with its links written out', () => {
  assert.equal(saySame(STORY, `Forwarded. ${STORY.toUpperCase()} Read on our page.`), true);
  assert.equal(saySame(STORY, STORY.replace('Monday', 'Monday <https://post.example/monday>')), true);
});

test('texts that only share a few words do not', () => {
  assert.equal(
    saySame(STORY, 'The river rose by two metres last year; this year the bridge stays open to all traffic.'),
    false,
  );
  assert.equal(saySame('First sentence.', 'Second sentence.'), false);
  assert.equal(saySame('', STORY), false);
});
