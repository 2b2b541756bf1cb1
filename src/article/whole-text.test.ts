import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticleFile } from './read-article-file.ts';
import { missingParts } from './whole-text.ts';

const settings = { dateOrder: null, language: null, publisher: null };
const whole = { mended: [], extra: {} };
const cut = { rule: 'read-more-link', line: 9, before: 'Continue reading »', after: '' };

test('a text that breaks off is told', async () => {
  assert.deepEqual(missingParts(whole, 'One.\nThe mayor said that the […]'), ['truncated']);
  assert.deepEqual(missingParts(whole, 'One.\nThe mayor said that the...'), ['truncated']);
  assert.deepEqual(missingParts(whole, 'One.\nThe mayor said that the…'), ['truncated']);
  assert.deepEqual(missingParts(whole, 'One.\nThe mayor said (more)'), ['truncated']);
  assert.deepEqual(missingParts({ ...whole, mended: [cut] }, 'One.\nThe mayor said that'), ['truncated']);
  assert.deepEqual(missingParts({ ...whole, mended: [cut] }, 'One.\nThe mayor said that.'), []);
  assert.deepEqual(missingParts(whole, 'And then… she left.\nThe end.'), []);
  assert.deepEqual(missingParts(whole, ''), []);
});

test('an article behind a paywall is flagged, with a note', async () => {
  const page = `<html><head><title>Flood</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood closes Main Street","datePublished":"2004-05-12","isAccessibleForFree":"False"}</script></head>
<body><article><h1>Flood closes Main Street</h1>${'<p>The river rose by two metres in the night, and the town slept on as if nothing happened.</p>'.repeat(5)}</article></body></html>`;
  const { articles, problems } = await readArticleFile(
    { path: 'a.html', bytes: Buffer.from(page), sha256: '' },
    settings,
  );
  assert.equal(articles[0]?.article.extra['paywalled'], true);
  assert.deepEqual(
    problems.map(({ code, severity }) => `${code} ${severity}`),
    ['TEXT_PAYWALLED note'],
  );
});
