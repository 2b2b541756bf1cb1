import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csv.ts';

test('cells are quoted where they must be, and formulas are made text', () => {
  assert.equal(csvLine(['a', 'b, c', 'said "no"', '']), 'a,"b, c","said ""no""",\r\n');
  assert.equal(
    csvLine(['=HYPERLINK("http://x")', '-5 degrees', '@x']),
    `"'=HYPERLINK(""http://x"")",'-5 degrees,'@x\r\n`,
  );
});

test('another parser reads what was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
      const [row] = parse(csvLine(cells), { relax_column_count: true });
      const isFormula = (text: string): boolean => /^[=+\-@\t\r]/u.test(text);
      assert.deepEqual(
        row,
        cells.map((text) => (isFormula(text) ? `'${text}` : text)),
      );
    }),
  );
});
