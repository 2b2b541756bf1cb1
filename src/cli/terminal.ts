import type { Writable } from 'node:stream';

/** Where a command reads from and writes to, and where it stands. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean };
  readonly err: Writable & { readonly isTTY?: boolean };
  readonly workingFolder: string;
  /** Calls back at the first Ctrl-C, or when the system asks the program to end. */
  readonly onInterrupt: (callback: () => void) => void;
}

/** The command line is wrong: said in a line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for cannot be done, and nothing was: said in a line, exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** How a command ended: 0 all is well, 1 it failed. */
export type ExitCode = 0 | 1;

/** A command's own work, loaded when the command is called: `--help` and `--version` wait for nothing. */
export type Finish = (code: ExitCode) => void;

export function line(stream: Writable, text: string): void {
  stream.write(`${text}\n`);
}
