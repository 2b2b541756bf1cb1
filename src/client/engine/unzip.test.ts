import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unzipped } from './unzip.ts';

test('what is zipped is unzipped, also where it is a part of a larger buffer; all else stays', async () => {
  const text = new TextEncoder().encode('The ferry is late. '.repeat(9000));
  const zipped = gzipSync(text);
  const within = new Uint8Array(zipped.length + 20);
  within.set(zipped, 7);
  for (const bytes of [new Uint8Array(zipped), within.subarray(7, 7 + zipped.length)]) {
    assert.deepEqual(await unzipped(bytes), text);
  }
  assert.deepEqual(await unzipped(text), text);
  await assert.rejects(unzipped(new Uint8Array(zipped.subarray(0, 40))));
});
