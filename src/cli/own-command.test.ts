import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ownCommand, wayTo } from './own-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-own-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the command is one that is there, however the program came onto the computer', () => {
  const clone = join(folder, 'a clone');
  mkdirSync(join(clone, 'src', 'cli'), { recursive: true });
  writeFileSync(join(clone, 'src', 'cli', 'main.ts'), '');
  const below = join(clone, 'my-archive');
  const program = join(folder, 'home', 'node_modules', 'backfile');
  const commands: readonly [string, string, string | undefined, string][] = [
    [below, clone, 'exec', 'npx backfile'],
    [below, clone, undefined, 'npx backfile'],
    [clone, clone, 'exec', 'npx backfile'],
    [join(folder, 'a clone-2'), clone, 'exec', `node "${join(clone, 'src', 'cli', 'backfile.js')}"`],
    [join(folder, 'home', 'my-archive'), program, 'exec', 'npx backfile'],
    [join(folder, 'elsewhere'), program, 'exec', `node ${join(program, 'src', 'cli', 'backfile.js')}`],
    [join(folder, 'elsewhere'), program, undefined, 'backfile'],
  ];
  for (const [archive, from, npmCommand, command] of commands) {
    assert.equal(ownCommand(archive, { program: from, npmCommand }), command);
  }
});

test('the way to a folder is typed as a command line takes it', () => {
  assert.equal(wayTo('.', folder), null);
  assert.equal(wayTo('my-archive', folder), 'cd my-archive');
  assert.equal(wayTo('My archive', folder), 'cd "My archive"');
});
