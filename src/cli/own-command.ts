import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** How the program runs, as far as its command depends on it. */
export interface Running {
  /** The folder of the clone, or of the installed package. */
  readonly program: string;
  /** What npm was called for, where it runs the program: `exec` is npx (npm's variable `npm_command`). */
  readonly npmCommand: string | undefined;
}

/**
 * The words that call the program once somebody has gone to an archive's folder: `backfile` alone is found only where it
 * was installed for the whole computer.
 *
 * @param folder of the archive, absolute.
 */
export function ownCommand(folder: string, { program, npmCommand }: Running): string {
  const isClone = existsSync(join(program, 'src', 'cli', 'main.ts'));
  if (!isClone && npmCommand !== 'exec') return 'backfile';
  // npx finds the program of the folder that it is called in, and of those around it.
  const around = isClone ? program : dirname(dirname(program));
  if (`${resolve(folder)}${sep}`.startsWith(`${around}${sep}`)) return 'npx backfile';
  return `node ${quoted(join(program, 'src', 'cli', 'backfile.js'))}`;
}

/** What to type to go to a folder, and `null` where one is there already. */
export function wayTo(folder: string, workingFolder: string): string | null {
  const path = relative(workingFolder, resolve(workingFolder, folder));
  return path === '' ? null : `cd ${quoted(folder)}`;
}

/** A path as a command line takes it. */
function quoted(path: string): string {
  return /^[\w./\\:~@%+-]+$/u.test(path) ? path : `"${path}"`;
}
