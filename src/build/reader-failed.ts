import type { Problem } from '../source/problem.ts';

/** A file whose reader failed, which is no fault of the file. */
export function readerFailed(path: string, error: unknown): Problem {
  return {
    code: 'READER_FAILED',
    severity: 'error',
    path,
    message: `Reading it failed (${error instanceof Error ? error.message : String(error)}).`,
    remedy:
      'This is a fault of Backfile: please report it, with the file if you can. The other files are not concerned.',
  };
}
