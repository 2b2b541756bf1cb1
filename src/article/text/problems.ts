import type { Problem } from '../../source/problem.ts';
import type { Reading } from '../article.ts';

/** A file that gives no article, and why. */
export function refuse(path: string, code: string, message: string, remedy: string): Reading {
  return { articles: [], problems: [{ code, severity: 'error', path, message, remedy }] };
}

/** No line was a headline. */
export function headlineMissing(path: string, taken: string): Problem {
  return {
    code: 'HEADLINE_MISSING',
    severity: 'warning',
    path,
    message: `No line reads as a headline; “${taken}” was made of the file name.`,
    remedy: 'Put the headline on a line of its own at the top, or write “Headline: …”.',
  };
}

/** There was no story. */
export function bodyMissing(path: string): Problem {
  return {
    code: 'BODY_MISSING',
    severity: 'warning',
    path,
    message: 'There is no story below the headline.',
    remedy: 'Add the text, or take the file out of the content folder.',
  };
}
