import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTags, MOST_TAGS, type TagInput } from './find-tags.ts';
import { tagSlug } from './fold.ts';

const article = (paragraphs: readonly string[], more: Partial<TagInput> = {}): TagInput => ({
  headline: '',
  paragraphs,
  language: 'en',
  bylines: [],
  dateline: null,
  ...more,
});
/** `name/kind`, in the order given. */
const names = (text: string | readonly string[], more: Partial<TagInput> = {}): readonly string[] =>
  findTags(article([text].flat(), more)).map(({ name, kind }) => `${name}/${kind}`);

test('names are typed, weighted, and carry the sentence that names them first', () => {
  const tags = findTags(
    article(
      [
        'The harbour board met on Monday. Mayor Ines Okafor told the Norwegian envoy that Oslo would pay.',
        'Mr Okafor and Okafor’s deputy left for Oslo. Oslo is in Norway.',
      ],
      { headline: 'Oslo Will Pay, Mayor Says' },
    ),
  );
  assert.deepEqual(tags, [
    {
      name: 'Oslo',
      kind: 'place',
      from: 'found',
      evidence: 'Mayor Ines Okafor told the Norwegian envoy that Oslo would pay.',
    },
    {
      name: 'Ines Okafor',
      kind: 'person',
      from: 'found',
      evidence: 'Mayor Ines Okafor told the Norwegian envoy that Oslo would pay.',
    },
    { name: 'Norway', kind: 'place', from: 'found', evidence: 'Oslo is in Norway.' },
  ]);
});

test('variants are one tag', () => {
  assert.deepEqual(names('The US and America and the U.S. and the United States’ friends. U.S. law is U.S. law.'), [
    'United States/place',
  ]);
  assert.deepEqual(names('Britain, the UK and Great Britain.'), ['United Kingdom/place']);
  assert.deepEqual(names('President Vladimir Putin spoke. Putin’s aide said Mr Putin would go.'), [
    'Vladimir Putin/person',
  ]);
  assert.deepEqual(names('The Organisation for Odd Experiments (OOE) closed. The OOE said so.'), [
    'Organisation for Odd Experiments/organisation',
  ]);
});

test('titles, nations, calendars, opening words and common nouns are no tags', () => {
  assert.deepEqual(
    names([
      'On Friday a Chinese ship and two Western frigates waited. February is cold. Furthermore Christmas came.',
      'Officials said the President was ill. Reading is good. Mobile phones rang. Later the Prime Minister resigned.',
      'German Chancellor Olaf Scholz waited.',
    ]),
    ['Olaf Scholz/person'],
  );
});

test('a headline alone, capitals throughout, a byline and a credit make no tags', () => {
  assert.deepEqual(names('nothing is named here.', { headline: 'Jane Doe Visits Paris' }), []);
  assert.deepEqual(names('JANE DOE VISITS PARIS AND ROME TODAY'), []);
  assert.deepEqual(
    names(['By Jane Doe', 'Jane Doe reports that it rained.', 'Photo: John Smith/Reuters'], { bylines: ['Jane Doe'] }),
    [],
  );
});

test('bodies with small words in their names stay whole, neighbours stay apart', () => {
  assert.deepEqual(
    names(
      'Russia and China joined the Belt and Road Initiative. The Department of Health and Human Services and Ukraine’s Ministry of Defence agreed.',
    ).toSorted(),
    [
      'Belt and Road Initiative/organisation',
      'China/place',
      'Department of Health and Human Services/organisation',
      'Ministry of Defence/organisation',
      'Russia/place',
      'Ukraine/place',
    ],
  );
});

test('a town that is also a word or a surname needs a place’s surroundings', () => {
  assert.deepEqual(names('He likes Reading very much.'), []);
  assert.deepEqual(names('He lives in Reading now.'), ['Reading/place']);
  assert.deepEqual(names('Hillary Clinton arrived. Clinton smiled.'), ['Hillary Clinton/person']);
});

test('other languages: French, German, Japanese, Arabic', () => {
  assert.deepEqual(
    names('Le président François Hollande a quitté les États-Unis. Selon l’ONU, Hollande ira en Côte d’Ivoire.', {
      language: 'fr',
    }).toSorted(),
    ["Côte d'Ivoire/place", 'François Hollande/person', 'Nations unies/organisation', 'États-Unis/place'],
  );
  assert.deepEqual(
    names(
      'Die Bundeskanzlerin Angela Merkel reiste am Freitag nach Russland. Merkel traf den Präsidenten im Schloss.',
      { language: 'de' },
    ),
    ['Angela Merkel/person', 'Russland/place'],
  );
  assert.deepEqual(
    names('Der Stadtrat hat am Dienstag den Haushalt beschlossen. Im Rathaus sprach Bürgermeister Hans Schmidt.', {
      language: 'de',
    }),
    ['Hans Schmidt/person'],
  );
  assert.deepEqual(names('日本と米国は、アメリカの大統領が来ると発表した。マリアさんも。', { language: 'ja' }), [
    'アメリカ/place',
    '日本/place',
  ]);
  assert.deepEqual(names('وصل الوفد إلى روسيا والصين', { language: 'ar' }), ['الصين/place', 'روسيا/place']);
});

test('any text: at most so many tags, each slug once, evidence from the text', () => {
  const word = fc.constantFrom(
    'Putin',
    'Vladimir',
    'the',
    'of',
    'President',
    'US',
    'NATO',
    'Bank',
    'and',
    'in',
    'Paris',
    'Mr',
    '(NATO)',
    'said',
    '. ',
    'Lake',
    'J.',
    'Friday',
    '’s',
    'Ünal',
    'X',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
      fc.constantFrom('en', 'fr', 'de', 'ja', 'und', ''),
      (words, language) => {
        const text = words.join(' ');
        const tags = findTags(article([text], { headline: text, language }));
        assert.equal(tags.length <= MOST_TAGS, true);
        assert.equal(new Set(tags.map(({ name }) => tagSlug(name))).size, tags.length);
        for (const { evidence } of tags) assert.equal(text.includes(evidence ?? '?'), true);
      },
    ),
    { numRuns: 400 },
  );
});

test('time grows with the text and not faster', () => {
  for (const piece of [
    'A',
    'A ',
    'A.',
    "A'",
    'A-',
    'Bank of ',
    'the the ',
    '. ',
    'King’s ',
    'Paris, ',
    '(A',
    'President ',
    'U.S.',
    ' and A',
  ]) {
    const start = process.hrtime.bigint();
    findTags(article([piece.repeat(20_000)]));
    assert.equal(Number(process.hrtime.bigint() - start) / 1e6 < 3000, true, piece);
  }
});

const seed = new URL('../../../../shared/seed/russia-wins-chinas-backing.txt', import.meta.url);
test('the seed article', { skip: existsSync(seed) ? false : 'the seed is not there' }, () => {
  const lines = readFileSync(seed, 'utf8')
    .replace(/(?<=[”a-z])\.(?=[A-Z])/g, '.\n')
    .split('\n')
    .filter((line) => line !== '');
  const found = names(lines.slice(2, -1), { headline: lines[1] ?? '' });
  for (const name of [
    'Russia/place',
    'China/place',
    'NATO/organisation',
    'Ukraine/place',
    'AUKUS/organisation',
    'Beijing/place',
    'Vladimir Putin/person',
    'Xi Jinping/person',
    'Olaf Scholz/person',
  ]) {
    assert.equal(found.includes(name), true, name);
  }
  assert.deepEqual(
    found.filter((name) => /^(?:Friday|Chinese|February|Western|West|Cold War|German|European)\//.test(name)),
    [],
  );
  for (const name of [
    'United States/place',
    'Australia/place',
    'United Kingdom/place',
    'Moscow/place',
    'Washington/place',
    'Kyiv/place',
    'Belt and Road Initiative/organisation',
    'Dmitry Babich/person',
    'Katrina Yu/person',
    'Al Jazeera/organisation',
    'Rossiya Segodnya/organisation',
  ]) {
    assert.equal(found.includes(name), true, name);
  }
});

test('a dateline tells that its word is a place; a list of initials names nobody', () => {
  assert.deepEqual(names('The council of Saltmarsh met.', { dateline: 'SALTMARSH, Tuesday' }), ['Saltmarsh/place']);
  assert.deepEqual(names('The council of Saltmarsh met.'), []);
  assert.deepEqual(names('Winners: J. Fenn, W. Strand.'), []);
});
