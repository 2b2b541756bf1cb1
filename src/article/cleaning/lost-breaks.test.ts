import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mendLostBreaks } from './lost-breaks.ts';

const BEFORE = 'The talks between both sides went on until the evening, and ';
const parts = (text: string): readonly string[] => mendLostBreaks(text, 1).parts;

test('a lost break is mended', () => {
  for (const [end, start] of [
    ['they hailed the two nations’ “noble relationship”.', 'In a long record, they said more.'],
    ['nobody knew about the attacks.', 'The record delivered by Beijing set out more.'],
    ['so he told Al Jazeera.', 'German Chancellor Olaf Scholz was there.'],
    ['it ended in 2022.', 'The next year was better for all.'],
    ['was it over?', 'Nobody knew for a long time.'],
    ['“it is over.”', 'He left the room at once then.'],
    ['that was it.', '“We go on,” the minister said later.'],
    ['the envoy of the U.S.', 'The envoy left the room at once.'],
    ['it began at 5 p.m.', 'The doors had been open for long.'],
    ['the shares of Acme Inc.', 'The company said no more on this.'],
    ['they came to Paris.', 'A man in a coat was waiting there.'],
    ['they asked NATO.', 'NATO said that it would answer them.'],
    ['he said it (twice).', 'Nobody had asked him to do so.'],
    ['so sagte es der Minister.', 'Die Opposition widersprach ihm sofort.'],
    ['dit le ministre.', 'L’opposition a répondu tout de suite.'],
  ] as const) {
    assert.deepEqual(parts(`${BEFORE}${end}${start}`), [`${BEFORE}${end}`, start], end);
  }
});

test('what is no break stays whole', () => {
  for (const text of [
    'the U.S.Army was there for a day.',
    'a Ph.D.Student of the town said so.',
    'see e.g.The Times of that day on it.',
    'go to example.Com for the whole text.',
    'it is 1.5 times as much as before then.',
    'J.R.R.Tolkien wrote it in the end.',
    'J.R.R. Tolkien wrote it in the end.',
    'St.Louis is a town on the river there.',
    'wait …The end was near, they said to us.',
    'wait...The end was near, they said to us.',
    'see https://example.com/a.The for more of it.',
    'open the file report.PDF and read it all.',
    'it was written in Node.js and React for us.',
    'No.10 was silent on the matter today.',
    'No.Ten was silent on the matter today.',
    'Mr.Smith went to the town on that day.',
    'by Gen.Smith and his men on that day.',
    'will.I.am sang for them on that day.',
    'Yahoo!Japan said so to all of them there.',
    'mail to john.Smith@example.com for it all.',
    'the z.B.Der case of that law was known.',
    'Dr.No is a film of the year they liked.',
    'ASP.NET is a thing of some age by now.',
    'Booking.Com is a firm of some size there.',
    'the D.C.Council met on that day again.',
    '他说了。The end.他走了。',
    'A.B',
    '.The',
    'one.Two',
    'a version 2.0.Beta of the thing came.',
    'Samuel L.Jackson was in it as well there.',
    'the U.N.Security Council met that day.',
    'dated Feb.The',
    'Oct.Fest is what they call it over there.',
    'and the rest, i.e.The rest, was there too.',
  ]) {
    assert.deepEqual(parts(BEFORE + text), [BEFORE + text], text);
  }
});

test('a straight quote goes to the sentence it belongs to', () => {
  assert.deepEqual(parts('He said: "It is over now."The room was silent then.'), [
    'He said: "It is over now."',
    'The room was silent then.',
  ]);
  assert.deepEqual(parts('That was all he said then."It is over," she said.'), [
    'That was all he said then.',
    '"It is over," she said.',
  ]);
});

test('each mending can be undone', () => {
  const text = `${BEFORE}that was it.The record was set.`;
  const { mended } = mendLostBreaks(text, 7);
  assert.deepEqual(mended, [
    { rule: 'lost-paragraph-break', line: 7, before: 'it.The record was', after: 'it.\n\nThe record was' },
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '”', '"', 'the ', 'The ', 'word', '!') }),
      (any) => parts(any).join('') === any,
    ),
  );
});

test('hostile paragraphs take no time', () => {
  const start = process.cpuUsage();
  for (const text of [
    'a.B'.repeat(300_000),
    'word.The word '.repeat(70_000),
    '"'.repeat(500_000),
    'x."Ab c '.repeat(3000),
  ])
    mendLostBreaks(text, 1);
  assert.ok(process.cpuUsage(start).user / 1e6 < 6);
});
