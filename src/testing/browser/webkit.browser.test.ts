import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample } from '../sample-archive.ts';
import { PATIENCE } from './drive.ts';
import { openPlaces } from './places.ts';
import { findWebKit } from '../browsers.js';
import { launchWebKit, type WebKit } from './webkit.ts';

const READ = `
  const list = document.querySelector('#search-hits');
  const status = document.querySelector('#search-status')?.textContent ?? '';
  if (list === null || list.getAttribute('aria-busy') === 'true' || !/^(?:\\d|Nothing)/.test(status)) return null;
  return JSON.stringify([status, ...[...list.querySelectorAll('.item__headline')].map((one) => one.textContent)]);`;

async function found(webkit: WebKit, url: string): Promise<readonly string[]> {
  await webkit.open(url);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const text = await webkit.run(READ);
    if (typeof text === 'string') return JSON.parse(text) as string[];
  }
  throw new Error(`${url}: no answer.`);
}

const skip = findWebKit() === null ? 'there is no WebKit (webkit2gtk-driver and xvfb)' : false;

test('search answers in WebKit as well, the same on the web and from a folder', { skip }, async () => {
  const places = await openPlaces(sample.dist);
  const webkit = await launchWebKit();
  try {
    for (const query of ['?q=flood+wall', '?q=%22flood+wall%22&sort=oldest', '?section=Harbour']) {
      const answers: (readonly string[])[] = [];
      for (const { root } of places) answers.push(await found(webkit, `${root}search.html${query}`));
      assert.ok((answers[0]?.length ?? 0) > 3, query);
      for (const answer of answers) assert.deepEqual(answer, answers[0], query);
    }
  } finally {
    await webkit.close();
    for (const place of places) await place.close();
  }
});
