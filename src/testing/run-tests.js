// `npm test`: installs what is missing, then runs all tests: first those of the program, then those in browsers.
// `npm test -- src/cli` runs the tests below these paths only.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CLONE, readyClone, say } from '../cli/ready-clone.js';
import { installBrowsers } from './browsers.js';

const IN_BROWSERS = '.browser.test.ts';

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
const browserFiles = files.filter((path) => path.endsWith(IN_BROWSERS));
const missing = browserFiles.length > 0 ? installBrowsers() : [];
for (const { name, why } of missing) say(`Tests in ${name} are skipped: ${why}.`);
if (missing.length > 0 && process.env.CI === 'true') {
  say('With CI=true no test may be skipped.');
  process.exit(1);
}
const groups = [files.filter((path) => !path.endsWith(IN_BROWSERS)), browserFiles];
const codes = groups.filter((group) => group.length > 0).map(runGroup);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/** One process for a whole group: one for each file costs a start of Node.js and the import of everything each time. */
function runGroup(group) {
  const tsx = ['--import', import.meta.resolve('tsx')];
  const ran = spawnSync(
    process.execPath,
    [...tsx, '--test-reporter=spec', join(CLONE, 'src/testing/import-tests.js'), ...group],
    {
      cwd: CLONE,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return ran.status ?? 1;
}
