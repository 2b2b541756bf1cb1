import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeCatalogue, openCatalogue, setMeta } from '../catalogue/database.ts';
import { build } from './build.ts';
import { BuildError } from './build-error.ts';
import { LockedError, takeLock } from './lock.ts';
import type { Look } from './options.ts';
import { OutputUnsafeError, prepareState, resolveProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-failures-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (workingFolder: string, output = 'dist', look: Look = { kind: 'changed' }): ReturnType<typeof build> =>
  build({
    workingFolder,
    output,
    jobs: 1,
    asOf: '2026-01-01',
    baseUrl: null,
    look,
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });

function project(name: string, articles: number): string {
  const made = join(folder, name);
  mkdirSync(join(made, 'content'), { recursive: true });
  for (let number = 1; number <= articles; number++) {
    const day = `2001-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
    writeFileSync(
      join(made, 'content', `${number}.md`),
      `---\ntitle: Story ${number}\ndate: ${day}\ntags: [Ferry]\n---\n\nText ${number}.\n`,
    );
  }
  return made;
}

/** Whether every file of the manifest is there with its digest. */
function isWhole(dist: string): boolean {
  try {
    execFileSync('sha256sum', ['--check', '--quiet', 'manifest-sha256.txt'], { cwd: dist, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('two builds of one archive are kept apart; the lock of a dead one is taken over', async () => {
  const made = project('locked', 2);
  const { lock } = prepareState(resolveProject({ workingFolder: made }));
  const release = takeLock(lock);
  await assert.rejects(run(made), LockedError);
  release();
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: null }));
  assert.equal((await run(made)).articles, 2);
  assert.equal(existsSync(lock), false);
});

test('where the output cannot be, the build says so', async () => {
  const made = project('taken', 2);
  writeFileSync(join(made, 'dist'), 'a file');
  await assert.rejects(
    run(made),
    (error: unknown) => error instanceof BuildError && error.message.startsWith('OUTPUT_TAKEN'),
  );
  assert.equal(readFileSync(join(made, 'dist'), 'utf8'), 'a file');
  await assert.rejects(
    run(made, 'dist/below'),
    (error: unknown) => error instanceof BuildError && error.message.startsWith('OUTPUT_TAKEN'),
  );
});

test('what is kept between two builds does not lie among the articles', () => {
  const made = project('kept-among', 1);
  for (const cache of ['content', 'content/kept']) {
    assert.throws(() => resolveProject({ workingFolder: made, cache }), /^OutputUnsafeError: CACHE_UNSAFE/u);
  }
  assert.equal(resolveProject({ workingFolder: made, cache: 'content/.kept' }).content, join(made, 'content'));
});

test('settings that are no YAML stop the build, and the archive stays as it was', async () => {
  const made = project('slip', 2);
  mkdirSync(join(made, '_data'));
  const site = join(made, '_data', 'site.yaml');
  writeFileSync(site, 'name: The Bugle\n');
  await run(made);
  const home = readFileSync(join(made, 'dist', 'index.html'), 'utf8');
  assert.match(home, /The Bugle/u);
  writeFileSync(site, 'name: The Bugle\n: : [\n');
  await assert.rejects(
    run(made),
    (error: unknown) =>
      error instanceof BuildError && /^SETTINGS_BROKEN: _data\/site\.yaml:\d is no valid YAML/u.test(error.message),
  );
  assert.equal(readFileSync(join(made, 'dist', 'index.html'), 'utf8'), home);
});

test('where the archive was deleted, all of it is made again, even if only some files may have changed', async () => {
  const made = project('gone', 3);
  await run(made);
  const whole = readFileSync(join(made, 'dist', 'manifest-sha256.txt'), 'utf8');
  rmSync(join(made, 'dist'), { recursive: true });
  await run(made, 'dist', { kind: 'files', paths: [] });
  assert.equal(isWhole(join(made, 'dist')), true);
  assert.equal(readFileSync(join(made, 'dist', 'manifest-sha256.txt'), 'utf8'), whole);
});

/** `backfile build` on a disk that is full after so many bytes below a folder, or read-only. */
function buildOnDisk(made: string, disk: { at: string; after: number; code: string }): { code: number; said: string } {
  const program = fileURLToPath(new URL('../cli/backfile.js', import.meta.url));
  const preload = fileURLToPath(new URL('../testing/full-disk.cjs', import.meta.url));
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require=${preload}`,
    FULL_DISK_AT: disk.at,
    FULL_DISK_AFTER: String(disk.after),
    FULL_DISK_CODE: disk.code,
  };
  const ran = spawnSync(process.execPath, [program, 'build'], { cwd: made, env, encoding: 'utf8' });
  return { code: ran.status ?? -1, said: ran.stderr };
}

/** What stands in the folders that builds write to before they publish. */
function staged(made: string): readonly string[] {
  const parts = readdirSync(join(made, '.backfile'), { recursive: true, encoding: 'utf8' });
  return parts.filter((path) => /(^|\/)staging\//u.test(path) || /lock\./u.test(path));
}

test('where the output is a link, the archive stands in the folder that it leads to', async () => {
  const made = project('linked', 2);
  const [link, target] = [join(made, 'dist'), join(folder, 'linked-to')];
  mkdirSync(target);
  symlinkSync(target, link);
  await run(made);
  assert.equal(isWhole(target), true);
  writeFileSync(join(made, 'content', '1.md'), '---\ntitle: Story 1\ndate: 2001-02-02\n---\n\nAnother text.\n');
  await run(made);
  assert.equal(isWhole(target), true);
  assert.equal(lstatSync(link).isSymbolicLink(), true);
  rmSync(link);
  symlinkSync(join(made, 'content'), link);
  await assert.rejects(run(made), OutputUnsafeError);
});

test('a full disk and a read-only one stop a build, and the archive stays as it was', async () => {
  const made = project('full', 3);
  const output = join(made, 'dist');
  const manifest = (): string => readFileSync(join(output, 'manifest-sha256.txt'), 'utf8');
  await run(made);
  const before = manifest();
  for (const number of [4, 5]) {
    writeFileSync(
      join(made, 'content', `${number}.md`),
      `---\ntitle: More ${number}\ndate: 2002-01-01\n---\n\nText.\n`,
    );
  }
  // While pages are staged, when the manifest is written, and where nothing at all can be written to the output.
  for (const [disk, told] of [
    [{ at: join(made, '.backfile'), after: 20_000, code: 'ENOSPC' }, 'DISK_FULL'],
    [{ at: join(made, '.backfile'), after: 60_000, code: 'ENOSPC' }, 'DISK_FULL'],
    [{ at: output, after: 0, code: 'EROFS' }, 'OUTPUT_READ_ONLY'],
  ] as const) {
    const { code, said } = buildOnDisk(made, disk);
    assert.equal(code, 1, said);
    assert.match(said, new RegExp(`^${told}`, 'mu'));
    assert.equal(isWhole(output), true);
    assert.equal(manifest(), before);
    // What the build had written by then would fill the disk for everyone else too.
    if (told === 'DISK_FULL') assert.deepEqual(staged(made), []);
  }
  assert.equal((await run(made)).articles, 5);
  assert.equal(isWhole(output), true);
});

test('a worker that is killed is told, and its work is done again', async () => {
  const made = project('killed', 400);
  const program = fileURLToPath(new URL('../cli/backfile.js', import.meta.url));
  const child = spawn(process.execPath, [program, 'build', '--jobs', '2', '--json'], {
    cwd: made,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let killed = 0;
  while (killed === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const workers = workersOf(child.pid ?? 0);
    if (workers[0] === undefined) continue;
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(workers[0], 'SIGKILL');
    killed++;
  }
  assert.equal(await ended, 0);
  const summary = JSON.parse(output) as Awaited<ReturnType<typeof build>>;
  assert.equal(summary.articles, 400);
  assert.ok(summary.problems.some(({ code }) => code === 'WORKER_DIED'));
  assert.equal(isWhole(join(made, 'dist')), true);
});

test('an article that is too much for a worker is reported, and the others are built', () => {
  const made = project('huge', 30);
  writeFileSync(
    join(made, 'content', 'huge.md'),
    `---\ntitle: Huge\ndate: 2003-01-01\n---\n\n${'*a* [b](c) '.repeat(1_200_000)}\n`,
  );
  const program = fileURLToPath(new URL('../cli/backfile.js', import.meta.url));
  const ran = spawnSync(process.execPath, [program, 'build', '--jobs', '2', '--json'], {
    cwd: made,
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=110' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.equal(ran.status, 0, ran.stderr.slice(-2000));
  const summary = JSON.parse(ran.stdout) as Awaited<ReturnType<typeof build>>;
  const codes = summary.problems.map(({ code, path }) => `${code} ${path}`);
  assert.ok(codes.includes('FILE_KILLS_WORKER huge.md'), codes.join());
  assert.ok(codes.includes('WORKER_DIED '));
  assert.equal(summary.articles, 30);
  assert.equal(isWhole(join(made, 'dist')), true);
});

test('where the output was deleted while a publication was open, the next build makes the archive anew', async () => {
  const made = project('torn', 3);
  await run(made);
  const { catalogue } = prepareState(resolveProject({ workingFolder: made }));
  const database = openCatalogue(catalogue, 'test');
  // As a run leaves it that was killed while it published: the journal names a page that is nowhere any more.
  database.exec("insert into staged values ('index.html', 'home', 'home', 'x', 'y', 1)");
  setMeta(database, 'journal', join(made, '.backfile', 'gone'));
  closeCatalogue(database, catalogue);
  const whole = readFileSync(join(made, 'dist', 'manifest-sha256.txt'), 'utf8');
  rmSync(join(made, 'dist'), { recursive: true });
  await run(made);
  assert.equal(isWhole(join(made, 'dist')), true);
  assert.equal(readFileSync(join(made, 'dist', 'manifest-sha256.txt'), 'utf8'), whole);
});

/** Process numbers of the worker processes of a build. */
function workersOf(pid: number): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
  return listed.split('\n').flatMap((row) => {
    const [child, parent] = row.trim().split(/\s+/u);
    return Number(parent) === pid && /worker\.[jt]s/u.test(row) ? [Number(child)] : [];
  });
}
