// Runs test files in processes of their own, a few at a time, in a temporary folder that is gone at the end.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, constants, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { CLONE, say } from '../cli/ready-clone.js';
import { compileClone, copyClone } from './compiled-clone.js';
import { jobReport, totals } from './test-report.js';

/** Four at least: a test in a browser waits more than it works. */
const AT_A_TIME = Number(process.env.BACKFILE_TEST_PROCESSES ?? Math.max(4, Math.min(availableParallelism(), 6)));

/**
 * @param {readonly import('./test-jobs.js').Job[]} jobs one for each process, in the order in which they are to be started
 * @returns {Promise<number>} exit code: 0 where all tests passed, 130 where it was interrupted
 */
export async function runJobs(jobs) {
  const started = performance.now();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-tests-')));
  const running = new Set();
  // Also where this program ends by an error of its own.
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const signal = endOn(['SIGINT', 'SIGTERM', 'SIGHUP'], running);
  const temporary = join(folder, 'tmp');
  const archives = join(folder, 'archives');
  for (const path of [temporary, archives]) mkdirSync(path);
  const source = copyClone(folder);
  const clone = await compileClone(source, folder);
  say(
    `Compiled in ${seconds(started)} s. ${new Set(jobs.flatMap(({ files }) => files)).size} test files, ${AT_A_TIME} processes at a time.`,
  );

  const waiting = [...jobs.entries()];
  const done = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined && signal.name === null; next = waiting.shift()) {
      const [index, job] = next;
      const records = join(folder, `${index}.jsonl`);
      const result = await runJob({
        clone,
        environment: environmentOf({ temporary, archives, source }),
        job,
        records,
        running,
      });
      if (signal.name !== null) return;
      done.push(result);
      process.stdout.write(`[${done.length}/${jobs.length}] ${jobReport(result)}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  if (signal.name !== null) return 128 + constants.signals[signal.name];
  process.stdout.write(`\n${totals(done)} In ${seconds(started)} s.\n`);
  return done.every(({ passed }) => passed) ? 0 : 1;
}

/** @returns {Promise<import('./test-report.js').JobResult>} */
async function runJob({ clone, environment, job, records, running }) {
  const began = performance.now();
  const args = ['--enable-source-maps', `--test-reporter=${join(CLONE, 'src/testing/test-records.js')}`];
  const compiled = job.files.map((path) => join(clone, path.replace(/\.ts$/, '.js')));
  const child = spawn(
    process.execPath,
    [...args, `--test-reporter-destination=${records}`, join(clone, 'src/testing/import-tests.js'), ...compiled],
    {
      cwd: clone,
      env: { ...process.env, ...environment, ...(job.browser === null ? {} : { BACKFILE_TEST_BROWSER: job.browser }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const end = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, name) => resolve(code ?? name));
  });
  running.delete(child);
  return {
    ...job,
    records: readRecords(records, clone),
    passed: end === 0,
    end,
    said: Buffer.concat(said).toString(),
    milliseconds: performance.now() - began,
  };
}

/** Whatever a test, a program that it starts or a browser puts into the system's temporary folder lies in ours. */
function environmentOf({ temporary, archives, source }) {
  return {
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    BACKFILE_TEST_CLONE: source,
    BACKFILE_TEST_ARCHIVES: archives,
  };
}

function readRecords(file, clone) {
  const lines = readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line))
    .map((record) => ({ ...record, file: record.file === null ? null : sourceOf(record.file, clone) }));
}

/** Node.js tells the place of a test in what was compiled, or in its source: by version. */
function sourceOf(file, clone) {
  const paths = [clone, CLONE].map((folder) => relative(folder, file));
  const path = paths.find((one) => !one.startsWith('..')) ?? file;
  return path.split(sep).join('/').replace(/\.js$/, '.ts');
}

/** At a signal what runs is ended, and nothing more is started. */
function endOn(signals, running) {
  const caught = { name: null };
  for (const name of signals) {
    process.on(name, () => {
      caught.name = name;
      for (const child of running) child.kill('SIGTERM');
    });
  }
  return caught;
}

function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
