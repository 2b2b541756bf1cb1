import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles } from '../build/output-folder.ts';
import { sample } from './sample-archive.ts';

/** Addresses of another machine, or of none. */
const ELSEWHERE = /^(?:https?:|mailto:|tel:|data:|geo:|urn:)/iu;

const pages = listFiles(sample.dist).filter((path) => path.endsWith('.html'));

test('every article of the sample archive is a page or has a reason', () => {
  const errors = sample.summary.problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.ok(sample.summary.articles >= 60, `${sample.summary.articles} articles`);
});

test('every link and every asset of every page of the sample archive is there, and names its file', () => {
  const broken: string[] = [];
  for (const page of pages) {
    const { document } = parseHTML(readFileSync(join(sample.dist, page), 'utf8'));
    for (const element of document.querySelectorAll('[href], [src], form[action]')) {
      const address =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      if (address === '' || ELSEWHERE.test(address)) continue;
      const missing = missingTarget(page, address);
      if (missing !== null) broken.push(`${page}: ${address} (${missing})`);
    }
  }
  assert.deepEqual(broken, []);
});

function missingTarget(page: string, address: string): string | null {
  const [path = '', fragment] = address.split('#');
  const file = decodeURI(path.replace(/\?.*$/su, ''));
  // Only 404.html, which is shown at any depth, starts at the root.
  const target = file === '' ? page : file.startsWith('/') ? file.slice(1) : normalize(join(dirname(page), file));
  if (file.startsWith('/') && page !== '404.html') return 'starts at the root';
  if (target.startsWith('..')) return 'leads out of the archive';
  if (file.endsWith('/') || !existsSync(join(sample.dist, target))) return 'no such file';
  if (fragment === undefined || fragment === '' || !target.endsWith('.html')) return null;
  const { document } = parseHTML(readFileSync(join(sample.dist, target), 'utf8'));
  return document.getElementById(decodeURIComponent(fragment)) === null ? 'no such place on the page' : null;
}
