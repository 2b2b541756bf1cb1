import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectEncoding, guessEncoding } from './decode-detect.ts';
import { marksByPlace } from './decode-marks.ts';
import { accentedWordEvidence, plainWordEvidence } from './decode-words.ts';

/** Windows-1252's bytes for the marks of a text; all else must be Latin-1. */
function windows1252(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };
  const signs: Readonly<Record<string, number>> = { '€': 0x80, '†': 0x86, '‡': 0x87, '‰': 0x89, '™': 0x99 };
  return Uint8Array.from([...text], (character) => marks[character] ?? signs[character] ?? character.charCodeAt(0));
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

void test('plain words speak for the languages that have them', () => {
  const best = (text: string): string | undefined => [...plainWordEvidence(text)].sort((a, b) => b[1] - a[1])[0]?.[0];
  assert.equal(best('The vote of the council was for the bridge'), 'en');
  assert.equal(best('de la casa del sindaco, il ponte che per la strada'), 'it');
  assert.equal(best('Xyzzy plugh 1234'), undefined);
});

void test('a common word with an accent speaks for the encoding in which it comes out', () => {
  const table = (bytes: Readonly<Record<number, string>>): string[] =>
    Array.from({ length: 128 }, (_, index) => bytes[0x80 + index] ?? '?');
  assert.deepEqual([...accentedWordEvidence(['f\u00fcr'], table({ 0xfc: 'ü' }))], [['de', 2.5]]);
  assert.deepEqual([...accentedWordEvidence(['f\u00fcr'], table({ 0xfc: '¸' }))], []);
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

void test('an unspaced dash in English is no letter of the Macintosh', () => {
  const texts = [
    'The mayor—who had come late—said no.',
    'It rained—hard.',
    'The Smith–Jones match and the 1998–1999 season',
    'The plan of the council—all of it, said the mayor—is dead—gone—over.',
  ];
  for (const text of texts)
    assert.deepEqual(guessEncoding(windows1252(text)), { encoding: 'windows-1252', rival: null }, text);
});

void test('names of many languages in an English text are Western letters', () => {
  const texts = [
    'Café à Köln',
    'Das Fräulein trinkt Café “good” – naïve.',
    'Café à Köln Fräulein naïve José Núñez.',
    'The naïve señor Müller and his fiancée visited Köln, São Paulo and Besançon.',
  ];
  for (const text of texts)
    assert.deepEqual(guessEncoding(windows1252(text)), { encoding: 'windows-1252', rival: null }, text);
});

void test('a few signs in a text are signs, not letters of DOS or the Macintosh', () => {
  const texts = [
    'The sales of the Xerox® and Kleenex® and the Band-Aid® are marks.',
    'The council met on Monday. It rained all day. The mayor spoke. A copy was made on a Xerox® machine. Tea was served.',
    'The new Xerox™ machine arrived at the office on Monday.',
    'iPhone® and iPad® are trademarks of Apple Inc.',
    'The stamp costs 10¢ at the post office.',
    'The price was ¥500 in Tokyo.',
    '£1 = ¥200',
    'The photograph measures 3×4 inches and is for sale.',
    'About 90% (±3%) of voters',
    'The rate was 5‰ of the value.',
    'See § 12 of the law, and ¶ 4 of the order.',
    'Die §§ 12 und 13 des Gesetzes gelten.',
    'Water boils at 100°C and 212°F.',
    'He was born in Málaga and moved to London.',
    'The 1ª División and the 2º puesto de la liga.',
  ];
  for (const text of texts)
    assert.deepEqual(guessEncoding(windows1252(text)), { encoding: 'windows-1252', rival: null }, text);
  const daggers = [
    'John Smith† and Mary Jones† were there. † Deceased',
    'Hans Meier († 1998) war dabei und sprach von dem Turm.',
    '* John Smith, † Mary Jones, ‡ Peter Brown',
  ];
  for (const text of daggers) assert.equal(detectEncoding(windows1252(text)), 'windows-1252', text);
  const bullets = Buffer.from(
    'All of it:\n\xa5 Access health care and the news of the day\n\xa5 Learn all about it',
    'latin1',
  );
  assert.deepEqual(guessEncoding(bullets), { encoding: 'macintosh', rival: null });
});

void test('German of DOS is told; a word that reads well in two encodings is doubtful', () => {
  const dos = Buffer.from('Sch\x94ne Gr\x81\xe1e. Der B\x81rgermeister h\x94rte es.', 'latin1');
  assert.deepEqual(guessEncoding(dos), { encoding: 'ibm850', rival: null });
  const polish = guessEncoding(Buffer.from('Wstrzykni\xeaty element', 'latin1'));
  assert.deepEqual(new Set([polish.encoding, polish.rival]), new Set(['windows-1250', 'windows-1252']));
});
