import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MANIFEST, manifestText } from '../../fixity/manifest.ts';
import { changedSince, isManifest } from './changed-since.ts';

test('what a host lacks is told from the manifest that it holds, whatever was built between', () => {
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
  const deployed = manifestText([
    { path: 'a.html', sha256: one },
    { path: 'b.html', sha256: one },
    { path: 'gone.html', sha256: one },
  ]);
  const built = manifestText([
    { path: 'a.html', sha256: one },
    { path: 'b.html', sha256: two },
    { path: 'new.html', sha256: one },
  ]);
  assert.deepEqual(changedSince(deployed, built), {
    written: ['b.html', 'new.html', MANIFEST],
    removed: ['gone.html'],
  });
  assert.deepEqual(changedSince(built, built), { written: [], removed: [] });
  assert.deepEqual(changedSince('', built), { written: ['a.html', 'b.html', 'new.html', MANIFEST], removed: [] });
});

test('what is no manifest is told apart', () => {
  assert.ok(isManifest(''));
  assert.ok(isManifest(manifestText([{ path: 'a.html', sha256: '1'.repeat(64) }])));
  assert.ok(!isManifest('a.html\nb.html\n'));
});
