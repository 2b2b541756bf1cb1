import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ContentNames, pack, unpack } from './pagefind-packing.ts';

/** Words in a fixed order that looks like none: enough of them that every way of matching is used. */
function sample(): Buffer {
  const words = ['council', 'bridge', 'the', 'of', 'harbour', 'flood', 'mayor', 'said', 'née', '1998', 'and', '“we'];
  let state = 7;
  const next = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 16) % words.length] ?? '';
  };
  return Buffer.from(Array.from({ length: 20_000 }, next).join(' '));
}

test('a file is packed to the same bytes on every system and Node', () => {
  const packed = pack(sample());
  assert.equal(packed.length, 18_817);
  assert.equal(createHash('sha256').update(packed).digest('hex').slice(0, 16), '078342603daef48a');
  assert.deepEqual(unpack(packed), sample());
});

test('names tell contents apart, and grow where one is taken', () => {
  const names = new ContentNames('en', 1);
  const made = Array.from({ length: 40 }, (_, number) => names.name(String(number)));
  assert.equal(new Set(made).size, 40);
  assert.equal(made[0], 'en_b');
  assert.throws(() => {
    const own = new ContentNames('en', 40);
    own.name('same');
    own.name('same');
  }, /hold the same/);
});
