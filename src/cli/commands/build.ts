import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildSummary } from '../../build/summary.ts';
import type { BuildOptions } from '../../build/options.ts';
import { builtManifest, changedSince, isManifest } from '../../export/deploy/changed-since.ts';
import { addArchiveOptions, buildOptions, shardOf, type ArchiveFlags } from '../archive-flags.ts';
import { filesSince, namedFiles } from '../changed-files.ts';
import { line, UsageError, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

/** Options of `backfile build` as the command line gives them. */
interface BuildFlags extends ArchiveFlags {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly timings?: boolean;
  readonly changed?: string[];
  readonly since?: string;
  readonly shard?: string;
  readonly changedList?: string;
  readonly changedSince?: string;
}

const HELP = `
Reads the articles in content/ and writes the archive to dist/. Run it again
after a change: only what has changed is read and written.

Examples:
  backfile build
  backfile build --content ~/clippings --output ~/archive
  backfile build --base-url https://archive.example.org/

--changed-list names what this one build wrote. Where there may have been builds since the last deploy, keep
the dist/manifest-sha256.txt that was deployed, and give it to --changed-since: nothing is left out then.

Open dist/index.html with a double click, or put the folder dist/ on any web server.
Exit codes: 0 the archive is built, 1 it is not (or --strict found a problem), 2 wrong usage.`;

/** `backfile build`. */
export function addBuildCommand(program: Command, terminal: Terminal, finish: Finish): void {
  addArchiveOptions(
    program.command('build').description('build the archive; only what has changed since the last time'),
  )
    .option('--strict', 'exit with 1 when an article has an error or a warning')
    .option(
      '--changed <files...>',
      'only these files of the content folder may have changed: do not look at the others',
    )
    .option('--since <revision>', 'only look at files that changed since this revision of git')
    .option('--shard <number/of>', 'build one of several parts, to be put together by merge')
    .option('--changed-list <file>', 'write the paths of the files that this build wrote to a file, for a deploy')
    .option(
      '--changed-since <manifest>',
      'with --changed-list: the paths of all that differs from this manifest-sha256.txt, kept from the last deploy',
    )
    .option('--timings', 'print where time and memory went')
    .option('--json', 'print the summary and all problems as JSON, or the error where there is no archive')
    .addHelpText('after', HELP)
    .action(async (flags: BuildFlags) => finish(await buildCommand(flags, terminal)));
}

async function buildCommand(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const deployed = deployedManifest(flags, terminal);
  const { progressDisplay } = await import('../progress.ts');
  const display = progressDisplay(terminal, flags.json === true ? 'silent' : 'shown');
  const options = { ...buildOptions(flags, terminal, display.show), ...narrowed(flags, terminal) };
  let summary: BuildSummary;
  try {
    const { build } = await import('../../build/build.ts');
    summary = await build(options);
  } finally {
    display.stop();
  }
  if (flags.changedList !== undefined) {
    const { writeChangedList } = await import('../changed-list.ts');
    const output = resolve(terminal.workingFolder, flags.output ?? 'dist');
    const changes = deployed === null ? summary : changedSince(deployed, builtManifest(output));
    writeChangedList(resolve(terminal.workingFolder, flags.changedList), changes);
  }
  if (flags.json === true) line(terminal.out, JSON.stringify(summary));
  else (await import('../print-summary.ts')).printSummary(summary, terminal);
  if (flags.timings === true && flags.json !== true) {
    (await import('../print-timings.ts')).printTimings(summary.timings, terminal);
  }
  const isWrong = summary.problems.some(({ severity }) => severity !== 'note');
  return flags.strict === true && isWrong ? 1 : 0;
}

/**
 * The manifest that was deployed last, read before the build writes its own; empty where there is none yet, null where it
 * is not asked for.
 */
function deployedManifest(
  { changedSince, changedList, shard }: BuildFlags,
  { workingFolder }: Terminal,
): string | null {
  if (changedSince === undefined) return null;
  if (changedList === undefined || shard !== undefined)
    throw new UsageError('--changed-since goes with --changed-list, and not with --shard.');
  const file = resolve(workingFolder, changedSince);
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  if (!isManifest(text)) {
    throw new UsageError(`--changed-since takes a manifest-sha256.txt; ${changedSince} is none.`);
  }
  return text;
}

/** What of the archive is looked at or built. */
function narrowed(flags: BuildFlags, terminal: Terminal): Partial<BuildOptions> {
  const shard = shardOf(flags.shard);
  const content = flags.content ?? 'content';
  const paths = [
    ...(flags.changed === undefined ? [] : namedFiles(flags.changed, content, terminal)),
    ...(flags.since === undefined ? [] : filesSince(flags.since, content, terminal)),
  ];
  if (flags.changed === undefined && flags.since === undefined) return { shard };
  if (flags.full === true || shard !== null)
    throw new UsageError('--changed and --since do not go with --full or --shard.');
  return { shard, look: { kind: 'files', paths } };
}
