import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from '../../build/build.ts';
import { listFiles } from '../../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../../build/project.ts';
import { buildOptions } from '../archive-flags.ts';
import { RecordedTerminal } from '../recorded-terminal.ts';
import { serveArchive } from './serve-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-live-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const display = { show: () => undefined, stop: () => undefined };

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const article = (headline: string): string => `---\nheadline: ${headline}\npublished: 1998-11-24\n---\n\nIt held.\n`;

/** Tries until it holds, and gives how long it took (ms). Patient: the machine may do other things besides. */
async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<number> {
  const started = performance.now();
  while (!(await holds())) {
    assert.ok(performance.now() - started < 30_000, `${what}: not within 30 s`);
    await wait(20);
  }
  return performance.now() - started;
}

test('an archive that is served follows what is edited, and ends clean', { timeout: 180_000 }, async (context) => {
  write('content/flood.md', article('Flood wall holds'));
  const terminal = new RecordedTerminal(folder);
  const options = buildOptions({ jobs: '1', asOf: '2026-01-01' }, terminal, () => undefined);
  const served = serveArchive(options, { host: '127.0.0.1', port: 0, display }, terminal);
  try {
    await until('the address is printed', () => terminal.out.text.includes('http://localhost:'));
    const address = /http:\/\/localhost:(\d+)/u.exec(terminal.out.text)?.[1] ?? '';
    const shows = async (path: string, text: string): Promise<boolean> =>
      (await (await fetch(`http://127.0.0.1:${address}/${path}`)).text()).includes(text);

    write('content/flood.md', article('Flood wall breaks'));
    const milliseconds = await until('the edit shows', () => shows('index.html', 'Flood wall breaks'));
    context.diagnostic(`an edited article showed after ${Math.round(milliseconds)} ms`);

    write('content/ferry.md', article('Ferry cut'));
    await until('the new article shows', () => shows('1998/11/24/index.html', 'Ferry cut'));
    renameSync(join(folder, 'content', 'ferry.md'), join(folder, 'content', 'gone.txt.bak'));
    await until(
      'the article that is gone is not shown',
      async () => !(await shows('1998/11/24/index.html', 'Ferry cut')),
    );

    // Neither folder was there when it started.
    write('_data/site.yaml', 'name: The First Name\n');
    await until('the first settings show', () => shows('index.html', 'The First Name'));
    write('_data/site.yaml', 'name: The Second Name\n');
    await until('the settings show', () => shows('index.html', 'The Second Name'));

    write('_includes/pages/about.njk', '{% if %}');
    await until('the broken template is told', () => terminal.err.text.includes('could not be built'));
    assert.match(terminal.err.text, /about\.njk/u);
    assert.ok(await shows('index.html', 'The Second Name'), 'the archive stands as it was');
    const about = readFileSync(join(PACKAGE_FOLDER, '_includes/pages/about.njk'), 'utf8');
    write('_includes/pages/about.njk', about.replace('{% block main %}', '{% block main %}<!-- mended -->'));
    await until('the mended template shows', () => shows('about.html', '<!-- mended -->'));

    // Edits while a build runs: each is built in the end.
    for (let edit = 0; edit < 10; edit++) {
      write('content/flood.md', article(`Edit ${edit}`));
      write(`content/many-${edit}.md`, article(`Many ${edit}`));
      await wait(40);
    }
    await until('the last edit shows', () => shows('1998/11/24/index.html', 'Edit 9'));
    await until('the last file shows', () => shows('1998/11/24/index.html', 'Many 9'));
  } finally {
    terminal.interrupt();
    assert.equal(await served, 0);
  }
  assert.deepEqual(
    readdirSync(join(folder, '.backfile'), { recursive: true }).filter((name) => String(name).endsWith('lock')),
    [],
  );
  await build({ ...options, output: 'fresh', cache: 'fresh-state' });
  const fresh = listFiles(join(folder, 'fresh')).toSorted();
  assert.deepEqual(listFiles(join(folder, 'dist')).toSorted(), fresh);
  for (const path of fresh) {
    assert.equal(
      readFileSync(join(folder, 'dist', path), 'latin1'),
      readFileSync(join(folder, 'fresh', path), 'latin1'),
      path,
    );
  }
  assert.ok(existsSync(join(folder, '_data', 'permalinks.csv')));
});
