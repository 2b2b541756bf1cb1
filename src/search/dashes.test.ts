import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutAtDashes as cutAsShown } from '../client/engine/dashes.ts';
import { plainLetters as plainInQuery } from '../client/engine/fold.ts';
import { cutAtDashes } from './dashes.ts';
import { plainLetters, written } from './letters.ts';

test('words are cut at dashes and dots, and only there', () => {
  assert.equal(
    cutAtDashes('agreed—after a “long”—“night”…then--so...on'),
    'agreed— after a “long”— “night”… then-- so... on',
  );
  assert.equal(
    cutAtDashes('Paris–Roubaix well‑known −5 a-b co. —so end—'),
    'Paris-Roubaix well-known -5 a-b co. —so end—',
  );
});

test('a long run of signs joins no words, and takes no long time', () => {
  for (const sign of ['.', '—', '-', '.—']) {
    const text = `a${sign.repeat(100_000)}b`;
    assert.equal(cutAtDashes(text), text);
    assert.equal(cutAsShown(text, ' '), text);
  }
});

test('what is shown is cut where the index is', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ß', 'é', '1', ' ', '—', '…', '-', '.', '"', '–', 'ि', '—a'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (content) => {
      const words = cutAtDashes(content).split(/\s+/u).length;
      assert.equal(cutAsShown(content, ' ').split(/\s+/u).length, words);
    }),
  );
});

test('letters without a mark to take off are written plainly', () => {
  assert.deepEqual(['Smørrebrød', 'SMØRREBRØD', 'Ærø', 'ÆRØ', 'Straße', 'Ø', 'plain'].map(plainLetters), [
    'Smorrebrod',
    'SMORREBROD',
    'Aero',
    'AERO',
    'Strasse',
    'O',
    'plain',
  ]);
  assert.equal(written('“Smørre-Brød,”'), 'smørrebrød');
});

test('a query writes letters plainly as the index does, each of them and no other', () => {
  for (let code = 0x80; code < 0x250; code++) {
    const letter = String.fromCharCode(code).toLowerCase();
    assert.equal(plainInQuery(letter), plainLetters(letter), letter);
  }
});
