import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { manifestText, parseManifest } from './manifest.ts';

const digest = 'a'.repeat(64);

test('a manifest is what sha256sum reads', () => {
  assert.equal(
    manifestText([
      { path: 'b.html', sha256: digest },
      { path: 'a\\b.html', sha256: digest },
    ]),
    `\\${digest}  a\\\\b.html\n${digest}  b.html\n`,
  );
});

test('a manifest read is the manifest written', () => {
  const entry = fc.record(
    { path: fc.string({ minLength: 1 }), sha256: fc.constant(digest) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ path }) => path }), (entries) => {
      const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      assert.deepEqual(parseManifest(manifestText(entries)), sorted);
    }),
  );
});
