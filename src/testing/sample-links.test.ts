import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks } from '../export/links/check-links.ts';
import { sample } from './sample-archive.ts';

test('every article of the sample archive is a page or has a reason', () => {
  const errors = sample.summary.problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.ok(sample.summary.articles >= 60, `${sample.summary.articles} articles`);
});

test('every link and every asset of every file of the sample archive is there, and names its file', () => {
  const { files, links, broken } = checkLinks(sample.dist, null);
  assert.deepEqual(broken, []);
  assert.equal(files, sample.summary.files);
  assert.ok(links > 5000, `${links} links`);
});
