import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { closeCatalogue, openCatalogue } from '../catalogue/database.ts';
import { clearStaging } from './staging.ts';

/** Writes pages as a worker does whose build was killed, for a second. */
const LEFT_RUNNING = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  for (let number = 0, end = Date.now() + 1000; Date.now() < end; number++) {
    const folder = process.argv[1] + '/2009/' + (number % 400);
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + '/index.html', 'page');
    if (number === 1000) process.stdout.write('under way');
  }`;

test('what a killed build left running keeps the next one from nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-staging-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [file, former, own] = [join(folder, 'catalogue.db'), join(folder, 'staging/1'), join(folder, 'staging/2')];
  const database = openCatalogue(file, '1');
  const left = spawn(process.execPath, ['-e', LEFT_RUNNING, former], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(left.stdout, 'data');
  await clearStaging(database, own);
  if (left.exitCode === null) await once(left, 'exit');
  assert.deepEqual(readdirSync(own), []);
  // Once it has ended, the next build leaves nothing of it.
  await clearStaging(database, own);
  assert.equal(existsSync(former), false);
  closeCatalogue(database, file);
});
