import type { Problem } from '../../source/problem.ts';
import type { Reading } from '../article.ts';

/** A file that gives no article, and why. */
export function refused(problem: Omit<Problem, 'severity'> & { readonly severity?: Problem['severity'] }): Reading {
  return { articles: [], problems: [{ severity: 'error', ...problem }] };
}

/** A collection of articles: it is not read in place, but taken apart once. */
export function collection(path: string, what: string): Reading {
  return refused({
    code: 'COLLECTION_NOT_READ',
    path,
    message: `It looks like ${what}, which holds many articles and is not read in place.`,
    remedy: `Run "backfile import ${path}", which makes an article file of each, and keep it outside of the content folder.`,
  });
}

/** Data that is no article. */
export function noArticle(path: string, what: string, ending: '.json' | '.xml'): Reading {
  return refused({
    code: 'FORMAT_UNKNOWN',
    severity: 'note',
    path,
    message: `It is ${what}, and no article in a form that is read (${ending === '.json' ? 'ninjs' : 'NITF, NewsML-G2'}).`,
    remedy: 'Move it out of the content folder, or save the article as .txt, .md or .html.',
  });
}
