import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../build/output-folder.ts';
import { CLONE } from './clone.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = `May 12, 1998

Harbour wall holds for a second night

The harbour wall held on Monday night, and the town of Saltmarsh slept.

Ada Lindqvist said: “It will hold again.”
`;

test('the packed program, with what it needs and no more, builds what the clone builds', () => {
  const tarball = pack();
  const home = join(folder, 'home');
  const installed = join(home, 'node_modules', 'backfile');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  linkDependencies(join(home, 'node_modules'));
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'content', 'wall.txt'), ARTICLE);

  backfile(join(installed, 'src', 'cli', 'backfile.js'), ['build'], home);
  backfile(join(CLONE, 'src', 'cli', 'backfile.js'), ['build', '--output', 'of-the-clone'], home);

  const files = listFiles(join(home, 'dist')).toSorted();
  assert.deepEqual(listFiles(join(home, 'of-the-clone')).toSorted(), files);
  assert.ok(files.includes('1998/05/12/harbour-wall-holds-for-a-second-night.html'));
  for (const path of files) {
    const same = readFileSync(join(home, 'dist', path)).equals(readFileSync(join(home, 'of-the-clone', path)));
    assert.ok(same, `${path} is the same, byte for byte`);
  }
  const sources = readdirSync(join(installed, 'src'), { recursive: true }).filter((name) =>
    String(name).endsWith('.ts'),
  );
  assert.deepEqual(sources, []);
});

/** Packs a copy, so that the clone's own lib/ is nobody else's business. */
function pack(): string {
  const copy = join(folder, 'copy');
  for (const name of [
    'src',
    '_includes',
    '_data',
    'package.json',
    'tsconfig.json',
    '.eleventy.js',
    'LICENSE',
    'README.md',
  ]) {
    cpSync(join(CLONE, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(CLONE, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, ['src/cli/package/make-lib.js'], { cwd: copy, stdio: 'pipe' });
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', args, { cwd: copy, encoding: 'utf8', shell: process.platform === 'win32' });
  return join(folder, name.trim().split('\n').at(-1) ?? '');
}

/** What an install brings: the packages of the lock file that are not for development alone. */
function linkDependencies(modules: string): void {
  const lock = JSON.parse(readFileSync(join(CLONE, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
  };
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const name = path.replace(/^node_modules\//u, '');
    if (path === '' || dev === true || name.includes('node_modules/')) continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(CLONE, path), join(modules, name), 'junction');
  }
}

function backfile(program: string, args: readonly string[], cwd: string): void {
  execFileSync(process.execPath, [program, ...args], { cwd, stdio: 'pipe' });
}
