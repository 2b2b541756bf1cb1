import type { Command } from 'commander';
import { availableParallelism } from 'node:os';
import type { BuildOptions } from '../build/options.ts';
import { programVersion } from '../build/program-version.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './terminal.ts';

/** Options that tell where an archive is and how it is built, as the command line gives them. */
export interface ArchiveFlags {
  readonly content?: string;
  readonly output?: string;
  readonly site?: string;
  readonly baseUrl?: string;
  readonly jobs?: string;
  readonly full?: boolean;
  readonly asOf?: string;
  readonly cache?: string;
  readonly clean?: boolean;
}

/** Adds the options of `build`, which `serve` has too. */
export function addArchiveOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'folder with your articles (default: content)')
    .option('--output <folder>', 'folder that the archive is written to (default: dist)')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--base-url <address>', 'address that the archive will have on the web')
    .option('--jobs <number>', 'how many processes work at the same time (default: one a core)')
    .option('--full', 'build everything anew, not only what has changed')
    .option('--as-of <date>', 'leave out articles dated later, YYYY-MM-DD (default: today)')
    .option('--cache <folder>', 'folder for what the next build wants to know (default: .backfile)')
    .option('--clean', 'remove files from the output folder that no build wrote');
}

/** @throws UsageError where a value is none of its option. */
export function buildOptions(
  flags: ArchiveFlags,
  terminal: Terminal,
  onProgress: BuildOptions['onProgress'],
): BuildOptions {
  return {
    workingFolder: terminal.workingFolder,
    content: flags.content,
    output: flags.output,
    site: flags.site,
    cache: flags.cache,
    baseUrl: baseUrlOf(flags.baseUrl),
    jobs: jobsOf(flags.jobs),
    asOf: flags.asOf === undefined ? today() : dayOf(flags.asOf, '--as-of'),
    look: { kind: flags.full === true ? 'everything' : 'changed' },
    shard: null,
    foreignFiles: flags.clean === true ? 'remove' : 'report',
    version: programVersion(),
    onProgress,
  };
}

/** Today by universal time, so that the machine's time zone decides nothing. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A day as the calendar has it. @throws UsageError. */
export function dayOf(value: string, option: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(value) && calendarDay(value) === value;
  if (!isDay) throw new UsageError(`${option} takes a day such as 2024-12-31, not "${value}".`);
  return value;
}

/** The day that the calendar makes of this: 30 February is another; null where it makes none. */
function calendarDay(value: string): string | null {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** `2/8`: the second of eight. @throws UsageError. */
export function shardOf(value: string | undefined): BuildOptions['shard'] {
  if (value === undefined) return null;
  const [index, of] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(value)?.slice(1) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of) {
    throw new UsageError(`--shard takes its number and how many there are, such as 2/8, not "${value}".`);
  }
  return { index, of };
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new UsageError(`--jobs takes a number from 1 to 999, not "${value}".`);
  return Number(value);
}

/** The address on the web that `--base-url` gives; null where it is not given. @throws UsageError. */
export function baseUrlOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!URL.canParse(value) || !/^https?:/iu.test(value)) {
    throw new UsageError(`--base-url takes an address such as https://archive.example.org/, not "${value}".`);
  }
  return value;
}
