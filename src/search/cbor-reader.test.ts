import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CborReader, type CborValue } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';

function write(writer: CborWriter, value: CborValue): void {
  if (typeof value === 'number') writer.integer(value);
  else if (typeof value === 'string') writer.text(value);
  else {
    writer.array(value.length);
    for (const item of value) write(writer, item);
  }
}

function read(reader: CborReader, like: CborValue): CborValue {
  if (typeof like === 'number') return reader.integer();
  if (typeof like === 'string') return reader.text();
  const items: CborValue[] = [];
  reader.array((index) => items.push(read(reader, like[index] ?? 0)));
  return items;
}

const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('what was written is read again, and can be passed over', () => {
  fc.assert(
    fc.property(value, (item) => {
      const writer = new CborWriter();
      write(writer, item);
      write(writer, item);
      const bytes = writer.take();
      const reader = new CborReader(bytes);
      reader.skip();
      assert.deepEqual(read(reader, item), item);
      assert.deepEqual(new CborReader(bytes).value(), item);
      assert.throws(() => reader.integer(), RangeError);
    }),
  );
});

test('an array without a length ends at its mark', () => {
  const items: number[] = [];
  const reader = new CborReader(Uint8Array.of(0x9f, 0x01, 0x20, 0xff, 0x05));
  reader.array(() => items.push(reader.integer()));
  assert.deepEqual([items, reader.integer()], [[1, -1], 5]);
});

test('another kind of item than was expected is an error', () => {
  assert.throws(() => new CborReader(Uint8Array.of(0x01)).text(), /text was expected at byte 0/);
  assert.throws(() => new CborReader(Uint8Array.of(0x61)).text(), /ends early/);
  assert.throws(() => new CborReader(Uint8Array.of(0x40)).skip(), /an array was expected/);
});
