import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodingOfNames, tarName, zipName } from './member-name.ts';

test('names in a zip: UTF-8, DOS and Windows', () => {
  const name = (bytes: string): string => zipName(Buffer.from(bytes, 'latin1'), null, () => 'dos');
  assert.equal(
    zipName(Buffer.from('café.md'), null, () => 'dos'),
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

test('names that are not in Latin letters are told by all names of the archive', () => {
  const names = (...hex: string[]): Buffer[] => hex.map((one) => Buffer.from(one, 'hex'));
  // 記事/橋.txt beside 記事/洪水で橋.txt
  const japanese = names('8b4c8e962f8bb42e747874', '8b4c8e962f8d5e908582c58bb42e747874');
  assert.equal(encodingOfNames(japanese), 'shift_jis');
  assert.equal(
    zipName(japanese[0] ?? Buffer.alloc(0), 'shift_jis', () => 'dos'),
    '記事/橋.txt',
  );
  // Новости города, of Windows and of DOS
  assert.equal(encodingOfNames(names('cdeee2eef1f2e820e3eef0eee4e0')), 'windows-1251');
  assert.equal(encodingOfNames(names('8daea2aee1e2a820a3aee0aea4a0')), 'ibm866');
  assert.equal(encodingOfNames([Buffer.from('straße/brücke-é.txt', 'latin1'), Buffer.from('東京.txt')]), null);
  assert.equal(encodingOfNames(names('5a81726963682f4272816b652d82', '737472e16865')), null);
  assert.equal(encodingOfNames([Buffer.from('plain.txt')]), null);
});
