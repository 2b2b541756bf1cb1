import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DateOrder } from './date-reading.ts';
import { foldWord } from './date-words.ts';
import { MONTH_NAMES } from './month-names.ts';
import { parseDate } from './parse-date.ts';
import { WEEKDAY_NAMES } from './weekday-names.ts';

/** `2022-10-05`, `2022-10-05T10:22:33+02:00`, `2022-05-10 or 2022-10-05`, `null`. */
function read(text: string, order: DateOrder = null): string {
  const reading = parseDate(text, { order });
  if (reading === null) return 'null';
  if ('ambiguous' in reading) return reading.ambiguous.map((date) => date.day).join(' or ');
  const { date } = reading;
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

const FIFTH_OF_OCTOBER = [
  '2022-10-05',
  '20221005',
  '2022/10/05',
  '2022.10.05',
  '2022. 10. 5.',
  '5.10.2022',
  '05.10.2022',
  'October 5, 2022',
  'OCTOBER 5, 2022',
  'Oct. 5, 2022',
  'Oct 5th, 2022',
  '5 October 2022',
  '5th of October 2022',
  'the 5th of October, 2022',
  'Wednesday, October 5, 2022',
  'Wed, 05 Oct 2022',
  'Wednesday 05/10/2022',
  'Wed 10/05/2022',
  '5. Oktober 2022',
  'Mittwoch, den 5. Oktober 2022',
  'Mi., 5. Okt. 2022',
  'am 5. Oktober 2022',
  '5 octobre 2022',
  'mercredi 5 octobre 2022',
  'Le 5 octobre 2022',
  '5 de octubre de 2022',
  'miércoles, 5 de octubre de 2022',
  '5 ottobre 2022',
  'mercoledì 5 ottobre 2022',
  '5 de outubro de 2022',
  'quarta-feira, 5 de outubro de 2022',
  '5 oktober 2022',
  'woensdag 5 oktober 2022',
  'onsdag den 5. oktober 2022',
  'onsdag 5 oktober 2022',
  '5. lokakuuta 2022',
  'keskiviikko 5. lokakuuta 2022',
  '5 października 2022 r.',
  'środa, 5 października 2022',
  '5. října 2022',
  'středa 5. října 2022',
  '5. októbra 2022',
  '5 октября 2022',
  '5 октября 2022 г.',
  'среда, 5 октября 2022 года',
  '5 жовтня 2022 року',
  '5 октомври 2022 г.',
  '5 Οκτωβρίου 2022',
  'Τετάρτη, 5 Οκτωβρίου 2022',
  '5 Ekim 2022',
  '5 Ekim 2022 Çarşamba',
  '2022. október 5.',
  '5 octombrie 2022',
  '2022 m. spalio 5 d.',
  '2022. gada 5. oktobris',
  '5. oktoober 2022',
  "5 d'octubre de 2022",
  '5 d’octubre del 2022',
  '5 أكتوبر 2022',
  '٥ أكتوبر ٢٠٢٢',
  'الأربعاء 5 أكتوبر 2022',
  '5 أكتوبر/تشرين الأول 2022',
  '5 تشرين الأول 2022',
  '۵ اکتبر ۲۰۲۲',
  '5 באוקטובר 2022',
  '5 अक्टूबर 2022',
  '५ अक्टूबर २०२२',
  '5 অক্টোবর 2022',
  '2022年10月5日',
  '２０２２年１０月５日',
  '2022年10月5日(水)',
  '令和4年10月5日',
  '二〇二二年十月五日',
  '2022년 10월 5일',
  '2022년 10월 5일 수요일',
  '5 ตุลาคม 2565',
  'วันพุธที่ 5 ตุลาคม พ.ศ. 2565',
  'ngày 5 tháng 10 năm 2022',
  'Thứ Tư, 5 tháng 10, 2022',
  '5 Oktober 2022',
  'Rabu, 5 Oktober 2022',
  '5-Oct-2022',
  '05.X.2022',
  '5 X 2022',
  '5-X-2022',
];

test('the fifth of October in many languages', () => {
  for (const text of FIFTH_OF_OCTOBER) assert.equal(read(text), '2022-10-05', text);
});

test('times keep the offset they were written with', () => {
  const cases: Readonly<Record<string, string>> = {
    '2022-10-05T10:22:33+02:00': '2022-10-05T10:22:33+02:00',
    '2022-10-05T10:22:33.123Z': '2022-10-05T10:22:33Z',
    '2022-10-05 10:22': '2022-10-05T10:22:00',
    // No place has such an offset.
    '2022-10-05T10:22:33+99:00': '2022-10-05T10:22:33',
    '2022-10-05T10:22:33+14:30': '2022-10-05T10:22:33',
    '2022-10-05T10:22:33+14:00': '2022-10-05T10:22:33+14:00',
    '2023-09-21 12:16:00 -0500': '2023-09-21T12:16:00-05:00',
    '20221005T102233Z': '2022-10-05T10:22:33Z',
    'Wed, 05 Oct 2022 10:22:33 +0200': '2022-10-05T10:22:33+02:00',
    'Wed Oct 05 10:22:33 +0200 2022': '2022-10-05T10:22:33+02:00',
    'Wed Oct 05 2022 10:22:33 GMT+0200 (Central European Summer Time)': '2022-10-05T10:22:33+02:00',
    'October 5, 2022 at 10:22 am EDT': '2022-10-05T10:22:00-04:00',
    'October 5, 2022 10:22 p.m. ET': '2022-10-05T22:22:00',
    'Oct. 5, 2022, 9 PM': '2022-10-05T21:00:00',
    'October 5, 2022 - 12:05am': '2022-10-05T00:05:00',
    '5. Oktober 2022, 10:22 Uhr': '2022-10-05T10:22:00',
    '5. Oktober 2022 um 10.22 Uhr': '2022-10-05T10:22:00',
    '5 octobre 2022 à 10h22': '2022-10-05T10:22:00',
    '05.10.2022 22:10': '2022-10-05T22:10:00',
    '5 October 2022 10:22 GMT': '2022-10-05T10:22:00Z',
    '2022-10-05T24:00:00': '2022-10-05',
    '2022年10月5日 午後3時05分': '2022-10-05T15:05:00',
    '2022년 10월 5일 오후 3:05': '2022-10-05T15:05:00',
  };
  for (const [text, expected] of Object.entries(cases)) assert.equal(read(text), expected, text);
});

test('day and month are never guessed', () => {
  assert.equal(read('05/10/2022'), '2022-10-05 or 2022-05-10');
  assert.equal(read('05-10-2022'), '2022-10-05 or 2022-05-10');
  assert.equal(read('05/10/2022', 'dmy'), '2022-10-05');
  assert.equal(read('05/10/2022', 'mdy'), '2022-05-10');
  assert.equal(read('25/10/2022'), '2022-10-25');
  assert.equal(read('10/25/2022'), '2022-10-25');
  assert.equal(read('10/25/2022', 'dmy'), '2022-10-25');
  assert.equal(read('05/05/2022'), '2022-05-05');
  assert.equal(read('5 Oct 98'), '1998-10-05');
  assert.equal(read("5 Oct '22"), '2022-10-05');
  assert.equal(read('5 Oct 22'), '2022-10-05');
  assert.equal(read('05 Oct 22'), '2022-10-05 or 2005-10-22');
  assert.equal(read('Wed, 05 Oct 22'), '2022-10-05');
  assert.equal(read('5/10/98'), '1998-10-05 or 1998-05-10');
  assert.equal(read('25/12/98'), '1998-12-25');
  assert.equal(read('5 Oct 45'), 'null');
});

test('what is impossible, unfinished or relative is no date', () => {
  for (const text of [
    '31 February 2022',
    '29 February 2021',
    '2022-02-30',
    '2022-13-01',
    '31/31/2022',
    '5 October 0',
    '0000-00-00',
    '9999-12-31',
    'October 5, 9999',
    '1 January 1500',
    'October 2022',
    '5 October',
    'Friday',
    'yesterday',
    'today',
    '2 hours ago',
    '10:22',
    '2022',
    '',
    'May',
    '1401/07/13',
    '5 October 2022 25:61',
    '12345678',
    '555-1234',
    '1.2.3',
    '192.168.1.1',
    'October 5, 2022: the day',
    'The 5 October 2022 group',
    'v2.10.2022-rc1',
    'May 5 may 6 2022',
    '5 6 October 2022',
    '13/2022',
  ]) {
    assert.equal(read(text), 'null', text);
  }
});

test('a weekday settles a month that two languages share; one that is wrong lowers the confidence', () => {
  assert.equal(read('čtv 14. lis 2013'), '2013-11-14');
  assert.equal(read('5. listopada 2022.'), '2022-11-05 or 2022-10-05');
  const wrong = parseDate('Friday, October 5, 2022', { order: null });
  assert.ok(wrong !== null && 'date' in wrong);
  assert.equal(wrong.date.day, '2022-10-05');
  assert.equal(wrong.confidence, 0.6);
});

test('the tables are folded', () => {
  for (const table of [MONTH_NAMES, WEEKDAY_NAMES]) {
    for (const row of Object.values(table)) for (const form of row.split(/ \/ |\|/)) assert.equal(foldWord(form), form);
  }
  for (const [language, row] of Object.entries(MONTH_NAMES)) assert.equal(row.split(' / ').length, 12, language);
  for (const [language, row] of Object.entries(WEEKDAY_NAMES)) assert.equal(row.split(' / ').length, 7, language);
});

test('every day prints and parses', () => {
  const day = fc.date({
    min: new Date('1605-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom(...Object.keys(MONTH_NAMES)), (date, language) => {
      const iso = date.toISOString().slice(0, 10);
      assert.equal(read(iso), iso);
      const name = (MONTH_NAMES[language] ?? '').split(' / ')[date.getUTCMonth()]?.split('|')[0] ?? '';
      assert.ok(read(`${date.getUTCDate()} ${name} ${date.getUTCFullYear()}`).includes(iso), `${name} ${iso}`);
    }),
    { numRuns: 500 },
  );
});

const CORPUS = new URL('../../../../shared/corpora/dates/dateparser-half-a.jsonl', import.meta.url);
test('the absolute dates of a date parser’s tests', { skip: existsSync(CORPUS) ? false : 'corpus not present' }, () => {
  for (const line of readFileSync(CORPUS, 'utf8').trim().split('\n')) {
    const { s, dt, absolute } = JSON.parse(line) as { s: string; dt: number[]; absolute: boolean };
    if (!absolute) continue;
    const two = (value: number | undefined): string => String(value ?? 0).padStart(2, '0');
    const [year, month, date, hour, minute, second] = dt;
    const reading = parseDate(s, { order: null });
    assert.ok(reading !== null && 'date' in reading, s);
    assert.equal(reading.date.day, `${year}-${two(month)}-${two(date)}`, s);
    if (reading.date.kind === 'time') assert.equal(reading.date.time, `${two(hour)}:${two(minute)}:${two(second)}`, s);
  }
});

test('hostile texts', () => {
  const start = process.cpuUsage();
  for (const text of [
    '1'.repeat(119),
    '1/'.repeat(59),
    '1 :'.repeat(39),
    'a.'.repeat(59),
    '年'.repeat(119),
    '(1'.repeat(59),
    ' 1.1'.repeat(29),
    '\ud8001',
  ]) {
    for (let count = 0; count < 200; count++) parseDate(text, { order: null });
  }
  assert.ok(process.cpuUsage(start).user / 1e3 < 2000);
  assert.equal(read('1'.repeat(10_000_000)), 'null');
});
