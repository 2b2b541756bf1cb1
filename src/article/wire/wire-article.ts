import type { Problem } from '../../source/problem.ts';
import type { Article, ArticleDate, FieldName, Mending, Origin } from '../article.ts';
import { takeDateline } from '../body-dateline.ts';
import { sanitiseBody } from '../sanitise.ts';
import { summarise } from '../summary.ts';
import type { ReadingSettings } from '../reader.ts';
import type { Stated, WireDraft } from './draft.ts';
import { pictureHtml } from './picture-html.ts';
import { isLater, readWireDate } from './wire-date.ts';

/** Reasons why an item gave less than an article should have. */
export interface WireResult {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/**
 * Makes an article of what an item says: dates read, HTML sanitised, a printed dateline taken off the text, pictures put where
 * the text does not show them itself.
 * @param line Line of the file on which the item starts.
 */
export function wireArticle(draft: WireDraft, path: string, line: number, settings: ReadingSettings): WireResult {
  const problems: Problem[] = [];
  const origins: Partial<Record<FieldName, Origin>> = {};
  const take = <Value>(name: FieldName, one: Stated<Value> | null): Value | null => {
    if (one === null) return null;
    origins[name] = { from: one.from, confidence: one.confidence ?? 1 };
    return one.value;
  };
  const problem = (code: string, message: string, remedy: string): void => {
    problems.push({ code, severity: 'warning', path, line, message, remedy });
  };
  const url = take('originalUrl', draft.originalUrl);
  const clean = draft.body === null ? null : sanitiseBody(draft.body.value, url);
  const printed = clean === null ? null : takeDateline(clean.html, line);
  const place = printed?.dateline.place ?? '';
  const mended: Mending[] = [];
  let text = clean?.html ?? '';
  // A dateline that the item names stays printed, unless it says the same.
  if (printed !== null && (draft.dateline === null || sharesPlace(draft.dateline.value, place))) {
    text = printed.body;
    mended.push(printed.mending);
    if (printed.dateline.agency !== null) draft.extra['agency'] ??= printed.dateline.agency;
    if (printed.dateline.dayHint !== null) draft.extra['datelineDay'] ??= printed.dateline.dayHint;
    if (place !== '') draft.dateline = { value: place, from: 'start of the text', confidence: 0.9 };
  }
  for (const link of clean?.links ?? [])
    mended.push({ rule: 'relative-link', line, before: link.before, after: link.after });
  const pictures = draft.pictures.filter((picture) => !(draft.body?.value ?? '').includes(picture.src));
  const shown = pictures.length === 0 ? '' : sanitiseBody(pictures.map(pictureHtml).join('\n'), url).html;
  const body = [shown, text].filter((part) => part !== '').join('\n');
  if (body === '')
    problem('BODY_MISSING', 'The item has no text and no picture.', 'Ask the agency for the whole item.');
  origins.body = { from: draft.body?.from ?? draft.format, confidence: draft.body?.confidence ?? 1 };
  const { published, updated } = decideDates(draft, settings, take);
  if (published === null) {
    problem(
      'DATE_MISSING',
      'The item names no date that can be read, so the article goes to the undated ones.',
      'Put the date into the overlay of this file.',
    );
  }
  let headline = take('headline', draft.headline);
  if (headline === null) {
    headline = headlineOf(text) ?? 'Untitled';
    origins.headline = { from: headline === 'Untitled' ? 'none' : 'start of the text', confidence: 0.3 };
    problem('HEADLINE_MISSING', 'The item has no headline.', 'Put the headline into the overlay of this file.');
  }
  let summary = take('summary', draft.summary);
  if (summary === null && draft.dek === null) {
    summary = summarise(text === '' ? body : text);
    if (summary !== null) origins.summary = { from: 'start of the text', confidence: 1 };
  }
  if (draft.tags.length > 0) origins.tags = { from: draft.tagsFrom, confidence: 1 };
  const dek = take('dek', draft.dek);
  const article: Article = {
    format: draft.format,
    item: draft.item,
    headline,
    kicker: take('kicker', draft.kicker),
    dek: dek === headline ? null : dek,
    published,
    updated,
    bylines: take('bylines', draft.bylines) ?? [],
    dateline: take('dateline', draft.dateline),
    section: take('section', draft.section),
    series: take('series', draft.series),
    tags: draft.tags,
    language: languageTag(take('language', draft.language)),
    summary,
    originalUrl: url,
    publisher: take('publisher', draft.publisher),
    permalink: null,
    aliases: [],
    corrections: draft.corrections,
    draft: draft.draft,
    body,
    mended,
    origins,
    extra: draft.extra,
  };
  return { article, problems };
}

function decideDates(
  draft: WireDraft,
  settings: ReadingSettings,
  take: (name: FieldName, one: Stated<ArticleDate> | null) => ArticleDate | null,
): { published: ArticleDate | null; updated: ArticleDate | null } {
  const read = (dates: readonly Stated<string>[]): readonly Stated<ArticleDate>[] =>
    dates.flatMap((one) => {
      const date = readWireDate(one.value, settings);
      return date === null ? [] : [{ ...one, value: date }];
    });
  const published = read(draft.published)[0] ?? null;
  let updated: Stated<ArticleDate> | null = null;
  for (const one of read(draft.updated)) if (updated === null || isLater(one.value, updated.value)) updated = one;
  const after = updated !== null && (published === null || isLater(updated.value, published.value)) ? updated : null;
  return { published: take('published', published), updated: take('updated', after) };
}

function sharesPlace(named: string, printed: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const [one, other] = [fold(named), fold(printed)];
  return other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** The start of a text, for an item without a headline. */
function headlineOf(html: string): string | null {
  const summary = summarise(html);
  if (summary === null) return null;
  return summary.length <= 90 ? summary : `${summary.slice(0, 90).replace(/\s+\S*$/, '')}…`;
}

/** BCP 47 of what a source calls its language; `und` where it is none. */
function languageTag(written: string | null): string {
  if (written === null || !/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8}){0,3}$/.test(written)) return 'und';
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? 'und';
  } catch (error) {
    if (error instanceof RangeError) return 'und';
    throw error;
  }
}
