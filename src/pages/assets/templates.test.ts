import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseWordTable } from '../word-table.ts';

const includes = fileURLToPath(new URL('../../../_includes/', import.meta.url));
const templates = readdirSync(includes, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.njk'))
  .map((path) => ({ path, text: readFileSync(includes + path, 'utf8') }));
const sheets = readdirSync(includes, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(includes + path, 'utf8') }));
const words = new Set(
  Object.keys(
    parseWordTable(parse(readFileSync(new URL('../../../_data/i18n/en.yaml', import.meta.url), 'utf8')) as unknown),
  ),
);

test('every word that a template asks for is in the English table', () => {
  const asked = templates.flatMap(({ path, text }) =>
    [...text.matchAll(/'([A-Za-z0-9.]+)' \| t\b/g)].map((match) => ({ path, key: match[1] ?? '' })),
  );
  assert.ok(asked.length > 60);
  assert.deepEqual(
    asked.filter(({ key }) => !words.has(key)),
    [],
  );
});

test('families of words are complete', () => {
  const families: Readonly<Record<string, readonly string[]>> = {
    nav: ['home', 'dates', 'tags', 'sections', 'bylines', 'sources', 'search'],
    terms: ['tags', 'sections', 'bylines', 'sources'],
    'terms.count': ['tags', 'sections', 'bylines', 'sources'],
    kind: ['person', 'place', 'organisation', 'topic'],
    'kind.one': ['person', 'place', 'organisation', 'topic'],
    format: ['text', 'markdown', 'html', 'ninjs', 'nitf', 'newsml', 'mhtml', 'eml'],
    weekday: ['1', '2', '3', '4', '5', '6', '7'],
    'weekday.short': ['1', '2', '3', '4', '5', '6', '7'],
    field: (
      'headline kicker dek published updated bylines dateline section tags language summary originalUrl publisher ' +
      'permalink body series'
    ).split(' '),
    'terms.most': ['tags', 'sections', 'bylines', 'sources'],
  };
  const wanted = Object.entries(families).flatMap(([family, members]) => members.map((name) => `${family}.${name}`));
  assert.deepEqual(
    wanted.filter((key) => !words.has(key)),
    [],
  );
});

test('nothing but sanitised bodies and escaped data is printed as it is', () => {
  // Plain text has no markup that could be broken.
  const isText = /pages\/(?:llms|robots|data-file|json-feed)\.njk$/u;
  const safe = templates
    .filter(({ path }) => !isText.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\{\{-?([^{}]*\| ?safe[^{}]*)\}\}/g)].map((match) => match[1]?.trim()));
  assert.deepEqual([...new Set(safe)].toSorted(), [
    'keepWords | jsonLd | safe',
    'page | structuredData | jsonLd | safe',
    'page.body | anchored(page.language) | safe',
    'page.body | unbrokenHtml(page.language) | safe',
    'words | jsonLd | safe',
  ]);
  for (const { path, text } of templates) assert.doesNotMatch(text, /autoescape/, path);
});

test('nothing is inline: neither scripts, nor handlers, nor styles', () => {
  for (const { path, text } of templates) {
    assert.doesNotMatch(text, /\sstyle=|\son[a-z]+=|<style|javascript:/i, path);
    for (const [script] of text.matchAll(/<script[^>]*>/g))
      assert.match(script, / src=| type="application\/(?:ld\+)?json"/, path);
  }
});

test('no link leads to the root of the host', () => {
  for (const { path, text } of templates) assert.doesNotMatch(text, /(?:href|src|action)="\//, path);
});

test('no column grows with a word that is wider than it', () => {
  const columns = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/grid-template-columns:([^;}]+)/gu)].map(([, value = '']) => `${path}:${value}`),
  );
  assert.ok(columns.length > 10);
  assert.deepEqual(
    columns.filter((value) => /\dfr/u.test(value.replaceAll(/minmax\((?:[^()]|\([^()]*\))*\)/gu, ''))),
    [],
  );
});
