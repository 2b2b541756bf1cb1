import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFolder } from './import-for-tests.ts';
import type { ImportReport } from './report.ts';

async function imported(csv: string): Promise<{ readonly folder: ImportFolder; readonly report: ImportReport }> {
  const folder = new ImportFolder();
  folder.write('a.csv', csv);
  return { folder, report: await folder.import(['a.csv']) };
}

const told = ({ problems }: ImportReport) => problems.map(({ code, severity, line }) => [code, severity, line]);

test('a text whose commas are not within quotation marks is put together, and told', async () => {
  const { folder, report } = await imported(
    'title,date,body\nOne,2019-03-04,"Ok, then."\n\nTwo,2019-03-05,Mayor, who was late, said no.\n',
  );
  assert.match(folder.read('2019/03/2019-03-05-two.md'), /\n\nMayor, who was late, said no\.\n$/);
  assert.deepEqual(told(report), [['IMPORT_CSV_COLUMNS', 'warning', 4]]);
});

test('a row whose cells have moved is told and not put together', async () => {
  const { folder, report } = await imported('title,date,body\nHello, world,2019-03-05,Text of it.\n');
  assert.match(folder.read('undated/hello.md'), /\ncolumn_4: "Text of it\."\n/);
  assert.deepEqual(told(report), [['IMPORT_CSV_COLUMNS', 'warning', 2]]);
});

test('a short row is told; delimiters too many at its end say nothing', async () => {
  const { report } = await imported('title,date,body\nOne,2019-03-05\nTwo,2019-03-05,Text.,,\n');
  assert.equal(report.outcomes.added, 2);
  assert.deepEqual(told(report), [['IMPORT_CSV_COLUMNS', 'warning', 2]]);
});

test('rows that an open quotation mark had swallowed are rows, and it is told', async () => {
  const rows = 'Two,2019-03-05,"Bad open body\nThree,2019-03-06,Third body.\nFour,2019-03-07,"Fourth, quoted."\n';
  const { folder, report } = await imported(`title,date,body\nOne,2019-03-04,Body.\n${rows}Five,2019-03-08,Fifth.\n`);
  assert.equal(report.outcomes.added, 5);
  assert.match(folder.read('2019/03/2019-03-05-two.md'), /\n\nBad open body\n$/);
  const three = folder.read('2019/03/2019-03-06-three.md');
  assert.match(three, /\n\nThird body\.\n$/);
  // Where the row begins in the file.
  assert.match(three, /\nimport_offset: 67\n/);
  assert.match(folder.read('2019/03/2019-03-07-four.md'), /\n\nFourth, quoted\.\n$/);
  assert.deepEqual(told(report), [['IMPORT_CSV_QUOTE', 'warning', 3]]);
});

test('quotation marks within a cell stay and are told; a quotation at its beginning is as it should be', async () => {
  const { folder, report } = await imported(
    'title,date,body\nOne,2019-03-04,"He said "no" today."\nTwo,2019-03-05,"""No,"" he said.\nThen he left."\n',
  );
  assert.match(folder.read('2019/03/2019-03-04-one.md'), /\n\nHe said "no" today\.\n$/);
  assert.match(folder.read('2019/03/2019-03-05-two.md'), /\n\n"No," he said\. ?\n/);
  assert.deepEqual(told(report), [['IMPORT_CSV_QUOTE', 'warning', 2]]);
});
