// Runs the test files named in the arguments in this one process.
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ALL_LOADED } from './test-records.js';

/** @param {readonly string[]} files */
async function load(files) {
  for (const file of files) await import(pathToFileURL(resolve(file)).href);
}

const loaded = load(process.argv.slice(2));
// Stands before all other tests: node:test takes itself to be done, and cleans up for good, as soon as no test is left to run, even
// where a file is still being loaded (one waits for its archive to be built).
test(ALL_LOADED, () => loaded);
