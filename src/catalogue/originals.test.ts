import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalPath } from './originals.ts';

test('a copy has a safe name, and runs nothing', () => {
  const sha256 = 'ab0123456789abcdef'.padEnd(64, '0');
  assert.equal(originalPath('1998/flood.html', sha256), 'originals/ab/0123456789abcdef-flood.html.txt');
  assert.equal(originalPath('a b/Größe? #1 & 2.txt', sha256), 'originals/ab/0123456789abcdef-Größe-1-2.txt');
  assert.equal(originalPath('..', sha256), 'originals/ab/0123456789abcdef-.txt');
  assert.equal(originalPath('x.md.gz', sha256), 'originals/ab/0123456789abcdef-x.md.gz');
  assert.ok(originalPath(`${'x'.repeat(300)}.html`, sha256).length < 130);
});
