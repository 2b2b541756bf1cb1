import type { Command } from 'commander';
import { resolve } from 'node:path';
import { line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

const HELP = `
For very large archives: several machines build a shard each, then one puts them together.
The archive is the same as that of one build, byte for byte.

Example:
  backfile build --shard 1/2 --output part-1
  backfile build --shard 2/2 --output part-2
  backfile merge part-1 part-2 --output dist`;

/** `backfile merge`. */
export function addMergeCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('merge')
    .description('put the parts that build --shard made together to one archive')
    .argument('<parts...>', 'folders of all parts')
    .option('--output <folder>', 'folder that the archive is written to', 'dist')
    .addHelpText('after', HELP)
    .action(async (parts: string[], flags: { output: string }) =>
      finish(await mergeCommand(parts, flags.output, terminal)),
    );
}

async function mergeCommand(parts: readonly string[], output: string, terminal: Terminal): Promise<ExitCode> {
  const { mergeParts } = await import('../../build/merge.ts');
  const at = (path: string): string => resolve(terminal.workingFolder, path);
  const merged = await mergeParts({ parts: parts.map(at), output: at(output), data: at('_data') });
  line(terminal.out, `files     ${merged.files}, ${merged.bytes} bytes`);
  return 0;
}
