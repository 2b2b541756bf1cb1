import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { SEARCH_WORDS } from '../client/search/word-names.ts';
import { pluralForms } from './plural.ts';
import { parseWordTable } from './word-table.ts';
import { createWords, type WordTable } from './words.ts';

const folder = new URL('../../_data/i18n/', import.meta.url);
const tableOf = (name: string): WordTable => parseWordTable(parse(readFileSync(new URL(name, folder), 'utf8')));
const english = tableOf('en.yaml');
const languages = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'en.yaml');

/** Words that a language has only where it needs them. */
const OPTIONAL = new Set(['month.dated']);
const isMonths = (key: string): boolean => /^month(?:\.|$)/u.test(key);
const placeholders = (text: string): string =>
  [...text.matchAll(/\{\w+\}/gu)]
    .map(([name]) => name)
    .sort()
    .join(' ');
const formsOf = (value: WordTable[string] | undefined): Readonly<Record<string, string>> =>
  typeof value === 'object' ? value : { other: value ?? '' };

test('English, German, French, Spanish, Arabic, Japanese and Chinese are there', () => {
  assert.deepEqual(languages, ['ar.yaml', 'de.yaml', 'es.yaml', 'fr.yaml', 'ja.yaml', 'zh.yaml']);
});

for (const name of languages) {
  const language = name.replace('.yaml', '');
  const table = tableOf(name);
  const needed = [...pluralForms(language)].sort();

  test(`${language} has the words of English, no more and no fewer`, () => {
    const keys = (words: WordTable): string[] =>
      Object.keys(words)
        .filter((key) => !OPTIONAL.has(key))
        .sort();
    assert.deepEqual(keys(table), keys(english));
  });

  test(`${language} has the plural forms that it needs, and twelve months`, () => {
    for (const [key, value] of Object.entries(table)) {
      if (typeof value === 'string') assert.equal(typeof english[key], 'string', key);
      else if (isMonths(key)) assert.equal(Object.keys(value).length, 12, key);
      else assert.deepEqual(Object.keys(value).sort(), needed, key);
    }
  });

  test(`${language} fills in what English fills in`, () => {
    for (const [key, value] of Object.entries(table)) {
      if (isMonths(key) || key.startsWith('date.')) continue;
      const wanted = placeholders(formsOf(english[key])['other'] ?? '');
      for (const [form, text] of Object.entries(formsOf(value))) {
        assert.ok(text.trim() !== '' || key === 'number.group' || key === 'space', `${key} is empty`);
        // Of none, one and two a language may speak without the figure; beside months a figure may speak for itself.
        const without = ['zero', 'one', 'two'].includes(form) ? wanted.replace(/\{n\} ?/u, '').trim() : wanted;
        assert.ok([wanted, without].includes(placeholders(text)), `${key}: ${text}`);
      }
    }
  });
}

test('dates and figures are written as each language does, whatever the machine', () => {
  const written = (language: string): readonly string[] => {
    const words = createWords(language, { ...english, ...(language === 'en' ? {} : tableOf(`${language}.yaml`)) });
    return [
      words.longDate('1998-11-24'),
      words.shortDate('2005-09-03'),
      words.dayMonth('02-29'),
      words.monthYear(1998, 8),
      words.number(12_345),
    ];
  };
  assert.deepEqual(written('en'), ['Tuesday, 24 November 1998', '3 Sep 2005', '29 February', 'August 1998', '12,345']);
  assert.deepEqual(written('de'), [
    'Dienstag, 24. November 1998',
    '3. Sept. 2005',
    '29. Februar',
    'August 1998',
    '12.345',
  ]);
  assert.deepEqual(written('fr'), ['mardi 24 novembre 1998', '3 sept. 2005', '29 février', 'août 1998', '12\u202F345']);
  assert.deepEqual(written('es'), [
    'martes, 24 de noviembre de 1998',
    '3 sept 2005',
    '29 de febrero',
    'agosto de 1998',
    '12.345',
  ]);
  assert.deepEqual(written('ar'), ['الثلاثاء، 24 نوفمبر 1998', '3 سبتمبر 2005', '29 فبراير', 'أغسطس 1998', '12,345']);
  assert.deepEqual(written('ja'), ['1998年11月24日 火曜日', '2005年9月3日', '2月29日', '1998年8月', '12,345']);
  assert.deepEqual(written('zh'), ['1998年11月24日 星期二', '2005年9月3日', '2月29日', '1998年8月', '12,345']);
  const french = createWords('fr', tableOf('fr.yaml'));
  assert.deepEqual(
    [french.longDate('2001-05-01'), french.shortDate('2001-01-01'), french.dayMonth('02-01'), french.dayMonth('02-11')],
    ['mardi 1er mai 2001', '1er janv. 2001', '1er février', '11 février'],
  );
  assert.equal(createWords('es', tableOf('es.yaml')).number(1234), '1234');
});

test('a date that ends with a stop of its own ends the sentence too, in every language', () => {
  const dated = readdirSync(new URL('dates/', folder)).map((name) => name.replace('.yaml', ''));
  const corrected = (language: string): string => {
    const words = createWords(language, { ...english, ...tableOf(`dates/${language}.yaml`) });
    return words
      .word('correction.dated', { day: words.shortDate('2020-03-05') })
      .replaceAll(/[\u2066-\u2069]/gu, '')
      .replaceAll(/\s/gu, ' ');
  };
  assert.deepEqual(['ru', 'hr', 'el'].map(corrected), [
    'Correction, 5 мар. 2020 г.',
    'Correction, 5. ožu 2020.',
    'Correction, 5 Μαρ 2020.',
  ]);
  assert.deepEqual(
    dated.map(corrected).filter((text) => !/[^.]\.$/u.test(text)),
    [],
  );
  // A name's own stop in the middle of a sentence stays, and a figure's stop is not one.
  const made = createWords('en', { a: 'Kept by {who}. More.', b: '{n}. of {month}' });
  assert.equal(made.word('a', { who: 'Wend Press Inc.' }), 'Kept by Wend Press Inc. More.');
  assert.equal(made.word('b', { n: 3, month: 'May' }), '3. of May');
});

test('English in a page set from right to left keeps its order, and what is filled in its own', () => {
  const hebrew = createWords('he', { ...english, ...tableOf('dates/he.yaml') });
  assert.equal(hebrew.word('articles', { n: 2 }), '\u20662 articles\u2069');
  assert.equal(
    hebrew.word('correction.dated', { day: hebrew.shortDate('2003-01-09') }),
    '\u2066Correction, \u20689 בינו׳ 2003\u2069.\u2069',
  );
  assert.doesNotMatch(createWords('ar', tableOf('ar.yaml')).word('keptBy', { keeper: 'Press' }), /[\u2066-\u2069]/u);
  assert.doesNotMatch(createWords('ru', english).word('articles', { n: 2 }), /[\u2066-\u2069]/u);
});

test('Arabic speaks of none, one, two, few and many', () => {
  const words = createWords('ar', tableOf('ar.yaml'));
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => words.word('articles', { n })),
    ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال'],
  );
});

test('the search page finds its words in the same files', () => {
  const held = Object.keys(english)
    .filter((key) => key.startsWith('search.word.'))
    .map((key) => key.slice('search.word.'.length));
  assert.deepEqual([...SEARCH_WORDS].sort(), held.sort());
});
