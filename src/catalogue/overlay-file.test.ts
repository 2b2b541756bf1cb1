import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OVERLAY_HEADER, overlayLines, parseOverlay } from './overlay-file.ts';

test('a table as a spreadsheet writes it: quotation marks, semicolons, line ends, a later row wins', () => {
  const text =
    '\ufefffile;field;decision;value\r\ncontent/a.md;headline;set;"A ""b""; c\nd"\r\na.xml#7;bylines;accept\r\n;;;\r\n' +
    'nonsense\r\ncontent/a.md;headline;SET;Last\r\n';
  assert.deepEqual(parseOverlay(text), {
    rows: [
      { file: 'a.xml', item: '7', field: 'bylines', kind: 'accept', value: '', line: 4 },
      { file: 'content/a.md', item: '', field: 'headline', kind: 'set', value: 'Last', line: 7 },
    ],
    badLines: [6],
  });
});

test('law: what is written is read again', () => {
  const cell = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.trim());
  const row = fc.record(
    {
      file: cell.filter((text) => text !== '' && !/[#\r]|^\/\//.test(text) && text !== 'file'),
      item: fc.constantFrom('', '7', 'a#b'),
      field: fc.constantFrom('headline', 'published'),
      kind: fc.constantFrom('set' as const, 'accept' as const),
      value: cell.filter((text) => !text.includes('\r')),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ file, item, field }) => `${file}#${item} ${field}` }), (rows) => {
      const read = parseOverlay(OVERLAY_HEADER + overlayLines(rows));
      assert.deepEqual(
        read.rows.map(({ line: _, ...rest }) => rest),
        rows,
      );
      assert.deepEqual(read.badLines, []);
    }),
  );
});
