import { slugOr } from '../article/slug.ts';
import type { MadeArticle } from './item.ts';

/** Day and headline of an article as its file name has them. */
export function nameOf({ day, headline }: MadeArticle): string {
  return `${day ?? 'undated'} ${slugOr(headline, '')}`;
}

/**
 * Whether an article can be a later form of the one that lies at a path: its day or its headline is the same. An undated one
 * may have got its date.
 */
export function mayBeSame(path: string, { day, headline }: MadeArticle): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z\d]+$/i, '');
  const match = /^(\d{4}-\d\d-\d\d)-(.*)$/.exec(name);
  if (match === null || day === null) return true;
  const words = slugOr(headline, '');
  return match[1] === day || match[2] === words || (match[2]?.replace(/-\d+$/, '') ?? '') === words;
}
