import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { BuildError } from './build-error.ts';
import { LockedError, takeLock } from './lock.ts';
import { prepareState, resolveProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-failures-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (workingFolder: string, output = 'dist'): ReturnType<typeof build> =>
  build({
    workingFolder,
    output,
    jobs: 1,
    asOf: '2026-01-01',
    baseUrl: null,
    look: { kind: 'changed' },
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
});

test('a full disk and a read-only one stop a build, and the archive stays as it was', async (context) => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    context.skip('no disk can be mounted here: it needs root');
    return;
  }
  try {
    const made = project('full', 3);
    const output = join(disk, 'dist');
    await run(made, output);
    assert.equal(isWhole(output), true);
    const before = readFileSync(join(output, 'manifest-sha256.txt'), 'utf8');
    for (let number = 100; number < 400; number++) {
      writeFileSync(
        join(made, 'content', `${number}.md`),
        `---\ntitle: Long ${number}\ndate: 2002-01-01\n---\n\n${'Word. '.repeat(9000)}\n`,
      );
    }
    await assert.rejects(
      run(made, output),
      (error: unknown) => error instanceof BuildError && error.message.startsWith('DISK_FULL'),
    );
    assert.equal(isWhole(output), true);
    assert.equal(readFileSync(join(output, 'manifest-sha256.txt'), 'utf8'), before);
    for (let number = 100; number < 400; number++) rmSync(join(made, 'content', `${number}.md`));
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    writeFileSync(join(made, 'content', '4.md'), '---\ntitle: Four\ndate: 2001-04-04\n---\n\nText.\n');
    await assert.rejects(
      run(made, output),
      (error: unknown) => error instanceof BuildError && error.message.startsWith('OUTPUT_READ_ONLY'),
    );
    assert.equal(readFileSync(join(output, 'manifest-sha256.txt'), 'utf8'), before);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    assert.equal((await run(made, output)).articles, 4);
    assert.equal(isWhole(output), true);
  } finally {
    execFileSync('umount', [disk]);
  }
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

/** Process numbers of the worker processes of a build. */
function workersOf(pid: number): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
  return listed.split('\n').flatMap((row) => {
    const [child, parent] = row.trim().split(/\s+/u);
    return Number(parent) === pid && /worker\.[jt]s/u.test(row) ? [Number(child)] : [];
  });
}
