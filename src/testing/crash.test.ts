import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLONE } from '../bench/backfile-program.ts';
import { Corpus, corpusFolder } from '../bench/corpus.ts';
import { crashLines } from '../bench/crash-report.ts';
import { runCrashes } from '../bench/crash.ts';

/** Kills of a run in continuous integration; `npm run bench -- crash --times 200` does more. */
const KILLS = Number(process.env['BACKFILE_KILLS'] ?? 20);

/** Small, so that a build takes little but its start; large enough to change many and keep some. */
const ARTICLES = 24;

test('after kills at random moments the archive is the old or the new one, and the next build equals a clean one', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-crash-'));
  try {
    const corpus = new Corpus(ARTICLES, 1);
    const report = await runCrashes({
      corpus,
      source: corpusFolder(corpus, folder),
      folder: join(folder, 'runs'),
      program: { form: 'source', folder: CLONE, script: join(CLONE, 'src', 'cli', 'backfile.js') },
      times: KILLS,
      seed: Number(process.env['BACKFILE_SEED'] ?? 1),
      say: (line) => context.diagnostic(line),
    });
    assert.equal(report.crashes.length, KILLS);
    assert.deepEqual(report.failures, [], crashLines(report).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
