import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { manifestText } from '../fixity/manifest.ts';
import { edited } from './manifest-stage.ts';

const digest = (number: number): string => String(number).padStart(64, '0');
const path = fc.oneof(
  fc.constantFrom(
    'a.html',
    'a/b.html',
    'a-b.html',
    'ä.html',
    '\u{10400}.html',
    '\uff21.html',
    'back\\slash.html',
    'z/index.html',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '/', '-', 'é') }),
);

test('a manifest with lines changed is the manifest of the changed files, byte for byte', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(path, fc.nat(99)), { maxLength: 30, selector: ([name]) => name }),
      fc.uniqueArray(fc.tuple(path, fc.option(fc.nat(99))), { maxLength: 10, selector: ([name]) => name }),
      (before, changes) => {
        const held = new Map(before.map(([name, number]) => [name, digest(number)]));
        const text = manifestText([...held].map(([name, sha256]) => ({ path: name, sha256 })));
        const rows = changes.map(([name, number]) => ({ path: name, sha256: number === null ? null : digest(number) }));
        for (const { path: name, sha256 } of rows) {
          if (sha256 === null) held.delete(name);
          else held.set(name, sha256);
        }
        const wanted = manifestText([...held].map(([name, sha256]) => ({ path: name, sha256 })));
        assert.equal(edited(Buffer.from(text), rows).toString(), wanted);
      },
    ),
  );
});
