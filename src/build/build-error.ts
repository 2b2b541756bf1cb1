import { TEXTS_DAMAGED } from '../catalogue/text-files.ts';
import { innermost } from './worker-messages.ts';

/** A build that could not be carried out, in words for the keeper. The published archive is as it was. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** What the file system's codes mean, and what can be done. */
const MEANINGS: readonly (readonly [code: RegExp, meaning: string])[] = [
  // Before the codes of the file system, which it may name.
  [
    new RegExp(`database disk image is malformed|file is not a database|${TEXTS_DAMAGED}`, 'iu'),
    'STATE_DAMAGED: the state of the last build is damaged. Delete the folder .backfile and build again; nothing is lost.',
  ],
  [
    /\bENOSPC\b|\bEDQUOT\b|No space left|StorageFull|os error 28|database or disk is full/u,
    'DISK_FULL: there is no space left on the disk. Free some, then build again.',
  ],
  [/\bEROFS\b/u, 'OUTPUT_READ_ONLY: the disk is read-only. Choose another folder with --output and --cache.'],
  [
    /\bEACCES\b|\bEPERM\b/u,
    'OUTPUT_FORBIDDEN: the folder may not be written to. Change its permissions, or choose another with --output or --cache.',
  ],
  [
    /\bENOTDIR\b|\bEEXIST\b/u,
    'OUTPUT_TAKEN: a file stands where a folder is needed. Move it, or choose another folder with --output or --cache.',
  ],
  [/\bEMFILE\b|\bENFILE\b/u, 'TOO_MANY_FILES: the system allows no more open files. Build with fewer --jobs.'],
];

/** An error of the file system in words; any other error as it is. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message } = innermost(error);
  const meaning = MEANINGS.find(([code]) => code.test(message))?.[1];
  if (meaning === undefined) return message === error.message ? error : new BuildError(message, { cause: error });
  return new BuildError(`${meaning} The archive is as it was. (${message.split('\n')[0]})`, { cause: error });
}
