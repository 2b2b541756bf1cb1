import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { programVersion } from '../build/program-version.ts';
import { main } from './main.ts';
import { RecordedTerminal } from './recorded-terminal.ts';
import type { UnderstoodFile } from './understand-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function run(workingFolder: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = new RecordedTerminal(workingFolder);
  const code = await main(args, terminal);
  return { code, out: terminal.out.text, err: terminal.err.text };
}

test('the version is printed, by both names', async () => {
  assert.deepEqual(await run(folder, '--version'), { code: 0, out: `${programVersion()}\n`, err: '' });
  assert.deepEqual(await run(folder, '-V'), { code: 0, out: `${programVersion()}\n`, err: '' });
});

test('every command has a help with an example', async () => {
  const general = await run(folder, '--help');
  assert.equal(general.code, 0);
  for (const command of ['init', 'new', 'build', 'serve', 'inspect']) {
    assert.match(general.out, new RegExp(`^  ${command} `, 'mu'));
    const help = await run(folder, command, '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, new RegExp(`Examples:\n  backfile ${command}`, 'u'));
  }
});

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['biuld'], /Unknown command 'biuld'\n\(Did you mean build\?\)\nHelp: backfile --help/u],
  [['build', '--outptu', 'x'], /Unknown option '--outptu'\n\(Did you mean --output\?\)\nHelp: backfile build --help/u],
  [['build', '--as-of', '2024-02-30'], /--as-of takes a day such as 2024-12-31, not "2024-02-30"/u],
  [['build', '--as-of', 'soon'], /--as-of takes a day/u],
  [['build', '--jobs', '0'], /--jobs takes a number from 1 to 999/u],
  [['build', '--base-url', 'archive'], /--base-url takes an address such as/u],
  [['build', '--changed-since', 'deployed.txt'], /--changed-since goes with --changed-list/u],
  [['check-links', '--base-url', 'archive'], /--base-url takes an address such as/u],
  [['build', 'content'], /Too many arguments/u],
  [['serve', '--port', '80800'], /--port takes a number from 0 to 65535/u],
  [['new'], /Missing required argument 'headline'\nHelp: backfile new --help/u],
  [['new', 'A', '--date', '12.5.1998'], /--date takes a day/u],
  [['inspect'], /Missing required argument 'file'/u],
];

for (const [args, message] of WRONG) {
  test(`wrong usage is told and ends with 2: ${args.join(' ')}`, async () => {
    const { code, out, err } = await run(folder, ...args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, message);
    assert.match(err, /Help: backfile/u);
  });
}

test('a build without articles ends with 1 and tells what to do', async () => {
  const { code, err } = await run(folder, 'build', '--content', 'nowhere');
  assert.equal(code, 1);
  assert.match(err, /CONTENT_MISSING.*--content FOLDER/u);
});

test('init makes an archive that can be built, and overwrites nothing', async () => {
  const archive = join(folder, 'begun');
  mkdirSync(archive);
  writeFileSync(join(archive, 'README.md'), 'mine');
  const first = await run(folder, 'init', 'begun');
  assert.equal(first.code, 0);
  assert.equal(readFileSync(join(archive, 'README.md'), 'utf8'), 'mine');
  assert.match(first.out, /written {3}begun\/_data\/site\.yaml\n/u);
  assert.match(first.out, /kept {6}begun\/README\.md/u);
  const again = await run(archive, 'init');
  assert.doesNotMatch(again.out, /written/u);

  const begun = await run(archive, 'new', 'Flood wall holds', '--date', '1998-11-24', '--section', 'Harbour');
  assert.deepEqual(begun, { code: 0, out: `${join('content', '1998', '1998-11-24-flood-wall-holds.md')}\n`, err: '' });

  const built = await run(archive, 'build', '--json', '--strict');
  const summary = JSON.parse(built.out) as { articles: number; problems: unknown[] };
  assert.deepEqual([built.code, summary.articles, summary.problems], [0, 2, []]);
  for (const path of [
    'index.html',
    'about.html',
    '1998/11/24/flood-wall-holds.html',
    '2024/01/15/an-example-article.html',
  ]) {
    assert.ok(existsSync(join(archive, 'dist', path)), path);
  }
});

test('with --json a program is told why there is no archive', async () => {
  const { code, out, err } = await run(folder, 'build', '--content', 'nowhere', '--json');
  assert.equal(code, 1);
  const { error } = JSON.parse(out) as { error: { code: string; message: string } };
  assert.equal(error.code, 'CONTENT_MISSING');
  assert.match(error.message, /^there is no folder .*nowhere\. Name the folder/u);
  assert.match(err, /^CONTENT_MISSING: /u);
});

const SCRAPED = `October 5, 2022

Harbour wall holds for a second night

By Tom Abara

The wall held. “It will hold again,” said Ada Lindqvist, the mayor of Saltmarsh”.The town slept.

error: Content is protected !!
`;

test('inspect tells each field with its origin, what was mended, and the address', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere', 'wall.txt'), SCRAPED);
  const { code, out } = await run(folder, 'inspect', '--json', 'elsewhere/wall.txt', 'missing.txt');
  assert.equal(code, 1, 'one of the files gave no article');
  const [wall, missing, end] = out.split('\n');
  assert.equal(end, '');
  const { file, path, articles } = JSON.parse(wall ?? '') as UnderstoodFile;
  assert.deepEqual([file, path], ['elsewhere/wall.txt', 'wall.txt']);
  const [article] = articles;
  assert.ok(article !== undefined);
  assert.equal(article.address, '2022/10/05/harbour-wall-holds-for-a-second-night.html');
  const field = (name: string): unknown => article.fields.find((one) => one.name === name);
  assert.deepEqual(field('headline'), {
    name: 'headline',
    value: 'Harbour wall holds for a second night',
    from: 'text line 3',
    confidence: 0.95,
  });
  assert.deepEqual(field('published'), {
    name: 'published',
    value: { kind: 'day', day: '2022-10-05' },
    from: 'text line 1',
    confidence: 0.98,
  });
  assert.ok(
    article.tags.some(({ name, kind, evidence }) => name === 'Ada Lindqvist' && kind === 'person' && evidence !== ''),
  );
  assert.deepEqual(article.mended.at(-1), {
    rule: 'copy-protection-notice',
    line: 9,
    before: 'error: Content is protected !!',
    after: '',
  });
  const { problems } = JSON.parse(missing ?? '') as UnderstoodFile;
  assert.deepEqual(
    problems.map(({ code: name }) => name),
    ['FILE_MISSING'],
  );
});

test('inspect is laid out for a person without --json', async () => {
  const { code, out } = await run(folder, 'inspect', 'elsewhere/wall.txt');
  assert.equal(code, 0);
  assert.match(
    out,
    /^elsewhere\/wall\.txt\n {2}form {10}text\n {2}headline {6}Harbour wall holds for a second night {3}\(text line 3, 95 % sure\)$/mu,
  );
  assert.match(
    out,
    /^ {2}address {7}\/2022\/10\/05\/harbour-wall-holds-for-a-second-night\.html {3}\(day and headline\)$/mu,
  );
  assert.match(out, /copy-protection-notice, line 9: removed “error: Content is protected !!”$/mu);
});

test('a folder of figures above a file outside the content folder belongs to its path', async () => {
  mkdirSync(join(folder, 'papers', '2004', '05', '06'), { recursive: true });
  writeFileSync(join(folder, 'papers', '2004', '05', '06', 'wall.md'), '# Harbour wall holds\n\nIt held.\n');
  const { out } = await run(folder, 'inspect', '--json', 'papers/2004/05/06/wall.md');
  const { path, articles } = JSON.parse(out) as UnderstoodFile;
  assert.deepEqual([path, articles[0]?.address], ['2004/05/06/wall.md', '2004/05/06/harbour-wall-holds.html']);
});
