import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-minutes.ts';

test('reading takes a minute for 230 words or 300 characters, and never none', () => {
  assert.equal(readingMinutes(''), 1);
  assert.equal(readingMinutes('word '.repeat(690)), 3);
  assert.equal(readingMinutes('洪'.repeat(1200)), 4);
});

test('words are parted by every space that JavaScript knows, and by nothing else', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const between = String.fromCharCode(unit);
    // A word more or less decides between four minutes and five.
    const text = `${'word '.repeat(1033)}a${between}b`;
    const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(between);
    if (isWide) continue;
    assert.equal(readingMinutes(text), /\s/u.test(between) ? 5 : 4, unit.toString(16));
  }
});
