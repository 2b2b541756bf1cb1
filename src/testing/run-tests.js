// `npm test`: installs what is missing, compiles the clone into a temporary folder and runs all tests there, several
// processes at a time. `npm test -- src/cli` runs the tests below these paths only.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CLONE, readyClone, say } from '../cli/ready-clone.js';
import { installBrowsers, installWebKit } from './browsers.js';
import { IN_BROWSERS, planJobs } from './test-jobs.js';

readyClone();
const wanted = process.argv.slice(2).map((path) => relative(CLONE, join(process.cwd(), path)));
const files = readdirSync(join(CLONE, 'src'), { recursive: true })
  .map((name) => join('src', name))
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(join(start, '/'))))
  .sort();
if (files.length === 0) {
  say('There is no test at these paths.');
  process.exit(1);
}
const withBrowsers = files.filter((path) => path.endsWith(IN_BROWSERS));
const missing = withBrowsers.length > 0 ? installBrowsers() : [];
for (const { name, why } of missing) say(`Tests in ${name} are skipped: ${why}.`);
if (missing.length > 0 && process.env.CI === 'true') {
  say('With CI=true no test may be skipped.');
  process.exit(1);
}
// A third browser is a gain where it can be had; no other test rests on it.
for (const { why } of withBrowsers.length > 0 ? installWebKit() : []) say(`Tests in WebKit are skipped: ${why}.`);

// What is imported here needs packages, which are there by now.
const { runJobs } = await import('./run-jobs.js');
process.exitCode = await runJobs(planJobs(files));
