import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { thisProcess } from './lock-owner.ts';
import { LockedError, takeLock } from './lock.ts';
import { lockOutput, lockProject } from './project-lock.ts';
import { resolveProject } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'lock');

test('a lock is taken once, and free again when it is given back', () => {
  const release = takeLock(file);
  assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid);
  assert.throws(() => takeLock(file), LockedError);
  release();
  assert.deepEqual(readdirSync(folder), []);
  takeLock(file)();
});

test('a lock is stale when its process is gone, when its number is another’s now, and after the machine was started anew', () => {
  const mine = thisProcess();
  for (const stale of [
    { ...mine, pid: 2 ** 22 + 1 },
    { ...mine, started: '1' },
    { ...mine, boot: 'another', pid: 1, started: null },
  ]) {
    writeFileSync(file, JSON.stringify(stale));
    const release = takeLock(file);
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid);
    release();
    assert.deepEqual(readdirSync(folder), []);
  }
});

test('a lock of another machine is believed', () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), host: `not-${hostname()}`, pid: 1 }));
  assert.throws(() => takeLock(file), LockedError);
  rmSync(file);
});

test('a lock that is just being written is believed, an old one that says nothing is not', () => {
  writeFileSync(file, '');
  assert.throws(() => takeLock(file), LockedError);
  utimesSync(file, 1, 1);
  takeLock(file)();
  assert.equal(existsSync(file), false);
});

test('a lock that another has taken over is left to them', () => {
  const release = takeLock(file);
  writeFileSync(file, 'theirs');
  release();
  assert.equal(readFileSync(file, 'utf8'), 'theirs');
  rmSync(file);
});

test('builds of different content to one folder exclude each other, by whatever name they call it', () => {
  for (const name of ['one', 'two']) mkdirSync(join(folder, name));
  mkdirSync(join(folder, 'public'));
  symlinkSync(join(folder, 'public'), join(folder, 'link'));
  const project = (content: string, output: string) => resolveProject({ workingFolder: folder, content, output });
  const release = lockProject(project('one', 'public/site'));
  assert.throws(() => lockProject(project('two', 'public/site')), LockedError);
  assert.throws(() => lockOutput(join(folder, 'link', 'site')), LockedError);
  lockProject(project('two', 'public/other'))();
  release();
  lockProject(project('two', 'public/site'))();
  assert.deepEqual(readdirSync(join(folder, 'public')), []);
});
