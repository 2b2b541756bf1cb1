import type { Writable } from 'node:stream';

/** Where a command writes to, and where it stands. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean };
  readonly err: Writable & { readonly isTTY?: boolean };
  readonly workingFolder: string;
}

/** The command line is wrong: said in a line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How a command ended: 0 all is well, 1 it failed. */
export type ExitCode = 0 | 1;

export function line(stream: Writable, text: string): void {
  stream.write(`${text}\n`);
}
