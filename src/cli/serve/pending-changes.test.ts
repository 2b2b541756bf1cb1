import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PendingChanges } from './pending-changes.ts';

test('changed articles are collected, each once, and taken once', () => {
  const pending = new PendingChanges();
  assert.equal(pending.isEmpty, true);
  for (const path of ['a.md', 'b.md', 'a.md']) pending.add({ kind: 'article', path });
  assert.equal(pending.isEmpty, false);
  assert.deepEqual(pending.take(), { kind: 'files', paths: ['a.md', 'b.md'] });
  assert.equal(pending.isEmpty, true);
});

test('a change of anything else, or a build that failed, makes the next one look everywhere', () => {
  const pending = new PendingChanges();
  pending.add({ kind: 'article', path: 'a.md' });
  pending.add({ kind: 'other' });
  assert.deepEqual(pending.take(), { kind: 'changed' });
  pending.keep();
  pending.add({ kind: 'article', path: 'b.md' });
  assert.deepEqual(pending.take(), { kind: 'changed' });
  assert.equal(pending.isEmpty, true);
});
