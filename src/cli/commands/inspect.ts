import type { Command } from 'commander';
import { line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface InspectFlags {
  readonly content?: string;
  readonly site?: string;
  readonly json?: boolean;
}

const HELP = `
Shows of each file what a build would make of it: every field, where it was found
and how sure that is; the tags and why; every notice that was removed and every
break that was mended; the address of its page; and what is wrong with it.
The files may lie anywhere. Nothing is written.

Examples:
  backfile inspect content/1998/flood.txt
  backfile inspect --json content/scraped/*.txt > report.jsonl

Exit codes: 0 every file gave an article, 1 one did not, 2 wrong usage.`;

/** `backfile inspect FILE…`. */
export function addInspectCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('inspect')
    .description('show what is understood of article files')
    .argument('<file...>', 'files to look at')
    .option('--content <folder>', 'folder with your articles (default: content)')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--json', 'print one line of JSON for each file')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: InspectFlags) => finish(await inspectCommand(files, flags, terminal)));
}

async function inspectCommand(files: readonly string[], flags: InspectFlags, terminal: Terminal): Promise<ExitCode> {
  const [{ resolveProject }, { loadSettings }, { understandFile }, { describeFile }, { printProblems }] =
    await Promise.all([
      import('../../build/project.ts'),
      import('../../build/settings.ts'),
      import('../understand-file.ts'),
      import('../describe-file.ts'),
      import('../print-problems.ts'),
    ]);
  const { workingFolder, out } = terminal;
  const project = resolveProject({ workingFolder, content: flags.content, site: flags.site });
  const settings = loadSettings(project, null);
  printProblems(settings.problems, terminal);
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    const understood = await understandFile(file, workingFolder, project, settings);
    if (understood.articles.length === 0) code = 1;
    if (flags.json === true) line(out, JSON.stringify(understood));
    else line(out, `${index === 0 ? '' : '\n'}${describeFile(understood).join('\n')}`);
  }
  return code;
}
