import type { Command } from 'commander';
import { resolve } from 'node:path';
import { line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

const HELP = `
Makes the folder where it does not exist, and writes into it: settings (_data/),
an example article and a page about the archive (content/), and a README that tells
how to go on. A file that is there already is left as it is.

Examples:
  backfile init
  backfile init my-archive`;

/** `backfile init [DIR]`. */
export function addInitCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .description('begin an archive: settings, an example article, a README')
    .argument('[folder]', 'folder for the archive', '.')
    .addHelpText('after', HELP)
    .action(async (folder: string) => finish(await initCommand(folder, terminal)));
}

async function initCommand(folder: string, { out, workingFolder }: Terminal): Promise<ExitCode> {
  const [{ PACKAGE_FOLDER }, { ownCommand, wayTo }, { writeStarter }] = await Promise.all([
    import('../../build/project.ts'),
    import('../own-command.ts'),
    import('../starter/write-starter.ts'),
  ]);
  for (const { path, outcome } of writeStarter(folder, workingFolder)) {
    line(out, outcome === 'written' ? `written   ${path}` : `kept      ${path} (it was there already)`);
  }
  const running = { program: PACKAGE_FOLDER, npmCommand: process.env['npm_command'] };
  const next = `${ownCommand(resolve(workingFolder, folder), running)} serve`;
  const way = wayTo(folder, workingFolder);
  line(
    out,
    `\nNext: ${way === null ? next : `${way} && ${next}`}\nThen open http://localhost:8080. README.md tells how to go on.`,
  );
  return 0;
}
