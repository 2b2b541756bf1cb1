import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tarName, zipName } from './member-name.ts';

test('names in a zip: UTF-8, DOS and Windows', () => {
  const name = (bytes: string): string => zipName(Buffer.from(bytes, 'latin1'), () => 'dos');
  assert.equal(
    zipName(Buffer.from('café.md'), () => 'dos'),
    'café.md',
  );
  assert.equal(name('caf\u0082.md'), 'dos');
  assert.equal(name('stra\u00e1e.md'), 'dos');
  assert.equal(name('caf\u00e9.md'), 'café.md');
  assert.equal(name('\u0093S\u00e3o Paulo\u0094.txt'), '“São Paulo”.txt');
});

test('names in a tar: UTF-8, Latin-1, and Unicode out of pax headers', () => {
  assert.equal(tarName('plain.md'), 'plain.md');
  assert.equal(tarName(Buffer.from('café/東京.md').toString('latin1')), 'café/東京.md');
  assert.equal(tarName('m\u00fcller/stra\u00dfe.md'), 'müller/straße.md');
  assert.equal(tarName('東京-é.md'), '東京-é.md');
});
