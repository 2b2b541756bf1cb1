// What is told of test files that have been run.

/**
 * @typedef {object} JobResult what came of the files of one process
 * @property {readonly string[]} files
 * @property {string | null} browser the one that its tests drove, where it is for one alone
 * @property {readonly Record<string, any>[]} records as `test-records.js` writes them
 * @property {boolean} passed
 * @property {number | string} end exit code, signal or error of the process
 * @property {string} said all that it wrote
 * @property {number} milliseconds
 */

/** Files of a shared process that took longer (seconds) are named. */
const WORTH_NAMING = 2;
/** As much as helps to find what went wrong outside a test. */
const SAID_KEPT = 6000;

/**
 * A line for what passed, more for what was skipped or failed.
 *
 * @param {JobResult} job
 * @returns {string}
 */
export function jobReport(job) {
  const tests = leaves(job);
  const failed = job.records.filter(({ error }) => error !== null);
  const files = job.files.length === 1 ? job.files[0] : `${job.files.length} files`;
  const name = job.browser === null ? files : `${files} in ${job.browser}`;
  const head = `${job.passed ? '✔' : '✖'} ${name}: ${count(tests.length, 'test')}, ${seconds(job.milliseconds)} s${worked(job)}`;
  const lines = [head, ...slowFiles(job)];
  for (const { name: skipped, skipped: why } of tests.filter(({ skipped }) => skipped !== null))
    lines.push(`    skipped: ${skipped}${typeof why === 'string' && why !== '' ? ` (${why})` : ''}`);
  for (const { file, name: title, error, kind } of failed)
    lines.push(`  ✖ ${file}: ${kind === 'suite' ? 'group ' : ''}${title}`, indented(error));
  if (!job.passed) {
    if (failed.length === 0) lines.push(`  The process ended with ${job.end}.`);
    for (const { text } of job.records.filter(({ kind, file }) => kind === 'note' && file !== null))
      lines.push(`    ${text}`);
    if (job.said.trim() !== '') lines.push(indented(job.said.trim().slice(-SAID_KEPT)));
  }
  return lines.join('\n');
}

/**
 * @param {readonly JobResult[]} jobs
 * @returns {string} how many tests passed, were skipped and failed; which failed, again
 */
export function totals(jobs) {
  const tests = jobs.flatMap(leaves);
  const skipped = tests.filter(({ skipped }) => skipped !== null).length;
  const failed = tests.filter(({ error }) => error !== null);
  const broken = jobs.filter((job) => !job.passed && job.records.every(({ error }) => error === null));
  const names = [
    ...failed.map(({ file, name }) => `  ✖ ${file}: ${name}\n`),
    ...broken.map(({ files, end }) => `  ✖ ${files.join(', ')}: the process ended with ${end}\n`),
  ];
  const passed = tests.length - skipped - failed.length;
  return `${names.join('')}${count(passed, 'test')} passed, ${failed.length} failed, ${skipped} skipped.`;
}

function leaves(job) {
  return job.records.filter(({ kind }) => kind === 'test');
}

function worked(job) {
  const { processor = null } = job.records.find(({ kind }) => kind === 'end') ?? {};
  return processor === null ? '' : ` (${processor.toFixed(1)} s of a processor)`;
}

function slowFiles(job) {
  if (job.files.length === 1) return [];
  return job.files
    .map((file) => ({
      file,
      took: job.records
        .filter((record) => record.file === file && record.depth === 0)
        .reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0),
    }))
    .filter(({ took }) => took > WORTH_NAMING * 1000)
    .sort((a, b) => b.took - a.took)
    .map(({ file, took }) => `    ${file}: ${seconds(took)} s`);
}

function indented(text) {
  return text.replace(/^/gm, '      ');
}

function count(number, word) {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
