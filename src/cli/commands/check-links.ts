import type { Command } from 'commander';
import { resolve } from 'node:path';
import { baseUrlOf } from '../archive-flags.ts';
import { CommandError, line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface CheckLinksFlags {
  readonly output: string;
  readonly site?: string;
  readonly baseUrl?: string;
  readonly json?: boolean;
}

const HELP = `
Follows every link of every page, stylesheet, feed and sitemap in dist/ on the disk: each must
lead to a file of the archive, and to a place that the page has. Links to other sites are not followed.

Examples:
  backfile check-links
  backfile check-links --output ~/archive --json

Exit codes: 0 every link leads somewhere, 1 one does not, 2 wrong usage.`;

/** `backfile check-links`. */
export function addCheckLinksCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check-links')
    .description('follow every link of the archive, without a network')
    .option('--output <folder>', 'the archive', 'dist')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--base-url <address>', 'address on the web (default: that which it was built for)')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (flags: CheckLinksFlags) => finish(await checkLinksCommand(flags, terminal)));
}

const FAULTS = {
  missing: 'there is no such file',
  folder: 'it names a folder, not a file',
  outside: 'it leads out of the archive',
  root: 'it starts at the root of the host',
  place: 'the page has no such place',
  case: 'the file is written with other capitals',
  encoding: 'it is no valid address',
} as const;

async function checkLinksCommand(flags: CheckLinksFlags, terminal: Terminal): Promise<ExitCode> {
  const asked = baseUrlOf(flags.baseUrl);
  const [{ existsSync }, { resolveProject }, { loadSettings }, { builtAddress }, { checkLinks }, { countDisplay }] =
    await Promise.all([
      import('node:fs'),
      import('../../build/project.ts'),
      import('../../build/settings.ts'),
      import('../../export/links/built-address.ts'),
      import('../../export/links/check-links.ts'),
      import('../progress.ts'),
    ]);
  const { workingFolder, out, err } = terminal;
  const folder = resolve(workingFolder, flags.output);
  if (!existsSync(folder)) throw new CommandError(`There is no archive in ${folder}. Build it first: backfile build.`);
  const project = resolveProject({ workingFolder, site: flags.site, output: flags.output });
  const { site } = loadSettings(project, asked ?? builtAddress(folder));
  const display = countDisplay('Following links', terminal, flags.json === true ? 'silent' : 'shown');
  const report = checkLinks(folder, site.baseUrl, display.show);
  display.stop();
  if (flags.json === true) line(out, JSON.stringify(report));
  else {
    for (const { file, address, fault } of report.broken)
      line(err, `LINK_BROKEN ${file}: ${address}: ${FAULTS[fault]}.`);
    line(out, `${report.files} files, ${report.links} links, ${report.broken.length} broken`);
  }
  return report.broken.length > 0 ? 1 : 0;
}
