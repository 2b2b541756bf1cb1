// Which test files share a process, and in what order the processes are started.

/** End of the name of a test file that drives browsers. */
export const IN_BROWSERS = '.browser.test.ts';

/**
 * Files that take long by themselves, and about how long (seconds of a processor): each has a process of its own, and the
 * longest is started first, so that none is left alone at the end. A file that is missing here costs time, nothing else.
 */
const SLOW = {
  'src/testing/browser/search.browser.test.ts': 100,
  'src/testing/crash.test.ts': 90,
  'src/testing/browser/many-partitions.browser.test.ts': 90,
  'src/testing/browser/axe.browser.test.ts': 80,
  'src/build/incremental.test.ts': 60,
  'src/build/determinism.test.ts': 60,
  'src/build/addresses.test.ts': 35,
  'src/build/failures.test.ts': 30,
  'src/testing/package.test.ts': 25,
  'src/testing/browser/webkit.browser.test.ts': 20,
  'src/testing/reading-room.test.ts': 20,
  'src/build/merge.test.ts': 10,
};

/** The other files in browsers share one process and one browser for each of these. */
const BROWSERS = ['chromium', 'firefox'];
const BROWSER_SECONDS = 10;

/**
 * Into so many processes the remaining files are dealt: a start of Node.js and the import of everything for each of them
 * would take longer than the tests.
 */
const SHARED_PROCESSES = 2;
const QUICK_SECONDS = 0.4;

/**
 * @typedef {object} Job
 * @property {readonly string[]} files paths in the clone
 * @property {string | null} browser the one that its tests drive; null: whichever they like
 */

/**
 * @param {readonly string[]} files paths in the clone
 * @returns {Job[]} what each process does, in the order in which they are to be started
 */
export function planJobs(files) {
  const rest = files.filter((path) => !(path in SLOW));
  const browser = rest.filter((path) => path.endsWith(IN_BROWSERS));
  const quick = rest.filter((path) => !path.endsWith(IN_BROWSERS));
  return [
    ...files.filter((path) => path in SLOW).map((path) => ({ files: [path], browser: null })),
    ...BROWSERS.map((name) => ({ files: browser, browser: name })),
    ...Array.from({ length: SHARED_PROCESSES }, (_, at) => ({
      files: quick.filter((_path, index) => index % SHARED_PROCESSES === at),
      browser: null,
    })),
  ]
    .filter((job) => job.files.length > 0)
    .sort((a, b) => secondsOf(b) - secondsOf(a));
}

function secondsOf({ files }) {
  const seconds = files.map((path) => SLOW[path] ?? (path.endsWith(IN_BROWSERS) ? BROWSER_SECONDS : QUICK_SECONDS));
  return seconds.reduce((sum, one) => sum + one, 0);
}
