import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIELD_NAMES, fieldKey, meaningOf } from '../article/markdown/field-names.ts';
import { readMarkdown } from '../article/markdown/reader.ts';
import { PACKAGE_FOLDER } from '../build/project.ts';
import { PART_FIELDS, partOf } from '../catalogue/part.ts';
import { TRANSLATION_FIELDS } from '../catalogue/translations.ts';
import { capturedDay } from '../pages/captured.ts';

const guide = readFileSync(join(PACKAGE_FOLDER, '.github/front-matter.md'), 'utf8');
/** The first two columns of each row: a field and its other names. */
const rows = guide.split('\n').flatMap((line) => {
  const [, field = '', also = ''] = line.startsWith('| `') ? line.split('|') : [];
  return field === '' ? [] : [[...`${field} ${also}`.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '')];
});
/** Fields that are read where the article is used: by the catalogue, the pages, and for imports. */
const OTHERS = [
  ...[...PART_FIELDS, TRANSLATION_FIELDS.key, TRANSLATION_FIELDS.addresses, 'captured', 'capture', 'order', 'weight'],
  ...['import_source', 'import_item', 'import_mended'],
];

test('every field of front matter that is understood stands in the guide, each meaning a row', () => {
  for (const [meaning, names] of Object.entries(FIELD_NAMES)) {
    const row = rows.find((fields) => fields.some((field) => meaningOf(field)?.meaning === meaning)) ?? [];
    assert.deepEqual(row.map(fieldKey), names, meaning);
  }
  const told = rows.flat().map(fieldKey);
  for (const name of OTHERS) assert.ok(told.includes(fieldKey(name)), name);
});

test('the guide tells of no field that is not understood', () => {
  const others = OTHERS.map(fieldKey);
  for (const field of rows.flat()) assert.ok(meaningOf(field) !== null || others.includes(fieldKey(field)), field);
});

test('the example of the guide is understood', () => {
  const example = (/\n\n((?: {4}.*\n|\n)+)/u.exec(guide)?.[1] ?? '').replaceAll(/^ {4}/gmu, '');
  const { articles, problems } = readMarkdown('a.md', example, { dateOrder: null, language: null, publisher: null });
  assert.deepEqual(problems, []);
  const [article] = articles;
  assert.ok(article !== undefined);
  const { headline, dek, kicker, published, updated, bylines, dateline, section, series, extra } = article;
  assert.equal(published?.day, '1998-11-24');
  assert.equal(updated?.day, '1998-11-25');
  assert.deepEqual(
    { headline, dek, kicker, bylines, dateline, section, series },
    {
      headline: 'Flood wall holds for a second night',
      dek: 'The river fell by a foot before dawn',
      kicker: 'Harbour',
      bylines: ['Tom Abara', 'Ines Okafor'],
      dateline: 'SALTMARSH',
      section: 'Harbour',
      series: 'The flood',
    },
  );
  assert.deepEqual(
    article.tags.map(({ name }) => name),
    ['River Wend', 'Flood wall'],
  );
  assert.deepEqual(
    [article.language, article.publisher, article.originalUrl, article.permalink, article.aliases],
    [
      'en',
      'The Saltmarsh Courier',
      'https://courier.example/news/wall.html',
      '/1998/11/24/wall.html',
      ['/news/wall.html'],
    ],
  );
  assert.deepEqual(article.corrections, [{ day: '1998-11-26', text: 'The wall is 112 years old, not 121.' }]);
  assert.equal(article.draft, false);
  assert.equal(partOf(extra), 2);
  assert.equal(capturedDay(extra), '2007-03-02');
  assert.deepEqual(extra['translations'], { de: '/1998/11/24/mauer.html' });
});
