import type { Article } from '../article/article.ts';
import { slugOr } from '../article/slug.ts';
import type { EntryTerm, Facet } from './entry.ts';
import { partMark, partOf } from './part.ts';
import { translationKey } from './translations.ts';

/** How an article is near to others. */
export type KinKind = 'tag' | 'section' | 'series' | 'translation';

/** Tags by which kin are looked for: the first, which are the weightiest. */
export const KIN_TAGS = 6;

const PREFIXES: Readonly<Record<string, KinKind>> = { t: 'tag', s: 'section', r: 'series', l: 'translation' };

/** What a key such as `t river-wend` is about. */
export function kinKind(key: string): KinKind {
  return PREFIXES[key.slice(0, 1)] ?? 'tag';
}

/** The slug that a tag's or a section's key carries. */
export function kinSlug(key: string): string {
  return key.slice(2);
}

/** Under what the articles of a line are listed anyway, in the same order: such lines need no rows of their own. */
export const LISTED: Readonly<Record<KinKind, Facet | null>> = {
  tag: 'tags',
  section: 'sections',
  series: null,
  translation: null,
};

/**
 * What the list of a term says of an article that stands in the line of the same name: its mark, where lines are compared by it;
 * null where it stands in no such line.
 *
 * @param kin the article's keys.
 */
export function markInList(kin: readonly string[], mark: string, facet: Facet, slug: string): string | null {
  if (facet === LISTED.tag) return kin.includes(`t ${slug}`) ? mark : null;
  return facet === LISTED.section && kin.includes(`s ${slug}`) ? '' : null;
}

/** Parts of a series without a number come after all that have one. */
const NO_NUMBER = '~';

/**
 * The line that a key names, and what an article's place in it begins with: nothing, for lines go by time; in a series the number of
 * the part (`r tides bff0000000000000` stands in the line `r tides`), and within one number time.
 */
export function kinLine(key: string): { readonly line: string; readonly prefix: string } {
  if (kinKind(key) !== 'series') return { line: key, prefix: '' };
  const [prefix, slug, mark = NO_NUMBER] = key.split(' ');
  return { line: `${prefix ?? ''} ${slug ?? ''}`, prefix: `${mark} ` };
}

/** The line that a key names, and an article's place in it, as the table of kin holds them. */
export function kinRow(key: string, sort: string): readonly [line: string, place: string] {
  const { line, prefix } = kinLine(key);
  return [line, prefix + sort];
}

/** The place in the archive's order, of a place in a line. */
export function placeInArchive(line: string, place: string): string {
  return kinKind(line) === 'series' ? place.slice(place.indexOf(' ') + 1) : place;
}

/**
 * The groups that an article stands in, each a line in time: its first tags, its section, its series, in which the numbers of parts
 * come before time; and its translations, which have no order. Articles without a day stand in no line, unless as a numbered part.
 *
 * @param place the article's own address as it wishes it, for translations that name each other by address.
 */
export function kinKeys(
  article: Pick<Article, 'series' | 'extra'>,
  terms: readonly EntryTerm[],
  day: string | null,
  place: string,
): readonly string[] {
  const keys: string[] = [];
  if (day !== null) {
    const tags = terms.filter(({ facet }) => facet === 'tags').slice(0, KIN_TAGS);
    keys.push(...tags.map(({ slug }) => `t ${slug}`));
    const section = terms.find(({ facet }) => facet === 'sections');
    if (section !== undefined) keys.push(`s ${section.slug}`);
  }
  if (article.series !== null) {
    const part = partOf(article.extra);
    const line = `r ${slugOr(article.series, '')}`;
    if (part !== null) keys.push(`${line} ${partMark(part)}`);
    else if (day !== null) keys.push(line);
  }
  const translation = translationKey(article.extra, place);
  return translation === null ? keys : [...keys, `l ${translation}`];
}
