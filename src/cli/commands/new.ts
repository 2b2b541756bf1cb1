import type { Command } from 'commander';
import { dayOf, today } from '../archive-flags.ts';
import { line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface NewFlags {
  readonly content: string;
  readonly date?: string;
  readonly section?: string;
}

const HELP = `
Writes a file content/YYYY/YYYY-MM-DD-headline.md to fill in, and prints where it is.
A file that is there already is never overwritten.

Examples:
  backfile new "Flood wall holds for a second night"
  backfile new "Mayor opens new bridge" --date 1998-05-12 --section Council`;

/** `backfile new "Headline"`. */
export function addNewCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('new')
    .description('begin an article')
    .argument('<headline>', 'its headline, in quotation marks')
    .option('--content <folder>', 'folder with your articles', 'content')
    .option('--date <date>', 'day on which it was published, YYYY-MM-DD (default: today)')
    .option('--section <name>', 'section of the paper, e.g. Sport')
    .addHelpText('after', HELP)
    .action(async (headline: string, flags: NewFlags) => finish(await newCommand(headline, flags, terminal)));
}

async function newCommand(headline: string, flags: NewFlags, terminal: Terminal): Promise<ExitCode> {
  const { writeNewArticle } = await import('../new-article.ts');
  const day = flags.date === undefined ? today() : dayOf(flags.date, '--date');
  const path = writeNewArticle(
    { headline, day, section: flags.section ?? null },
    { workingFolder: terminal.workingFolder, content: flags.content },
  );
  if (flags.date === undefined)
    line(terminal.err, `Dated today, ${day} (by universal time). Change it in the file, or use --date.`);
  line(terminal.out, path);
  return 0;
}
