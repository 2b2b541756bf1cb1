import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import fc from 'fast-check';
import { call, planTwins } from './twins.ts';

/** As a browser reads a script with `charset="windows-1252"`, and as `client/engine/transport.ts` turns its string into bytes. */
function readBack(script: Buffer): { name: string; bytes: Uint8Array } {
  const decoder = new TextDecoder('windows-1252');
  const bytesOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  let read = { name: '', bytes: new Uint8Array() };
  const __backfile = (name: string, data: string): void => {
    read = { name, bytes: Uint8Array.from([...data], (letter) => bytesOf.get(letter) ?? -1) };
  };
  vm.runInNewContext(decoder.decode(script), { __backfile });
  return read;
}

test('a twin hands over the bytes of its file, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      assert.deepEqual(readBack(call('index/en_1234567.pf_index', bytes)), {
        name: 'index/en_1234567.pf_index',
        bytes,
      });
    }),
  );
});

test('all 256 bytes cost four escapes of one letter and one of three', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  assert.equal(call('x', bytes).length, '__backfile("x","");\n'.length + 256 + 4 + 3);
  assert.deepEqual(readBack(call('x', bytes)).bytes, bytes);
});

test('packs hold files in order; the first those that are needed to open a bundle', () => {
  const files = Array.from({ length: 5 }, (_, i) => ({ path: `f${i}`, bytes: 100 * 1024 }));
  assert.deepEqual(planTwins(['meta'], files), [
    { twin: 'twin-0.js', files: ['meta'] },
    { twin: 'twin-1.js', files: ['f0', 'f1', 'f2'] },
    { twin: 'twin-2.js', files: ['f3', 'f4'] },
  ]);
});
