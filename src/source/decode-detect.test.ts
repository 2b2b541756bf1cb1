import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectEncoding } from './decode-detect.ts';
import { marksByPlace } from './decode-marks.ts';
import { languagesByWords } from './decode-words.ts';

/** Windows-1252's bytes for the marks of a text; all else must be Latin-1. */
function windows1252(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };
  return Uint8Array.from([...text], (character) => marks[character] ?? character.charCodeAt(0));
}

/** Mac OS Roman's bytes for the marks of a text; all else must be ASCII. */
function macintosh(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0, '—': 0xd1, é: 0x8e };
  return Uint8Array.from([...text], (character) => marks[character] ?? character.charCodeAt(0));
}

void test('a short English text is told by its apostrophes, quotation marks and dashes', () => {
  const texts = [
    'Ms. O’Neill, 43, of Cork Street, pleaded not guilty.',
    'The company’s shares fell, and the dollar rose.',
    'WASHINGTON — The choir will sing on Sunday.',
    'He said: “The bridge is shut.” “No,” she said.',
  ];
  for (const text of texts) {
    assert.equal(detectEncoding(windows1252(text)), 'windows-1252', text);
    assert.equal(detectEncoding(macintosh(text)), 'macintosh', text);
  }
});

void test('a short text with few accents is read by the language of its plain words', () => {
  const texts = [
    'La polizia ha chiuso la strada fino a venerdì. Il 5 maggio fu posata la prima pietra. Sarà possibile, secondo il sindaco.',
    'A câmara aprovou o orçamento. A 5 de maio de 1980 foi lançada a primeira pedra para a ponte.',
    'Nous sommes très heureux, a dit la présidente des amis de la bibliothèque pour qui le vote est un signe.',
    'De politie sloot de weg, en van de 400 inwoners kwamen er bijna 300 met een café-eigenaar op de fiets.',
  ];
  for (const text of texts) assert.equal(detectEncoding(windows1252(text)), 'windows-1252', text);
});

void test('Russian in Windows letters is not taken for Russian of the Macintosh', () => {
  const text = 'Ничья, в которой вы вели, выглядит как безразличие. Сегодня тонкая ирония. Россия и Земля.';
  const bytes = Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
  assert.equal(detectEncoding(bytes), 'windows-1251');
});

void test('plain words name the languages they can be, or none', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  assert.deepEqual([...(languagesByWords(bytes('The vote of the council was for the bridge')) ?? [])], ['en']);
  assert.equal(languagesByWords(bytes('Xyzzy plugh 1234')), null);
  assert.equal(languagesByWords(bytes('the of and')), null);
  assert.ok(languagesByWords(bytes('de la casa del sindaco, il ponte che per la strada'))?.has('it'));
});

void test('a mark is told by where it stands', () => {
  const marks = marksByPlace(windows1252('She said: “No.” Don’t – O’Brien’s été'));
  assert.deepEqual(
    [...marks].map(([kind, counts]) => [kind, ...counts]),
    [
      ['apostrophe', [0x92, 3]],
      ['opening', [0x93, 1]],
      ['closing', [0x94, 1]],
      ['dash', [0x96, 1]],
    ],
  );
});
