import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eastAsianEncoding } from './east-asian-names.ts';

const of = (hex: string): string | null => eastAsianEncoding(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test('names in Japanese, Korean and Chinese', () => {
  // 記事/洪水で橋.txt
  assert.equal(of('8b4c 8e96 2f 8d5e 9085 82c5 8bb4 2e747874'), 'shift_jis');
  // 東京新聞.txt: no kana
  assert.equal(of('938c 8b9e 9056 95b7 2e747874'), 'shift_jis');
  // 홍수로다리.txt
  assert.equal(of('c8ab bcf6 b7ce b4d9 b8ae 2e747874'), 'euc-kr');
  // 洪水封桥新闻.txt
  assert.equal(of('bae9 cbae b7e2 c7c5 d0c2 ceC5 2e747874'), 'gbk');
  // 洪水新聞.txt
  assert.equal(of('ac78 a4f4 b773 bb44 2e747874'), 'big5');
});

test('names of Europe are none', () => {
  for (const [encoding, name] of [
    ['latin1', 'Zürich/Brücke-é.txt\nMünchen/Straße über Äcker.txt'],
    ['latin1', 'São Paulo/notícias de verão – ação.md'],
    ['latin1', 'caf\u00e9s.txt'],
  ] as const)
    assert.equal(eastAsianEncoding(Buffer.from(name, encoding)), null, name);
  // Zürich/Brücke-é, München/Straße in DOS
  assert.equal(of('5a81726963682f4272816b652d82'), null);
  // Новости города in Windows-1251 and in DOS
  assert.equal(of('cdeee2eef1f2e820e3eef0eee4e0'), null);
  assert.equal(of('8daea2aee1e2a820a3aee0aea4a0'), null);
});
