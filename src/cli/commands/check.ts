import type { Command } from 'commander';
import { CommandError, line, UsageError, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface CheckFlags {
  readonly content?: string;
  readonly output?: string;
  readonly site?: string;
  readonly cache?: string;
  readonly json?: boolean;
  readonly group?: string;
  readonly limit?: string;
}

const HELP = `
Lists what a build was not sure of: dates that could be read two ways or were not
found, names that were guessed, texts that break off, images that are missing,
stories that are there twice, and every other problem; each with its file, its
value, where that came from, and what to do. Build first.

What you decide is written to _data/overlay.csv, a table that you can also edit by
hand or in a spreadsheet, and that the next build goes by. The files of content/
are never touched.

Examples:
  backfile check
  backfile check --group dates --json
  backfile check accept content/1998/flood.txt published bylines
  backfile check set content/1998/flood.txt published 1998-11-24
  backfile check set content/1998/flood.txt bylines "Tom Abara; Ines Okafor"

Exit codes: 0 the list was printed or the decision written, 1 it could not be, 2 wrong usage.`;

/** `backfile check`, `backfile check accept`, `backfile check set`. */
export function addCheckCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const check = places(program.command('check'))
    .description('list what is doubtful, and decide about it')
    .option('--output <folder>', 'folder that the archive is written to (default: dist)')
    .option('--cache <folder>', "folder of the build's state (default: .backfile)")
    .option('--group <name>', 'only dates, fields, text, images, copies or problems')
    .option('--limit <number>', 'at most so many lines a group (default: 20; 0: all)')
    .option('--json', 'print one line of JSON for each')
    .addHelpText('after', HELP)
    .action(async (flags: CheckFlags) => finish(await checkCommand(flags, terminal)));
  check
    .command('accept')
    .description('say that what was found is right')
    .argument('<file>', 'file of the content folder, with #item where it holds several articles')
    .argument('<fields...>', 'names of fields, or codes of problems')
    .action(async (file: string, fields: string[], _: unknown, command: Command) =>
      finish(
        await decide(
          command.optsWithGlobals<CheckFlags>(),
          terminal,
          file,
          fields.map((field) => ({ field, kind: 'accept', value: '' })),
        ),
      ),
    );
  check
    .command('set')
    .description('give the right value of a field')
    .argument('<file>', 'file of the content folder, with #item where it holds several articles')
    .argument('<field>', 'name of the field')
    .argument('<value>', 'its value; several names with semicolons; "" empties the field')
    .action(async (file: string, field: string, value: string, _: unknown, command: Command) =>
      finish(await decide(command.optsWithGlobals<CheckFlags>(), terminal, file, [{ field, kind: 'set', value }])),
    );
}

function places(command: Command): Command {
  return command
    .option('--content <folder>', 'folder with your articles (default: content)')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)');
}

async function checkCommand(flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const [{ resolveProject }, { readReview }, { REVIEW_GROUPS }, { reviewText }] = await Promise.all([
    import('../../build/project.ts'),
    import('../../build/review-stage.ts'),
    import('../../catalogue/review.ts'),
    import('../review-text.ts'),
  ]);
  const { group } = flags;
  if (group !== undefined && !(REVIEW_GROUPS as readonly string[]).includes(group)) {
    throw new UsageError(`--group takes one of ${REVIEW_GROUPS.join(', ')}, not "${group}".`);
  }
  if (flags.limit !== undefined && !/^\d{1,9}$/u.test(flags.limit)) {
    throw new UsageError(`--limit takes a number, not "${flags.limit}".`);
  }
  const project = resolveProject({ workingFolder: terminal.workingFolder, ...flags });
  const list = readReview(project);
  if (list === null)
    throw new CommandError('CHECK_NOT_BUILT: nothing is known of this archive yet. Run "backfile build" first.');
  const items = group === undefined ? list : list.filter((item) => item.group === group);
  if (flags.json === true) for (const item of items) line(terminal.out, JSON.stringify(item));
  else for (const text of reviewText(items, Number(flags.limit ?? 20), project.ledgerPrefix)) line(terminal.out, text);
  return 0;
}

async function decide(
  flags: CheckFlags,
  terminal: Terminal,
  file: string,
  decisions: readonly { readonly field: string; readonly kind: 'set' | 'accept'; readonly value: string }[],
): Promise<ExitCode> {
  const [{ resolveProject }, { writeDecisions }] = await Promise.all([
    import('../../build/project.ts'),
    import('../../build/review-stage.ts'),
  ]);
  const project = resolveProject({ workingFolder: terminal.workingFolder, ...flags });
  const outcome = writeDecisions(project, terminal.workingFolder, file, decisions);
  if (outcome.kind === 'refused') throw new CommandError(`${outcome.code}: ${outcome.reason}`);
  line(
    terminal.out,
    `${outcome.file}: ${decisions.length === 1 ? 'one decision' : `${decisions.length} decisions`} written. The next build goes by it.`,
  );
  return 0;
}
