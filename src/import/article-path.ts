import { slugOr } from '../article/slug.ts';
import type { MadeArticle } from './item.ts';

/** Beyond this many articles of one day and headline the next ones are told apart by their key. */
const NUMBERED = 20;

/**
 * Places for an article, the best first: `2004/05/2004-05-12-headline.md`, then with a number behind. Safe names on every
 * file system, since they are slugs.
 *
 * @param digest hexadecimal digest of the item's key.
 */
export function* articlePaths(article: MadeArticle, digest: string): Iterable<string> {
  const { day } = article;
  const folder = article.folder ?? (day === null ? 'undated' : `${day.slice(0, 4)}/${day.slice(5, 7)}`);
  const words = slugOr(article.name ?? article.headline, digest.slice(0, 8));
  const name = day === null || article.folder !== null ? words : `${day}-${words}`;
  const extension = article.file.kind === 'markdown' ? '.md' : article.file.extension;
  yield `${folder}/${name}${extension}`;
  for (let number = 2; number <= NUMBERED; number++) yield `${folder}/${name}-${number}${extension}`;
  yield `${folder}/${name}-${digest.slice(0, 12)}${extension}`;
}

/** Where an article's media lie: a folder beside its file, of its file's name. */
export function mediaFolder(path: string): string {
  return path.replace(/\.[a-z\d]+$/i, '');
}
