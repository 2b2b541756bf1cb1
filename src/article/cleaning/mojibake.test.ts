import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeWindows1252 } from '../../source/decode-windows-1252.ts';
import { mendMojibake } from './mojibake.ts';

/** A text as a program shows it that takes its UTF-8 for windows-1252. */
const damage = (text: string): string => decodeWindows1252(Buffer.from(text, 'utf8'));
const mend = (text: string): string => mendMojibake(text).text;

const CLEAN = [
  'It’s a “quoted” line – with dashes — and an ellipsis…',
  'Café, naïve, Ångström, São Paulo, Zürich, Œuvre, señor, Łódź, İstanbul, Ștefan',
  'CAFÉ» «AMANHû ”IRMÔ “FIANCÉ’S” ALEMÃO SÃO Â»',
  'cliché…” née » « déjà » à “la carte”',
  'GRÜẞE AUS KÖLN: „GROẞ“ – ÄRGER UM ÜBERMUT',
  'Привет, мир! Это новость — и “цитата”.',
  'Καλημέρα κόσμε «παράθεση»',
  'שלום עולם, زيارة الرئيس إلى باريس',
  '日本語のニュースです。「引用」と—ダッシュ。',
  '中国新闻：“引号”……',
  'Tiếng Việt: Ủy ban, người dân, Ðà Nẵng, Â, Ă, Ê',
  '±5 °C, 3 × 4, §5, ©2004, 1½ — £5 or €6',
  'La température est de 5 °C. 20 % à “Châlons”; l’Å',
  'Íslenska: Þórður, ð, Ævar; Føroyskt: Ðø',
  'the sequence "â€™" stands for an apostrophe, and (Ã©) for é',
];

test('clean text of many languages is left alone', () => {
  for (const text of CLEAN) assert.equal(mend(text), text.normalize('NFC'));
});

test('text of many languages comes back from what it was damaged to', () => {
  const lost = /[\u0081\u008d\u008f\u0090\u009d]/;
  for (const text of CLEAN.slice(0, 2).concat(
    'Привет, мир! Это новость',
    'Καλημέρα κόσμε',
    'visite à Genève, l’été',
    'Zürich, Köln',
  )) {
    const damaged = damage(text);
    if (!lost.test(damaged)) assert.equal(mend(damaged), text, damaged);
  }
  assert.equal(mend('itâ€™s “quotedâ€ as he said'), 'it’s “quoted” as he said');
  assert.equal(mend(damage(damage('it’s Café'))), 'it’s Café');
  assert.equal(mend('A clean é and a broken itâ€™s in one line'), 'A clean é and a broken it’s in one line');
});

test('what was mended is recorded with its line', () => {
  assert.deepEqual(mendMojibake('one\nHe said itâ€™s over.').mended, [
    { rule: 'mojibake', line: 2, before: 'He said itâ€™s over.', after: 'He said it’s over.' },
  ]);
});

test('letters of any script are left alone', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcdeéèêàâäöüßñçåøæœìíòóùúŁłŚśŽžČčĐđŞşğIıАБВабвЯяΑαΩωאבגدسم中日本'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      (words) => mend(words.join(' ')) === words.join(' ').normalize('NFC'),
    ),
  );
});

test('any text is mended once: mending again changes nothing, and no line is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÃâ€™Â©¡Ð¿œ“”ð \n') }), (text) => {
      const once = mend(text);
      assert.equal(once.split('\n').length, text.split('\n').length);
    }),
  );
});
