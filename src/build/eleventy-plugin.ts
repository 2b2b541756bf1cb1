import { mkdirSync } from 'node:fs';
import type { EleventyConfig } from '../eleventy/templates.ts';
import { formatProblem } from '../source/problem.ts';
import { programVersion } from './program-version.ts';
import { backfilePlugin } from './standalone.ts';

/** Eleventy's input: an empty folder, since no file of the archive is a template of its own. */
const EMPTY_INPUT = '.backfile/eleventy';

/** What `.eleventy.js` adds. Problems go to the standard error, once, at the end. */
export default function plugin(config: EleventyConfig): void {
  mkdirSync(EMPTY_INPUT, { recursive: true });
  backfilePlugin(config, {
    version: programVersion(),
    asOf: new Date().toISOString().slice(0, 10),
    onProblems: (problems) => {
      for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    },
  });
}
