import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOnce } from './load-once.ts';

test('what was loaded is kept, and given at once', async () => {
  let loads = 0;
  const load = loadOnce(() => Promise.resolve({ number: ++loads }));
  const first = await load();
  assert.deepEqual(first, { number: 1 });
  assert.equal(load(), first);
});

test('what could not be loaded is asked for again', async () => {
  let loads = 0;
  const load = loadOnce(() => (++loads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(loads)));
  await assert.rejects(async () => load(), /gone/);
  assert.equal(await load(), 2);
});
