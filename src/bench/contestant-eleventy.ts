import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLONE } from './backfile-program.ts';
import type { Contestant } from './contestant.ts';
import { pagefindStep } from './pagefind-step.ts';

/** Its time grows with the square of the archive. */
const MOST = { articles: 10_000, because: 'its time grows with the square of the archive' };

/** Seconds after which it is ended. */
const LIMIT = 600;

/** A conventional Eleventy site over the corpus, then Pagefind over its output. */
export function eleventyContestant(corpus: string, articles: number, work: string): Contestant {
  const [site, output] = [join(work, 'site'), join(work, '_site')];
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(fileURLToPath(new URL('eleventy-site', import.meta.url)), site, { recursive: true });
  writeFileSync(join(site, 'package.json'), '{"type":"module"}\n');
  const program = join(CLONE, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const args = [program, `--input=${relative(site, corpus)}`, `--output=${relative(site, output)}`, '--quiet'];
  // Templates are looked for relative to the input folder, which is the corpus.
  const environment = { BENCH_INCLUDES: relative(corpus, join(site, '_includes')) };
  return {
    name: 'Eleventy + Pagefind',
    most: MOST,
    leaves: [output],
    output,
    steps: [
      { name: 'Eleventy', command: { program: process.execPath, args, folder: site, environment, limit: LIMIT } },
      pagefindStep(output, articles, readdirSync(corpus).toSorted()),
    ],
  };
}
