import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode.ts';

/** Encodes by asking the decoder about each byte and each pair of bytes. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (encoding === 'windows-1252') [...'‘’“”•–—˜™'].forEach((character, index) => table.set(character, [0x91 + index]));
  if (/jp|jis|kr|gb|big5/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!table.has(character) && !character.includes('\ufffd')) table.set(character, [lead, trail]);
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => table.get(character) ?? assert.fail(`${character} not in ${encoding}`)),
  );
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['windows-1252', 'Russia won China’s backing — “naïve”, said the café owner.'],
  ['windows-1252', 'Die Bürger müssen für die Straße größere Beiträge zahlen, heißt es in München.'],
  ['windows-1252', 'Le président a déclaré à l’Élysée que la réforme était nécessaire.'],
  ['windows-1252', 'El año pasado, la situación económica del país mejoró según el informe.'],
  ['windows-1252', 'The price rose to £5.'],
  ['macintosh', 'Die Bürger müssen für die Straße größere Beiträge zahlen, heißt es in München.'],
  ['windows-1250', 'Władze łódzkie ogłosiły, że część środków zostanie przeznaczona na drogi i szkoły.'],
  ['iso-8859-2', 'Władze łódzkie ogłosiły, że część środków zostanie przeznaczona na drogi i szkoły.'],
  ['windows-1250', 'Vláda představila nový návrh reformy, který má firmám usnadnit přijímání zaměstnanců.'],
  ['windows-1250', 'A kormány bejelentette, hogy jövőre új törvény születik az állampolgárságról.'],
  ['windows-1251', 'Правительство представило новое предложение по реформе налоговой системы.'],
  ['koi8-r', 'Правительство представило новое предложение по реформе налоговой системы.'],
  ['ibm866', 'Правительство представило новое предложение по реформе налоговой системы.'],
  ['windows-1253', 'Η κυβέρνηση παρουσίασε την Τετάρτη νέα πρόταση για τη μεταρρύθμιση.'],
  ['windows-1254', 'Hükümet çarşamba günü vergi sistemi için yeni bir öneri sundu, işçiler bunu bekliyordu.'],
  ['windows-1255', 'הממשלה הציגה ביום רביעי הצעה חדשה לרפורמה במערכת המס'],
  ['windows-1256', 'قدمت الحكومة يوم الأربعاء اقتراحا جديدا لإصلاح النظام الضريبي'],
  ['windows-874', 'รัฐบาลเสนอข้อเสนอใหม่เพื่อปฏิรูประบบภาษีเมื่อวันพุธ'],
  ['shift_jis', '政府は水曜日に税制改革の新しい提案を発表した。'],
  ['euc-jp', '政府は水曜日に税制改革の新しい提案を発表した。'],
  ['euc-kr', '정부는 수요일 세제 개편에 관한 새로운 제안을 발표했다.'],
  ['gb18030', '政府在星期三提出了税制改革的新方案，这是今年的一个大事。'],
  ['big5', '政府在星期三提出了稅制改革的新方案，這是今年的一個大事。'],
];

for (const [encoding, text] of TEXTS) {
  test(`${encoding}: ${text.slice(0, 24)}`, () => {
    const decoded = decodeText(encode(text, encoding));
    assert.deepEqual(decoded, { text: text.normalize('NFC'), encoding, encodingFrom: 'detected' });
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('byte order marks', () => {
  assert.deepEqual(decodeText(utf8('\ufeffé')), { text: 'é', encoding: 'utf-8', encodingFrom: 'bom' });
  assert.deepEqual(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0)), {
    text: 'é',
    encoding: 'utf-16le',
    encodingFrom: 'bom',
  });
  assert.deepEqual(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0xe9)), {
    text: 'é',
    encoding: 'utf-16be',
    encodingFrom: 'bom',
  });
  assert.deepEqual(decodeText(Uint8Array.of(0xff, 0xfe, 0, 0, 0xe9, 0, 0, 0)), {
    text: 'é',
    encoding: 'utf-32le',
    encodingFrom: 'bom',
  });
});

test('UTF-16 without a mark', () => {
  const bytes = Uint8Array.from([...'A plain text.'].flatMap((character) => [character.charCodeAt(0), 0]));
  assert.deepEqual(decodeText(bytes), { text: 'A plain text.', encoding: 'utf-16le', encodingFrom: 'detected' });
});

test('a declared encoding is followed, but not against the bytes', () => {
  const greek = Uint8Array.of(0xe1, 0xe2);
  assert.deepEqual(decodeText(greek, 'ISO-8859-7'), { text: 'αβ', encoding: 'iso-8859-7', encodingFrom: 'declared' });
  assert.deepEqual(decodeText(utf8('“é”'), 'latin1'), { text: '“é”', encoding: 'utf-8', encodingFrom: 'valid-utf-8' });
  assert.deepEqual(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'utf-8'), {
    text: 'café',
    encoding: 'windows-1252',
    encodingFrom: 'detected',
  });
  assert.deepEqual(decodeText(utf8('plain'), 'no-such-thing'), {
    text: 'plain',
    encoding: 'utf-8',
    encodingFrom: 'valid-utf-8',
  });
});

test('a stray byte in UTF-8 loses nothing; one cut off at the end is dropped', () => {
  const mixed = Uint8Array.of(...utf8('“éàü” – “éàü” – “äöü” '), 0xe9, ...utf8(' end'));
  assert.deepEqual(decodeText(mixed), {
    text: '“éàü” – “éàü” – “äöü” é end',
    encoding: 'utf-8',
    encodingFrom: 'detected',
    damage: { count: 1, places: [{ line: 1, byte: 0xe9, cutOff: false }] },
  });
  const cut = utf8('“éàü” – “éàü” – “äöü” –').slice(0, -1);
  assert.equal((decodeText(cut) as { text: string }).text, '“éàü” – “éàü” – “äöü” ');
});

test('a short text with one bad byte, or cut off in a letter, stays UTF-8, and the line is told', () => {
  const bad = decodeText(Uint8Array.of(...utf8('Café\r\nIt’s over.\r\nA stray '), 0xe9, ...utf8(' byte, then ÿ.')));
  assert.deepEqual(bad, {
    text: 'Café\nIt’s over.\nA stray é byte, then ÿ.',
    encoding: 'utf-8',
    encodingFrom: 'detected',
    damage: { count: 1, places: [{ line: 3, byte: 0xe9, cutOff: false }] },
  });
  assert.deepEqual(decodeText(Uint8Array.of(...utf8('Café\nLast '), 0xc3)), {
    text: 'Café\nLast ',
    encoding: 'utf-8',
    encodingFrom: 'detected',
    damage: { count: 1, places: [{ line: 2, byte: 0xc3, cutOff: true }] },
  });
  const marked = decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xe9, 0x62));
  assert.deepEqual(marked, {
    text: 'a\néb',
    encoding: 'utf-8',
    encodingFrom: 'bom',
    damage: { count: 1, places: [{ line: 2, byte: 0xe9, cutOff: false }] },
  });
});

test('of many damaged bytes the first are told with their places, of all how many there are', () => {
  const line = Uint8Array.of(...utf8('thé, '), 0xe9, 0x0a);
  const decoded = decodeText(Buffer.concat(Array.from({ length: 200 }, () => line)));
  assert.ok('text' in decoded);
  assert.equal(decoded.text, 'thé, é\n'.repeat(200));
  assert.equal(decoded.damage?.count, 200);
  assert.deepEqual(
    decoded.damage?.places.map(({ line }) => line),
    Array.from({ length: 50 }, (_, index) => index + 1),
  );
});

test('line ends, control characters and form', () => {
  const text = 'a\r\nb\rc\u0085d\u2028e\u2029f\u0000\u0007g\tcafe\u0301\ufeff';
  assert.equal((decodeText(utf8(text)) as { text: string }).text, 'a\nb\nc\nd\ne\n\nfg\tcafé');
});

test('what is no text is told', () => {
  assert.deepEqual(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)), { binary: true, reason: 'a PNG image' });
  assert.deepEqual(decodeText(new Uint8Array(1000)), { binary: true, reason: 'control characters' });
  assert.deepEqual(decodeText(new Uint8Array(0)), { text: '', encoding: 'utf-8', encodingFrom: 'valid-utf-8' });
});

test('UTF-8 comes back as it was, but for form', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')),
      (text) => {
        const decoded = decodeText(utf8(`letters ${text}`));
        assert.ok('text' in decoded);
        assert.equal(decoded.text, `letters ${text}`.normalize('NFC'));
      },
    ),
  );
});

test('any bytes give text or binary', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      (bytes) => 'text' in decodeText(bytes) || 'binary' in decodeText(bytes),
    ),
    { numRuns: 300 },
  );
});
