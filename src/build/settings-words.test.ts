import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { createWords, type Words } from '../pages/words.ts';
import { resolveProject } from './project.ts';
import { loadSettings, type Settings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-words-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;

/** Settings of an archive with these files. */
function settingsOf(files: Readonly<Record<string, string>>): Settings {
  const workingFolder = join(folder, String(made++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workingFolder, path)), { recursive: true });
    writeFileSync(join(workingFolder, path), text);
  }
  return loadSettings(resolveProject({ workingFolder }), null);
}

function wordsOf({ site, words }: Settings): Words {
  return createWords(site.language, words);
}

test("a keeper's words stand over ours, and ours over English", () => {
  const settings = settingsOf({
    '_data/site.yaml': 'name: Der Bote\nlanguage: de\n',
    '_data/i18n/de.yaml': 'front.archive: Die Zeitungskiste\n',
  });
  assert.deepEqual(settings.problems, []);
  const words = wordsOf(settings);
  assert.equal(words.word('front.archive'), 'Die Zeitungskiste');
  assert.equal(words.word('nav.search'), 'Suche');
});

test('a language of which we have no words has our dates and the words that the keeper gives', () => {
  const words = wordsOf(
    settingsOf({ '_data/site.yaml': 'name: Голос\nlanguage: ru\n', '_data/i18n/ru.yaml': NAV_AND_ARTICLES }),
  );
  assert.match(words.longDate('1998-11-24'), /^вторник, 24 ноября 1998\sг\.$/u);
  assert.match(words.monthYear('1998', 11), /^ноябрь 1998\sг\.$/u);
  assert.equal(words.number(12_345), '12\u00A0345');
  assert.deepEqual(
    [1, 3, 5, 21].map((n) => words.word('articles', { n })),
    ['1 статья', '3 статьи', '5 статей', '21 статья'],
  );
  assert.equal(words.word('nav.search'), 'Search');
});

const NAV_AND_ARTICLES = "articles: { one: '{n} статья', few: '{n} статьи', many: '{n} статей' }\n";

test('a region has the words of its language and dates of its own', () => {
  const words = wordsOf(settingsOf({ '_data/site.yaml': 'name: The Ledger\nlanguage: en-US\n' }));
  assert.equal(words.longDate('1998-11-24'), 'Tuesday, November 24, 1998');
  assert.equal(words.word('nav.search'), 'Search');
});

test('a table of words that is no YAML stops the build, with its line', () => {
  assert.throws(
    () => settingsOf({ '_data/site.yaml': 'language: fr\n', '_data/i18n/fr.yaml': 'nav.search: Chercher\n: : [\n' }),
    /^BuildError: SETTINGS_BROKEN: _data\/i18n\/fr\.yaml:\d is no valid YAML/u,
  );
});

test('a table of words that is none is told by its file', () => {
  const { problems } = settingsOf({
    '_data/site.yaml': 'language: fr\n',
    '_data/i18n/fr.yaml': 'nav.search: [a, b]\n',
  });
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [['SETTING_INVALID', '_data/i18n/fr.yaml']],
  );
});
