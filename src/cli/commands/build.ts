import type { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { build } from '../../build/build.ts';
import type { BuildSummary } from '../../build/summary.ts';
import { progressDisplay } from '../progress.ts';
import { printProblems } from '../print-problems.ts';
import { line, UsageError, type ExitCode, type Terminal } from '../terminal.ts';
import { programVersion } from '../../build/program-version.ts';

/** Options of `backfile build` as the command line gives them. */
export interface BuildFlags {
  readonly content?: string;
  readonly output?: string;
  readonly site?: string;
  readonly baseUrl?: string;
  readonly jobs?: string;
  readonly full?: boolean;
  readonly asOf?: string;
  readonly cache?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly clean?: boolean;
}

/** Adds the options that tell where an archive is; `serve` has them too. */
export function addBuildOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'folder with the articles (default: content)')
    .option('--output <folder>', 'folder for the archive (default: dist)')
    .option('--site <file>', 'settings of the site (default: _data/site.yaml)')
    .option('--base-url <url>', 'address the archive will have on the web')
    .option('--jobs <number>', 'worker processes (default: one a core)')
    .option('--full', 'build everything anew')
    .option('--as-of <date>', 'leave out articles dated later, YYYY-MM-DD (default: today)')
    .option('--cache <folder>', 'folder for the state of the build (default: .backfile)');
}

/** `backfile build`. */
export async function buildCommand(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const display = progressDisplay(terminal, flags.json === true ? 'silent' : 'shown');
  let summary: BuildSummary;
  try {
    summary = await build({
      workingFolder: terminal.workingFolder,
      content: flags.content,
      output: flags.output,
      site: flags.site,
      cache: flags.cache,
      baseUrl: baseUrlOf(flags.baseUrl),
      jobs: jobsOf(flags.jobs),
      asOf: asOfDay(flags.asOf),
      scope: flags.full === true ? 'everything' : 'changed',
      foreignFiles: flags.clean === true ? 'remove' : 'report',
      version: programVersion(),
      onProgress: display.show,
    });
  } finally {
    display.stop();
  }
  if (flags.json === true) line(terminal.out, JSON.stringify(summary));
  else printSummary(summary, terminal);
  const isWrong = summary.problems.some(({ severity }) => severity !== 'note');
  return flags.strict === true && isWrong ? 1 : 0;
}

function printSummary(summary: BuildSummary, terminal: Terminal): void {
  printProblems(summary.problems, terminal);
  const left = [
    summary.drafts > 0 ? `${summary.drafts} drafts` : null,
    summary.future > 0 ? `${summary.future} dated later` : null,
  ].filter((part) => part !== null);
  const rows = [
    ['articles', `${summary.articles}${left.length > 0 ? ` (left out: ${left.join(', ')})` : ''}`],
    ['undated', String(summary.undated)],
    ['pages', String(summary.pages)],
    ['files', `${summary.files}, ${bytes(summary.bytes)}`],
    ['changed', `${summary.written.length} written, ${summary.removed.length} removed`],
    ['problems', problemCount(summary)],
    ['seconds', summary.seconds.toFixed(1)],
  ] as const;
  for (const [label, value] of rows) line(terminal.out, `${label.padEnd(10)}${value}`);
}

function problemCount({ problems }: BuildSummary): string {
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  return `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`;
}

function bytes(count: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = count < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(count) / 3));
  return `${power === 0 ? count : (count / 1000 ** power).toFixed(1)} ${units[power]}`;
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new UsageError(`--jobs takes a number from 1 to 999, not "${value}".`);
  return Number(value);
}

/** Today by universal time, so that the machine's time zone decides nothing. */
export function asOfDay(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
  if (!isDay) throw new UsageError(`--as-of takes a day such as 2024-12-31, not "${value}".`);
  return value;
}

function baseUrlOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!URL.canParse(value) || !/^https?:/iu.test(value)) {
    throw new UsageError(`--base-url takes an address such as https://archive.example.org/, not "${value}".`);
  }
  return value;
}
