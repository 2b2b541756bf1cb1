// Which test files share a process, and in what order the processes are started.

/** End of the name of a test file that drives browsers. */
export const IN_BROWSERS = '.browser.test.ts';

/**
 * Files that take long by themselves, and about how long (seconds on two cores): each has a process of its own, and the
 * longest is started first, so that none is left alone at the end. A file that is missing here costs time, nothing else.
 */
const SLOW = {};

/** What a browser's start and its pages take, where nothing is known of a file. */
const BROWSER_SECONDS = 15;

/** Into so many processes the other files are dealt: a start of Node.js and the import of everything for each file would take longer than the tests. */
const SHARED_PROCESSES = 2;

/**
 * @param {readonly string[]} files paths in the clone
 * @returns {string[][]} the files of each process, in the order in which they are to be started
 */
export function planJobs(files) {
  const own = files.filter((path) => path in SLOW || path.endsWith(IN_BROWSERS));
  const quick = files.filter((path) => !own.includes(path));
  const shared = Array.from({ length: SHARED_PROCESSES }, (_, at) =>
    quick.filter((_path, index) => index % SHARED_PROCESSES === at),
  );
  return [...own.map((path) => [path]), ...shared.filter((group) => group.length > 0)].sort(
    (a, b) => secondsOf(b) - secondsOf(a),
  );
}

/** A quick file takes about a third of a second. */
function secondsOf(job) {
  return job.reduce((sum, path) => sum + (SLOW[path] ?? (path.endsWith(IN_BROWSERS) ? BROWSER_SECONDS : 0.3)), 0);
}
