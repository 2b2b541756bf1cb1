import { hash } from 'node:crypto';
import { absoluteAddress } from '../absolute-address.ts';
import type { Site } from '../site.ts';
import type { ArticleView } from '../views.ts';
import { citedName, type CitedName } from './cited-name.ts';

/** What a list of references says of an article. */
export interface CitedArticle {
  readonly headline: string;
  readonly authors: readonly CitedName[];
  /** `YYYY-MM-DD`, or null where the source tells none. */
  readonly day: string | null;
  readonly newspaper: string;
  readonly section: string | null;
  /** Where it is read: in this archive, or where the archive's own address is not known, where it was found. */
  readonly url: string | null;
  /** BCP 47, null where it is not known. */
  readonly language: string | null;
  /** The archive, where it is called otherwise than the newspaper. */
  readonly archive: string | null;
  /** A name for it among others, of ASCII letters and figures: `abara1998flood`. */
  readonly key: string;
}

/** What is to be cited of an article's page. */
export function citedArticle(page: ArticleView, site: Site): CitedArticle {
  const newspaper = page.publisher?.name ?? site.name;
  const authors = page.bylines.map(({ name }) => citedName(name));
  const day = page.published?.day ?? null;
  return {
    headline: page.headline.replaceAll(/\s+/gu, ' '),
    authors,
    day,
    newspaper,
    section: page.sectionLink?.name ?? null,
    url: absoluteAddress(page.path, site.baseUrl) ?? page.originalUrl,
    language: page.language === 'und' ? null : page.language,
    archive: site.name === newspaper ? null : site.name,
    key: citationKey(authors[0], newspaper, day, page.headline, page.path),
  };
}

function citationKey(
  author: CitedName | undefined,
  newspaper: string,
  day: string | null,
  headline: string,
  path: string,
): string {
  const name = author === undefined ? newspaper : author.kind === 'person' ? author.family : author.name;
  const word = headline.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => [...part].length > 3) ?? '';
  const who = ascii(name).slice(0, 24);
  return `${who === '' ? 'article' : who}${day?.slice(0, 4) ?? 'nd'}${ascii(word).slice(0, 24) || hash('sha256', path).slice(0, 8)}`;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}
