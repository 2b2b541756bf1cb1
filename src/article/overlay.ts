import type { Problem } from '../source/problem.ts';
import type { Article, ArticleTag, FieldName, Origin, TagKind } from './article.ts';
import { readDate } from './read-date.ts';

/**
 * What the keeper decided about an article, in `_data/overlay.csv`: a value that counts over the source's, or that what
 * was found is right. The source itself is never touched.
 */
export interface Decision {
  /** Id inside the file, `''` where the file is one article. */
  readonly item: string;
  /** A field's name, or (accepted only) the code of a problem, in capitals. */
  readonly field: string;
  readonly kind: 'set' | 'accept';
  /** As written; `''` empties the field. */
  readonly value: string;
  /** In the overlay file, from 1. */
  readonly line: number;
}

/** A value of a field, or what it should have been. */
type Parsed =
  | { readonly ok: true; readonly change: Partial<Article> }
  | { readonly ok: false; readonly wanted: string };

const text =
  (field: 'kicker' | 'dek' | 'dateline' | 'section' | 'series' | 'summary' | 'publisher' | 'permalink') =>
  (value: string): Parsed => ({ ok: true, change: { [field]: value === '' ? null : value } });

const date =
  (field: 'published' | 'updated') =>
  (value: string): Parsed => {
    if (value === '') return { ok: true, change: { [field]: null } };
    // A keeper's own date is never a guess: year first, or a month in letters.
    const read = readDate(value, { dateOrder: null });
    return read.kind === 'date'
      ? { ok: true, change: { [field]: read.date } }
      : { ok: false, wanted: 'a date such as 1998-11-24 or 1998-11-24 18:30:00 +01:00' };
  };

const FIELDS: Readonly<Record<Exclude<FieldName, 'body'> | 'draft', (value: string) => Parsed>> = {
  headline: (value) => (value === '' ? { ok: false, wanted: 'a headline' } : { ok: true, change: { headline: value } }),
  kicker: text('kicker'),
  dek: text('dek'),
  published: date('published'),
  updated: date('updated'),
  bylines: (value) => ({ ok: true, change: { bylines: names(value) } }),
  dateline: text('dateline'),
  section: text('section'),
  series: text('series'),
  tags: (value) => ({ ok: true, change: { tags: names(value).map(tagOf) } }),
  language: (value) => {
    const [language] = canonical(value);
    return language === undefined
      ? { ok: false, wanted: 'a language tag such as en or pt-BR' }
      : { ok: true, change: { language } };
  },
  summary: text('summary'),
  originalUrl: (value) =>
    value === '' || /^https?:\/\/[^\s]+$/i.test(value)
      ? { ok: true, change: { originalUrl: value === '' ? null : value } }
      : { ok: false, wanted: 'an address such as https://paper.example.org/story' },
  publisher: text('publisher'),
  permalink: text('permalink'),
  draft: (value) =>
    /^(?:yes|no|true|false)$/i.test(value)
      ? { ok: true, change: { draft: /^(?:yes|true)$/i.test(value) } }
      : { ok: false, wanted: 'yes or no' },
};

function parserOf(field: string): ((value: string) => Parsed) | undefined {
  return Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : undefined;
}

/** The code of a problem instead of a field. */
const CODE = /^[A-Z][A-Z\d_]{3,}$/;

/** Problems that say of a field that it is missing or doubtful: a decision about the field settles them. */
const SETTLED: Readonly<Record<string, RegExp>> = {
  headline: /^HEADLINE_/,
  published: /^DATE_/,
  updated: /^DATE_AMBIGUOUS$/,
  bylines: /^BYLINE_/,
  language: /^LANGUAGE_/,
  permalink: /^PERMALINK_/,
};

/** Whether a decision settles a problem with this code. */
export function settles({ field }: Pick<Decision, 'field'>, code: string): boolean {
  return field === code || (SETTLED[field]?.test(code) ?? false);
}

/**
 * What is wrong with a field and its value, as a sentence; null where nothing is.
 *
 * @param kind `accept`: the value is not looked at, and the field may be the code of a problem.
 */
export function decisionFault({ field, kind, value }: Pick<Decision, 'field' | 'kind' | 'value'>): string | null {
  if (kind === 'accept') {
    return parserOf(field) !== undefined || field === 'body' || CODE.test(field)
      ? null
      : `There is no field "${field}".`;
  }
  const parse = parserOf(field);
  if (parse === undefined) return `There is no field "${field}" that can be set.`;
  const parsed = parse(value.trim().normalize('NFC'));
  return parsed.ok ? null : `"${value}" is no value for ${field}: ${parsed.wanted} is wanted.`;
}

/**
 * Puts the keeper's values over an article's.
 * @param decisions those about this file. Faulty ones are passed over; the build tells of them.
 */
export function applyOverlay(article: Article, decisions: readonly Decision[]): Article {
  let changed = article;
  for (const { item, field, kind, value } of decisions) {
    if (kind !== 'set' || item !== (article.item ?? '')) continue;
    const parsed = parserOf(field)?.(value.trim().normalize('NFC'));
    if (parsed === undefined || !parsed.ok) continue;
    const origins = field === 'draft' ? changed.origins : { ...changed.origins, [field]: OVERLAY };
    changed = { ...changed, ...parsed.change, origins };
  }
  return changed;
}

const OVERLAY: Origin = { from: 'overlay', confidence: 1 };

/** Marks as sure what the keeper found right. To be called when all that the text tells is known. */
export function acceptOrigins(article: Article, decisions: readonly Decision[]): Article {
  if (decisions.length === 0) return article;
  const origins: Partial<Record<FieldName, Origin>> = { ...article.origins };
  for (const { item, field, kind } of decisions) {
    const origin = origins[field as FieldName];
    if (kind === 'accept' && item === (article.item ?? '') && origin !== undefined && origin.confidence < 1)
      origins[field as FieldName] = { from: `${origin.from}, accepted`, confidence: 1 };
  }
  return { ...article, origins };
}

/** The problems that no decision settles. */
export function unsettledProblems(problems: readonly Problem[], decisions: readonly Decision[]): readonly Problem[] {
  if (decisions.length === 0) return problems;
  const valid = decisions.filter((decision) => decisionFault(decision) === null);
  return problems.filter(({ code, severity }) => severity === 'error' || !valid.some((one) => settles(one, code)));
}

/** `Tom Abara; Ines Okafor` */
function names(value: string): string[] {
  return [...new Set(value.split(/\s*;\s*/).filter((name) => name !== ''))];
}

/** `person:Ines Okafor`, or the name of a topic. */
function tagOf(written: string): ArticleTag {
  const [, kind, name] = /^(topic|person|place|organisation):\s*(.+)$/i.exec(written) ?? [];
  return { name: name ?? written, kind: (kind?.toLowerCase() as TagKind | undefined) ?? 'topic', from: 'given' };
}

function canonical(value: string): readonly string[] {
  try {
    return value === '' ? [] : Intl.getCanonicalLocales(value);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
