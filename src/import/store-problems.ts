import type { Problem } from '../source/problem.ts';

/** A changed item, of which the file was edited by hand. */
export function editedHere(path: string, source: string): Problem {
  return {
    code: 'IMPORT_EDITED_HERE',
    severity: 'warning',
    path,
    message: `It changed in ${source} since it was imported, but was edited here, and stays as it is.`,
    remedy: 'To have the new version, delete the file and import with --restore.',
  };
}

/** An item whose file is no longer where the import put it. */
export function removedHere(path: string, source: string): Problem {
  return {
    code: 'IMPORT_REMOVED_HERE',
    severity: 'note',
    path,
    message: `It was imported from ${source} before, and has been moved or deleted since; it is not brought back.`,
    remedy: 'To have it again, import with --restore.',
  };
}

/** An item that was written again. */
export function updated(path: string, source: string): Problem {
  return {
    code: 'IMPORT_UPDATED',
    severity: 'note',
    path,
    message: `It changed in ${source} since it was imported, and was written again.`,
    remedy: 'Nothing needs to be done.',
  };
}

/** An item with the name of an earlier one that is plainly another article. */
export function nameReused(path: string, before: string): Problem {
  return {
    code: 'IMPORT_NAME_REUSED',
    severity: 'warning',
    path,
    message: `Its source calls it what ${before} was called, but day, headline and text are others; both are kept.`,
    remedy: 'Delete the older one where this is its new form.',
  };
}
