import { hash } from 'node:crypto';
import { absoluteAddress } from '../absolute-address.ts';
import type { Site } from '../site.ts';
import type { ArticleView } from '../views.ts';
import { citedNames, type CitedName } from './cited-name.ts';

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
  /** Its name among all others, of ASCII letters, figures and a hyphen: `abara1998flood-x4kqwz`. */
  readonly key: string;
}

/** What is to be cited of an article's page. */
export function citedArticle(page: ArticleView, site: Site): CitedArticle {
  const newspaper = page.publisher?.name ?? site.name;
  const language = page.language === 'und' ? null : page.language;
  const authors = citedAuthors(page);
  const day = page.published?.day ?? null;
  return {
    headline: /[^\S ]|  /u.test(page.headline) ? page.headline.replaceAll(/\s+/gu, ' ') : page.headline,
    authors,
    day,
    newspaper,
    section: page.sectionLink?.name ?? null,
    url: absoluteAddress(page.path, site.baseUrl) ?? page.originalUrl,
    language,
    archive: site.name === newspaper ? null : site.name,
    key: citationKey(authors[0], newspaper, day, page.headline, page.path),
  };
}

/** The persons and bodies that an article's bylines name. */
export function citedAuthors({ bylines, language }: Pick<ArticleView, 'bylines' | 'language'>): readonly CitedName[] {
  return bylines.flatMap(({ name }) => citedNames(name, language));
}

/** Letters and figures enough to tell apart all that one year holds, where neither name nor headline can be written in ASCII. */
const MARK = 6;

/** Whose, when, a word of the headline, and a mark of its address, of which no two articles have the same. */
function citationKey(
  author: CitedName | undefined,
  newspaper: string,
  day: string | null,
  headline: string,
  path: string,
): string {
  const name = author === undefined ? newspaper : author.kind === 'person' ? author.family : author.name;
  const word = firstLongWord(headline);
  const who = ascii(name).slice(0, 24);
  return `${who === '' ? 'article' : who}${day?.slice(0, 4) ?? 'nd'}${word.slice(0, 24)}-${markOf(path)}`;
}

/** The first word of more than three letters that begins with one of ASCII's: a number behind the year would be read with it. */
function firstLongWord(headline: string): string {
  for (const [part] of headline.matchAll(/[\p{L}\p{M}\p{N}]{4,}/gu)) {
    const word = ascii(part);
    if (/^[a-z]/u.test(word)) return word;
  }
  return '';
}

/** Made of an address alone: the same whatever else is in the archive. */
function markOf(path: string): string {
  const digest = Number.parseInt(hash('sha256', path).slice(0, 12), 16);
  return digest.toString(36).slice(-MARK).padStart(MARK, '0');
}

function ascii(text: string): string {
  if (/^[A-Za-z0-9]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}
