import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeByline } from './body-byline.ts';

test('a first paragraph that is a byline is taken off; what it says beyond names is told', () => {
  assert.deepEqual(takeByline('<p><em>By Jane Doe and John Roe</em></p>\n<p>The wall held.</p>', 3), {
    body: '<p>The wall held.</p>',
    names: ['Jane Doe', 'John Roe'],
    mending: null,
  });
  assert.deepEqual(takeByline('<p>By Jane Doe, Staff Writer</p><p>The wall held.</p>', 3)?.mending, {
    rule: 'byline-line',
    line: 3,
    before: 'By Jane Doe, Staff Writer',
    after: 'Jane Doe',
  });
});

test('a story that only begins like a byline stays whole', () => {
  assert.equal(takeByline('<p>By Friday the town was flooded.</p><p>It rained.</p>', 1), null);
  assert.equal(takeByline('<p>By Jane Doe</p>', 1), null);
  assert.equal(takeByline('<h2>By Jane Doe</h2><p>The wall held.</p>', 1), null);
  assert.equal(takeByline('<p>The wall held.</p><p>By Jane Doe</p>', 1), null);
});
