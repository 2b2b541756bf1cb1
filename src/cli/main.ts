import { Command, CommanderError } from 'commander';
import { addBuildOptions, buildCommand, type BuildFlags } from './commands/build.ts';
import { line, UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { programVersion } from '../build/program-version.ts';

/**
 * The command line. Arguments without the program's name.
 *
 * @returns the exit code: 0 all is well, 1 the command failed, 2 it was called wrongly.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let code: ExitCode = 0;
  const program = new Command('backfile');
  program
    .description('Turns a folder of news articles into a static, searchable archive.')
    .version(programVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExit codes: 0 all is well, 1 the command failed, 2 it was called wrongly.');
  addBuildOptions(program.command('build').description('build the archive; only what has changed since the last time'))
    .option('--clean', 'remove files in the output folder that no build wrote')
    .option('--strict', 'exit with 1 when an article has an error or a warning')
    .option('--json', 'print the summary and all problems as JSON')
    .action(async (flags: BuildFlags) => {
      code = await buildCommand(flags, terminal);
    });
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    command.configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    });
    command.allowExcessArguments(false);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, terminal);
  }
}

function failure(error: unknown, terminal: Terminal): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    line(terminal.err, `${error.message} Help: backfile --help`);
    return 2;
  }
  line(terminal.err, error instanceof Error ? error.message : String(error));
  if (process.env['BACKFILE_DEBUG'] !== undefined && error instanceof Error) line(terminal.err, error.stack ?? '');
  return 1;
}
