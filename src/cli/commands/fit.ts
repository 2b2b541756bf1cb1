import type { Command } from 'commander';
import { join } from 'node:path';
import type { Project } from '../../build/project.ts';
import type { Settings } from '../../build/settings.ts';
import type { ArchiveSize } from '../../export/fit/measure.ts';
import { today } from '../archive-flags.ts';
import type { CountDisplay } from '../progress.ts';
import type { ExitCode, Finish, Terminal } from '../terminal.ts';
import { line, UsageError } from '../terminal.ts';

interface FitFlags {
  readonly host?: string;
  readonly content?: string;
  readonly output?: string;
  readonly site?: string;
  readonly cache?: string;
  readonly estimate?: boolean;
  readonly json?: boolean;
}

const HELP = `
Tells how large the archive is, and whether it fits the limits of a host: files, bytes, the
largest file and folder, the longest path, and names that Windows or a stick cannot carry.
Before the first build it is an estimate, with its bounds: up to a thousand articles are read
for it. Where a limit lies within the bounds, only a build can tell.

Hosts: github-pages, cloudflare-pages, netlify, gitlab-pages, vercel, s3, fat32, zip.

Examples:
  backfile fit
  backfile fit --host cloudflare-pages

Exit codes: 0 it fits or cannot be told yet (or no host was named), 1 it does not, 2 wrong usage.`;

/** `backfile fit`. */
export function addFitCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('fit')
    .description('tell how large the archive is and which hosts can carry it')
    .option('--host <name>', 'this host only, and what to change for it (default: all)')
    .option('--estimate', 'from the content folder, though there is an archive')
    .option('--content <folder>', 'folder with your articles (default: content)')
    .option('--output <folder>', 'the archive (default: dist)')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--cache <folder>', "folder of the build's state (default: .backfile)")
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', HELP)
    .action(async (flags: FitFlags) => finish(await fitCommand(flags, terminal)));
}

async function fitCommand(flags: FitFlags, terminal: Terminal): Promise<ExitCode> {
  const [
    { HOSTS },
    { judge },
    { contentFiles },
    { measureArchive },
    { printFit },
    { resolveProject },
    { loadSettings },
    { countDisplay },
  ] = await Promise.all([
    import('../../export/fit/hosts.ts'),
    import('../../export/fit/judge.ts'),
    import('../../export/fit/before-build.ts'),
    import('../../export/fit/measure.ts'),
    import('../print-fit.ts'),
    import('../../build/project.ts'),
    import('../../build/settings.ts'),
    import('../progress.ts'),
  ]);
  const hosts = HOSTS.filter(({ name }) => flags.host === undefined || name === flags.host);
  if (hosts.length === 0) {
    throw new UsageError(`--host takes ${HOSTS.map(({ name }) => name).join(', ')}, not "${flags.host ?? ''}".`);
  }
  const project = resolveProject({ workingFolder: terminal.workingFolder, ...flags });
  const settings = loadSettings(project, null);
  const measured = flags.estimate === true ? null : measureArchive(project.output);
  const display = countDisplay('Reading articles', terminal, flags.json === true ? 'silent' : 'shown');
  const size = measured !== null && measured.files > 0 ? measured : await estimate(project, settings, display.show);
  display.stop();
  const articles = contentFiles(project.content).files;
  const judgements = hosts.map((host) => judge(size, host, settings.site.limits, articles));
  if (flags.json === true) line(terminal.out, JSON.stringify({ size, hosts: judgements }));
  else printFit(size, judgements, terminal);
  return flags.host !== undefined && judgements.some(({ verdict }) => verdict === 'over') ? 1 : 0;
}

async function estimate(
  { content, state }: Project,
  { site, reading, tagRules }: Settings,
  onProgress: CountDisplay['show'],
): Promise<ArchiveSize> {
  const [{ estimateArchive }, { contentFiles, lastBuild }, { sampleContent }] = await Promise.all([
    import('../../export/fit/estimate.ts'),
    import('../../export/fit/before-build.ts'),
    import('../../export/fit/sample-content.ts'),
  ]);
  const from = lastBuild(join(state, 'catalogue.sqlite')) ?? {
    kind: 'sample' as const,
    sample: await sampleContent({ content, reading, tagRules, asOf: today(), onProgress }),
  };
  const { limits, offline, socialCards, hosting, images } = site;
  const imageVersions = images.widths.length * images.formats.length;
  return estimateArchive({ ...contentFiles(content), from, limits, imageVersions, offline, socialCards, ...hosting });
}
