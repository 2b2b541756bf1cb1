import type { Article } from '../article/article.ts';
import { requestedPermalink } from '../article/permalink.ts';
import { formatOf } from '../article/formats.ts';
import type { Problem } from '../source/problem.ts';
import { extraValues } from './extra-values.ts';

/** Fields that say which articles are one article in several languages. */
export const TRANSLATION_FIELDS = { key: 'translationKey', addresses: 'translations' } as const;

/**
 * What an article and its translations have in common: `translationKey:` as it is given (Hugo's word), else the first of all
 * the addresses in `translations:` and its own, which is the same for all that name each other.
 *
 * @param place the article's own address as it wishes it
 */
export function translationKey(extra: Article['extra'], place: string): string | null {
  const [key] = extraValues(extra, [TRANSLATION_FIELDS.key]);
  if ((typeof key === 'string' || typeof key === 'number') && String(key) !== '') return `key ${key}`;
  const paths = namedIn(extra).flatMap((value) => {
    const asked = isFile(value) ? null : requestedPermalink(value);
    return asked?.kind === 'path' ? [asked.path] : [];
  });
  return paths.length === 0 ? null : `path ${[place, ...paths].sort()[0] ?? ''}`;
}

/**
 * What front matter says of translations and cannot be followed: the path of a file, whose article's address is not known while this one
 * is read; `translationOf`, which names one side only.
 */
export function translationProblems(path: string, { format, extra }: Pick<Article, 'format' | 'extra'>): Problem[] {
  // In other forms the same words may mean anything.
  if (format !== 'markdown' || extraValues(extra, [TRANSLATION_FIELDS.key]).length > 0) return [];
  const files = namedIn(extra).filter(isFile);
  const others = extraValues(extra, ['translationOf']).filter((value) => typeof value === 'string');
  const said = [
    ...files.map((file) => `"translations" names a file, "${file}", and not an address`),
    ...others.map((other) => `"translationOf: ${other}" is not understood`),
  ];
  return [...new Set(said)].map((what) => ({
    code: 'TRANSLATION_UNKNOWN',
    severity: 'warning',
    path,
    message: `${what}, so the article and its translation do not lead to each other.`,
    remedy:
      'Write the same "translationKey", any word, into both; or on both sides "translations" with the address, e.g. { de: /2004/05/bruecke.html }.',
  }));
}

function namedIn(extra: Article['extra']): readonly string[] {
  const [given] = extraValues(extra, [TRANSLATION_FIELDS.addresses]);
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given as Record<string, unknown>).filter((value) => typeof value === 'string');
}

/** Whether a text is the path of an article's file. A page's address may end as a saved page's file does. */
function isFile(value: string): boolean {
  return formatOf(value) !== null && !/\.html?$/iu.test(value);
}
