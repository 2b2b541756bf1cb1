import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ImportFolder } from './import-for-tests.ts';

const CASES = fileURLToPath(new URL('../testing/cases/import/', import.meta.url));
/** Writes what is expected instead of comparing; look at the difference before it is kept. */
const WRITES = process.env['BACKFILE_WRITE_CASES'] !== undefined;

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const [source = ''] = readdirSync(folder).filter((file) => file.startsWith('source.'));
  const uploads = join(folder, 'uploads');

  test(`${name}: files and report are as expected`, async () => {
    const into = new ImportFolder();
    const report = await into.import([join(folder, source)], { uploads: existsSync(uploads) ? uploads : null });
    const { outcomes, left, media, comments, mended } = report;
    const problems = report.problems.map(({ code, line }) => ({ code, line: line ?? null }));
    const told = `${JSON.stringify({ outcomes, left, media, comments, mended, problems }, null, 2)}\n`;
    const written = new Map<string, string>(into.files().map((path) => [path, into.read(path)]));
    written.set('report.json', told);
    if (WRITES) write(join(folder, 'expected'), written);
    const expected = readdirSync(join(folder, 'expected'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'expected').length + 1));
    assert.deepEqual([...written.keys()].sort(), expected.map((path) => path.replaceAll('\\', '/')).sort());
    for (const [path, text] of written) assert.equal(text, readFileSync(join(folder, 'expected', path), 'utf8'), path);
  });
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
