import type { EleventyConfig } from '../eleventy/templates.ts';
import { formatProblem } from '../source/problem.ts';
import { programVersion } from './program-version.ts';
import { backfilePlugin } from './standalone.ts';

/** What `.eleventy.js` adds. Problems go to the standard error, once, at the end. */
export default function plugin(config: EleventyConfig): void {
  backfilePlugin(config, {
    version: programVersion(),
    asOf: new Date().toISOString().slice(0, 10),
    onProblems: (problems) => {
      for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    },
  });
}
