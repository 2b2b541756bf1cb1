import type { Command } from 'commander';
import { addArchiveOptions, buildOptions, type ArchiveFlags } from '../archive-flags.ts';
import { UsageError, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface ServeFlags extends ArchiveFlags {
  readonly port?: string;
  readonly host: string;
}

const HELP = `
Builds the archive, then shows it at http://localhost:8080. When you save an article,
a setting or a template, what it concerns is built and the open page shows it. Ctrl-C ends it.
Only this computer can see it, unless --host says otherwise.

Examples:
  backfile serve
  backfile serve --port 3000
  backfile serve --content ~/clippings --output ~/archive

Exit codes: 0 ended by Ctrl-C, 1 it could not start, 2 wrong usage.`;

/** `backfile serve`. */
export function addServeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  addArchiveOptions(
    program
      .command('serve')
      .description('build the archive and look at it; it follows what you edit')
      .option('--port <number>', 'port to listen at (default: 8080, or the next free one)')
      .option('--host <address>', 'address to listen at; 0.0.0.0 shows it to your network', '127.0.0.1'),
  )
    .addHelpText('after', HELP)
    .action(async (flags: ServeFlags) => finish(await serveCommand(flags, terminal)));
}

async function serveCommand(flags: ServeFlags, terminal: Terminal): Promise<ExitCode> {
  const { progressDisplay } = await import('../progress.ts');
  const display = progressDisplay(terminal, 'shown');
  const options = buildOptions(flags, terminal, display.show);
  const port = portOf(flags.port);
  const { serveArchive } = await import('../serve/serve-archive.ts');
  return serveArchive(options, { host: flags.host, port, display }, terminal);
}

function portOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,5}$/u.test(value) || Number(value) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${value}".`);
  }
  return Number(value);
}
