import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CLONE } from '../testing/clone.ts';
import { PACKAGE_FOLDER } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-same-bytes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const program = fileURLToPath(new URL('../cli/backfile.js', import.meta.url));

/** Builds the sample archive from a copy whose files were made in this order. Returns its manifest. */
function manifest(name: string, order: (names: string[]) => string[], flags: readonly string[], zone: string): string {
  const project = join(folder, name);
  copy(join(PACKAGE_FOLDER, 'content'), join(project, 'content'), order);
  for (const file of ['site.yaml', 'tags.yaml', 'sections.yaml']) {
    mkdirSync(join(project, '_data'), { recursive: true });
    cpSync(join(PACKAGE_FOLDER, '_data', file), join(project, '_data', file));
  }
  execFileSync(process.execPath, [program, 'build', '--as-of', '2026-01-01', ...flags], {
    cwd: project,
    env: { ...process.env, TZ: zone, LC_ALL: 'C' },
    stdio: 'ignore',
  });
  return readFileSync(join(project, 'dist', 'manifest-sha256.txt'), 'utf8');
}

function copy(from: string, to: string, order: (names: string[]) => string[]): void {
  mkdirSync(to, { recursive: true });
  const entries = new Map(readdirSync(from, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  for (const name of order([...entries.keys()].sort())) {
    if (entries.get(name)?.isDirectory() === true) copy(join(from, name), join(to, name), order);
    else cpSync(join(from, name), join(to, name));
  }
}

test('order of files, number of workers and time zone change no byte', () => {
  const one = manifest('one', (names) => names, ['--jobs', '1'], 'Pacific/Kiritimati');
  const other = manifest('other', (names) => names.toReversed(), ['--jobs', '3'], 'America/Anchorage');
  assert.ok(one.split('\n').length > 300);
  assert.equal(other, one);
});

test('with the state deleted the next build makes the same archive', () => {
  const project = join(folder, 'one');
  const before = readFileSync(join(project, 'dist', 'manifest-sha256.txt'), 'utf8');
  rmSync(join(project, '.backfile'), { recursive: true });
  execFileSync(process.execPath, [program, 'build', '--as-of', '2026-01-01'], { cwd: project, stdio: 'ignore' });
  assert.equal(readFileSync(join(project, 'dist', 'manifest-sha256.txt'), 'utf8'), before);
  execFileSync('sha256sum', ['--check', '--quiet', 'manifest-sha256.txt'], { cwd: join(project, 'dist') });
});

test('Eleventy alone builds the same archive', () => {
  const project = join(folder, 'eleventy');
  for (const name of ['content', '_data', '_includes', 'src', '.eleventy.js', 'package.json']) {
    cpSync(join(CLONE, name), join(project, name), { recursive: true });
  }
  rmSync(join(project, '_data', 'permalinks.csv'), { force: true });
  mkdirSync(dirname(join(project, 'node_modules')), { recursive: true });
  execFileSync('ln', ['-s', join(CLONE, 'node_modules'), join(project, 'node_modules')]);
  const eleventy = join(CLONE, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  execFileSync(process.execPath, [eleventy, '--quiet'], { cwd: project, stdio: 'ignore' });
  const made = readFileSync(join(project, 'dist', 'manifest-sha256.txt'), 'utf8');
  assert.equal(made, readFileSync(join(folder, 'one', 'dist', 'manifest-sha256.txt'), 'utf8'));
});
