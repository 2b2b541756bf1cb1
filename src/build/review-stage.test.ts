import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { build } from './build.ts';
import { resolveProject } from './project.ts';
import { readReview, writeDecisions } from './review-stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-review-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const run = (): ReturnType<typeof build> =>
  build({
    workingFolder: folder,
    jobs: 1,
    asOf: '2026-01-01',
    baseUrl: null,
    look: { kind: 'changed' },
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });

const STORY = Array.from({ length: 50 }, (_, at) => `word${(at * at) % 997}`).join(' ');

test('what is doubtful is listed, decided, applied to the one file, and listed no more', async () => {
  put(
    'content/1998/a.txt',
    `Bridge closes\n05/10/2004\n\nThe bridge is closed since the river rose over it in the night.\n`,
  );
  put('content/b.md', `---\ntitle: River\ndate: 2004-10-05\n---\n![x](gone.jpg)\n\n${STORY}\n`);
  put('content/c.md', `---\ntitle: River again\ndate: 2004-10-06\n---\n${STORY} and more\n`);
  const project = resolveProject({ workingFolder: folder });
  assert.equal(readReview(project), null);
  await run();
  const listed = (): string[] =>
    (readReview(project) ?? []).map(({ group, file, field }) => `${group} ${file} ${field}`);
  assert.deepEqual(listed(), ['dates 1998/a.txt DATE_AMBIGUOUS', 'images b.md IMAGE_MISSING', 'copies c.md COPY']);

  const decide = (file: string, field: string, kind: 'set' | 'accept', value = ''): string =>
    writeDecisions(project, folder, file, [{ field, kind, value }]).kind;
  assert.equal(decide('content/1998/a.txt', 'published', 'set', '5/10/2004'), 'refused');
  assert.equal(decide('content/nothing.txt', 'published', 'accept'), 'refused');
  assert.equal(decide('../outside.txt', 'published', 'accept'), 'refused');
  assert.equal(decide('content/1998/a.txt', 'published', 'set', '2004-10-05'), 'written');
  assert.equal(decide('c.md', 'COPY', 'accept'), 'written');
  assert.equal(decide('b.md', 'IMAGE_MISSING', 'accept'), 'written');
  assert.equal(
    readFileSync(join(folder, '_data/overlay.csv'), 'utf8'),
    'file,field,decision,value\ncontent/1998/a.txt,published,set,2004-10-05\ncontent/c.md,COPY,accept,\n' +
      'content/b.md,IMAGE_MISSING,accept,\n',
  );
  assert.deepEqual(listed(), []);
  const source = readFileSync(join(folder, 'content/1998/a.txt'), 'utf8');
  const summary = await run();
  assert.equal(summary.undated, 0);
  assert.ok(!summary.problems.some(({ code }) => code === 'DATE_AMBIGUOUS'));
  assert.equal(readFileSync(join(folder, 'content/1998/a.txt'), 'utf8'), source);
  assert.deepEqual((await run()).written, []);

  put(
    '_data/overlay.csv',
    'file,field,decision,value\ncontent/gone.md,headline,set,X\ncontent/b.md,colour,set,red\nrubbish\n',
  );
  const codes = (await run()).problems
    .filter(({ code }) => code.startsWith('OVERLAY'))
    .map(({ code, line }) => `${code} ${line}`);
  assert.deepEqual(codes.sort(), ['OVERLAY_FIELD_INVALID 3', 'OVERLAY_FILE_UNKNOWN 2', 'OVERLAY_LINE_INVALID 4']);
  assert.deepEqual(listed(), ['dates 1998/a.txt DATE_AMBIGUOUS', 'images b.md IMAGE_MISSING', 'copies c.md COPY']);
});
