import type { Command } from 'commander';
import type { Finish, Terminal } from '../terminal.ts';
import { addZipExport } from './export-zip.ts';

const HELP = `
Examples:
  backfile export zip
  backfile export zip --output /media/usb/courier.zip`;

/** `backfile export FORM`: the archive in another form. Each form is a file of its own. */
export function addExportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('export')
    .description('make one file of the archive, to be taken along')
    .addHelpText('after', HELP);
  for (const add of [addZipExport]) add(command, terminal, finish);
}
