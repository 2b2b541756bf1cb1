import type { CitedArticle } from './cited-article.ts';
import { familyFirst, givenFirst, withInitials } from './cited-name.ts';

/** A reference as text; the newspaper's name stands in italics. */
export interface StyledCitation {
  readonly before: string;
  readonly newspaper: string;
  readonly after: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** MLA Handbook, 9th edition, appendix 1. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Publication Manual of the American Psychological Association, 7th edition, 10.1 (newspaper article, example 16). */
export function apa(article: CitedArticle): StyledCitation {
  const { headline, day, newspaper, url, authors } = article;
  const date = day === null ? '(n.d.)' : `(${year(day)}, ${month(day)} ${dayOfMonth(day)})`;
  const names = authors.map(withInitials);
  const shown = names.length > 20 ? [...names.slice(0, 19), `. . . ${names.at(-1) ?? ''}`] : names;
  const who =
    names.length > 20 ? `${shown.slice(0, 19).join(', ')}, ${shown.at(-1) ?? ''}` : listed(shown, ', & ', ', & ');
  const opening = who === '' ? `${ended(headline)} ${date}.` : `${ended(who)} ${date}. ${ended(headline)}`;
  return { before: `${opening} `, newspaper, after: `.${tail(url, ' ', '')}` };
}

/** MLA Handbook, 9th edition. */
export function mla(article: CitedArticle): StyledCitation {
  const { authors, day, newspaper, url } = article;
  const [first, second] = authors;
  const who =
    first === undefined
      ? ''
      : authors.length > 2
        ? `${familyFirst(first)}, et al.`
        : second === undefined
          ? familyFirst(first)
          : `${familyFirst(first)}, and ${givenFirst(second)}`;
  const date = day === null ? '' : `, ${dayOfMonth(day)} ${MLA_MONTHS[monthIndex(day)] ?? ''} ${year(day)}`;
  return {
    before: `${who === '' ? '' : `${ended(who)} `}“${ended(insideDouble(article.headline))}” `,
    newspaper,
    after: `${date}${tail(url, ', ', '.')}`,
  };
}

/** The Chicago Manual of Style, 17th edition, 14.191 to 14.200 (bibliography). */
export function chicago(article: CitedArticle): StyledCitation {
  const { authors, day, newspaper, url } = article;
  const names = authors.map((name, at) => (at === 0 ? familyFirst(name) : givenFirst(name)));
  const who = names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al.` : listed(names, ', and ', ', and ');
  const date = day === null ? ', n.d.' : `, ${month(day)} ${dayOfMonth(day)}, ${year(day)}.`;
  return {
    before: `${who === '' ? '' : `${ended(who)} `}“${ended(insideDouble(article.headline))}” `,
    newspaper,
    after: `${date}${tail(url, ' ', '.')}`,
  };
}

/** Cite Them Right (Pears and Shields), 11th edition: Harvard. */
export function harvard(article: CitedArticle): StyledCitation {
  const { authors, day, newspaper, url, headline } = article;
  const names = authors.map(withInitials);
  const who = names.length > 3 ? `${names[0] ?? ''} et al.` : listed(names, ' and ', ' and ');
  const date = day === null ? '(no date)' : `(${year(day)})`;
  const printed = day === null ? '' : `, ${dayOfMonth(day)} ${month(day)}`;
  const title = `‘${insideSingle(headline)}’`;
  return {
    before: who === '' ? '' : `${who} ${date} ${title}, `,
    newspaper,
    after: `${who === '' ? ` ${date} ${title}` : ''}${printed}.${tail(url, ' Available at: ', '.')}`,
  };
}

/** `a`, `a, & b`, `a, b, & c` */
function listed(names: readonly string[], two: string, more: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${names.length === 2 ? two : more}${names.at(-1) ?? ''}`;
}

/** With a point at its end, unless it ends already. */
function ended(text: string): string {
  return /[.!?…。！？]["”’»)]?$/u.test(text) ? text : `${text}.`;
}

function tail(url: string | null, before: string, after: string): string {
  return url === null ? (after === '' || before.startsWith(' ') ? '' : after) : `${before}${url}${after}`;
}

/** Double quotation marks become single ones, within double ones. */
function insideDouble(text: string): string {
  return text.replaceAll(/“([^“”]*)”/gu, '‘$1’').replaceAll(/"([^"]*)"/gu, '‘$1’');
}

/** And single ones double, within single ones. */
function insideSingle(text: string): string {
  return text.replaceAll(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”').replaceAll(/"([^"]*)"/gu, '“$1”');
}

const year = (day: string): string => String(Number(day.slice(0, 4)));
const dayOfMonth = (day: string): string => String(Number(day.slice(8, 10)));
const monthIndex = (day: string): number => Number(day.slice(5, 7)) - 1;
const month = (day: string): string => MONTHS[monthIndex(day)] ?? '';
