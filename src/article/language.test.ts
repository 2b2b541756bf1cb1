import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detectLanguage } from './language.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'Russia won China’s backing in its standoff with the West over Ukraine as Beijing agreed with Moscow.',
  de: 'Die Regierung stellte am Mittwoch einen neuen Vorschlag zur Reform des Steuersystems vor.',
  fr: 'Le gouvernement a présenté mercredi une nouvelle proposition de réforme du système fiscal.',
  es: 'El gobierno presentó el miércoles una nueva propuesta de reforma del sistema fiscal del país.',
  pt: 'O governo apresentou na quarta-feira uma nova proposta de reforma do sistema fiscal que não agrada.',
  gl: 'O goberno presentou o mércores unha nova proposta que lles facilitará ás empresas contratar máis persoal.',
  nb: 'Regjeringen la onsdag fram et nytt forslag til reform av skattesystemet som skal gjøre det lettere.',
  da: 'Regeringen har onsdag præsenteret et nyt udspil til en reform af skattesystemet, der skal gøre det lettere.',
  id: 'Pemerintah pada hari Rabu mengajukan usulan baru karena reformasi sistem pajak bisa memudahkan perusahaan.',
  ru: 'Правительство представило в среду новое предложение по реформе налоговой системы страны.',
  uk: 'Уряд представив у середу нову пропозицію щодо реформи податкової системи країни, яка їй потрібна.',
  ar: 'قدمت الحكومة يوم الأربعاء اقتراحا جديدا لإصلاح النظام الضريبي في البلاد.',
  fa: 'دولت روز چهارشنبه پیشنهاد جدیدی برای اصلاح نظام مالیاتی کشور ارائه کرد.',
  ja: '政府は水曜日に税制改革の新しい提案を発表した。企業が従業員を雇いやすくなる。',
  ko: '정부는 수요일 세제 개편에 관한 새로운 제안을 발표했다. 기업은 고용이 쉬워진다.',
  'zh-Hans': '政府周三提出了税制改革的新方案，这将使企业更容易雇用员工。中国国家总统会对此发言。',
  'zh-Hant': '政府週三提出了稅制改革的新方案，這將使企業更容易僱用員工。國家總統會對此發言。',
  th: 'รัฐบาลเสนอข้อเสนอใหม่เพื่อปฏิรูประบบภาษีเมื่อวันพุธ',
  he: 'הממשלה הציגה ביום רביעי הצעה חדשה לרפורמה במערכת המס של המדינה.',
};

test('a sentence of news tells its language', () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    const found = detectLanguage(sentence);
    assert.equal(found.language, language);
    assert.ok(found.confidence >= 0.5, language);
  }
});

test('what tells nothing is undetermined', () => {
  for (const text of ['', '12345 67890', 'OK', 'asdkjh qwe zxcmn qpwoe hjkl wert', '🚀🚀', '\ud800']) {
    assert.deepEqual(detectLanguage(text), { language: 'und', confidence: 0 });
  }
});

const PUD = new URL('../../../shared/corpora/multilingual/pud-news/', import.meta.url);
test('news sentences in nine languages', { skip: existsSync(PUD) ? false : 'corpus not present' }, () => {
  const names = {
    arabic: 'ar',
    chinese: 'zh',
    english: 'en',
    german: 'de',
    hindi: 'hi',
    korean: 'ko',
    russian: 'ru',
    thai: 'th',
    turkish: 'tr',
  };
  for (const [name, language] of Object.entries(names)) {
    const rows = readFileSync(new URL(`${name}.tsv`, PUD), 'utf8')
      .trim()
      .split('\n');
    const right = rows.filter(
      (row) => detectLanguage(row.split('\t').at(-1) ?? '').language.split('-')[0] === language,
    );
    assert.ok(right.length >= rows.length * 0.97, `${name}: ${right.length} of ${rows.length}`);
  }
});
