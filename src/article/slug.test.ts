import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slug } from './slug.ts';

test('headlines become addresses', () => {
  assert.equal(
    slug('Russia wins China’s backing in NATO showdown over Ukraine'),
    'russia-wins-chinas-backing-in-nato-showdown-over-ukraine',
  );
  assert.equal(slug('Café Größe & Ærø'), 'cafe-grosse-aero');
  assert.equal(slug('習近平 2022'), '習近平-2022');
  assert.equal(slug('CON'), 'con-x');
  assert.equal(slug('…!'), '');
});

test('any text gives a safe file name, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const made = slug(text);
      assert.ok(Buffer.byteLength(made) <= 98);
      assert.match(made, /^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
      assert.equal(slug(made), made);
    }),
  );
});
