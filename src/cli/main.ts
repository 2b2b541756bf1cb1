import { Command, CommanderError } from 'commander';
import { programVersion } from '../build/program-version.ts';
import { addBuildCommand } from './commands/build.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCheckLinksCommand } from './commands/check-links.ts';
import { addExportCommand } from './commands/export.ts';
import { addFitCommand } from './commands/fit.ts';
import { addImportCommand } from './commands/import.ts';
import { addInitCommand } from './commands/init.ts';
import { addInspectCommand } from './commands/inspect.ts';
import { addMergeCommand } from './commands/merge.ts';
import { addNewCommand } from './commands/new.ts';
import { addServeCommand } from './commands/serve.ts';
import { CommandError, line, UsageError, type ExitCode, type Terminal } from './terminal.ts';

const HELP = `
How to start:
  backfile init my-archive     make a folder for an archive, with an example
  cd my-archive
  backfile serve               build it and look at it at http://localhost:8080
  backfile new "Headline"      begin an article
  backfile build               write the archive to dist/

More about a command: backfile build --help
Exit codes: 0 all is well, 1 the command failed, 2 wrong usage.`;

/**
 * The command line. Arguments without the program's name.
 *
 * @returns the exit code: 0 all is well, 1 the command failed, 2 it was called wrongly.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let code: ExitCode = 0;
  const finish = (ended: ExitCode): void => {
    code = ended;
  };
  const program = new Command('backfile');
  program
    .description('Turns a folder of news articles into a static, searchable archive.')
    .version(programVersion(), '-V, --version', 'print the version')
    .addHelpText('after', HELP);
  for (const add of [
    addInitCommand,
    addNewCommand,
    addBuildCommand,
    addServeCommand,
    addInspectCommand,
    addMergeCommand,
    addImportCommand,
    addFitCommand,
    addCheckCommand,
    addCheckLinksCommand,
    addExportCommand,
  ]) {
    add(program, terminal, finish);
  }
  for (const { command, name } of named(program, [])) {
    command
      .helpOption('-h, --help', 'print this help')
      .exitOverride()
      .allowExcessArguments(false)
      .showHelpAfterError(`Help: ${name} --help`)
      .configureOutput({
        writeOut: (text) => terminal.out.write(text),
        writeErr: (text) => terminal.err.write(text),
        outputError: (text, write) => write(text.replace(/^error: (.)/u, (_, first: string) => first.toUpperCase())),
      });
  }
  program.helpCommand('help [command]', 'print the help of a command');
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (args.includes('--json') && !(error instanceof CommanderError)) tellProgram(error, terminal);
    return failure(error, terminal);
  }
}

/** What went wrong, for a program that waits for JSON: `{"error":{"code":"DISK_FULL","message":"…"}}`, the code null where there is none. */
function tellProgram(error: unknown, terminal: Terminal): void {
  const text = error instanceof Error ? error.message : String(error);
  const [, code = null, message = text] = /^([A-Z][A-Z_]+): (.*)$/su.exec(text) ?? [];
  line(terminal.out, JSON.stringify({ error: { code, message } }));
}

/** A command and those below it, each with all that is typed for it: `backfile export zip`. */
function named(command: Command, above: readonly string[]): readonly { command: Command; name: string }[] {
  const words = [...above, command.name()];
  return [{ command, name: words.join(' ') }, ...command.commands.flatMap((below) => named(below, words))];
}

function failure(error: unknown, terminal: Terminal): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    line(terminal.err, `${error.message} Help: backfile --help`);
    return 2;
  }
  line(terminal.err, error instanceof Error ? error.message : String(error));
  const wantsStack = process.env['BACKFILE_DEBUG'] !== undefined && !(error instanceof CommandError);
  if (wantsStack && error instanceof Error) line(terminal.err, error.stack ?? '');
  return 1;
}
