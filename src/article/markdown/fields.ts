import type { Article } from '../article.ts';
import type { Problem } from '../../source/problem.ts';
import type { ReadingSettings } from '../reader.ts';
import { readAddresses } from './field-addresses.ts';
import { readBylines } from './field-bylines.ts';
import { readCorrections } from './field-corrections.ts';
import { isPublishedFlag, readDateField } from './field-dates.ts';
import { FieldSource } from './field-source.ts';
import { readSectionAndTags } from './field-tags.ts';
import { readBoolean } from './field-values.ts';
import type { Field } from './front-matter.ts';

/** What front matter says about an article; everything it does not say is null or empty. */
export type MappedFields = Pick<
  Article,
  | 'kicker'
  | 'dek'
  | 'published'
  | 'updated'
  | 'bylines'
  | 'dateline'
  | 'section'
  | 'series'
  | 'tags'
  | 'summary'
  | 'originalUrl'
  | 'publisher'
  | 'permalink'
  | 'aliases'
  | 'corrections'
  | 'draft'
  | 'mended'
  | 'origins'
  | 'extra'
> & {
  readonly headline: string | null;
  readonly language: string | null;
  readonly problems: readonly Problem[];
};

/**
 * Maps the fields of any of the usual site generators to those of an article. A field of the wrong type is a warning
 * with its line, and the article goes on without it; a field without a meaning is kept in `extra`.
 */
export function mapFields(fields: readonly Field[], path: string, settings: ReadingSettings): MappedFields {
  const source = new FieldSource(fields, path, settings);
  const { section, tags } = readSectionAndTags(source);
  const published = readDateField(source, 'published', 'published');
  const language = readLanguage(source);
  const { bylines, mended } = readBylines(source, language ?? settings.language);
  return {
    headline: source.text('headline', 'headline'),
    kicker: source.text('kicker', 'kicker'),
    dek: source.text('dek', 'dek'),
    published,
    updated: readDateField(source, 'updated', 'updated'),
    bylines,
    dateline: source.text('dateline', 'dateline'),
    section,
    series: source.firstOf('series', 'series'),
    tags,
    language,
    summary: source.text('summary', 'summary'),
    ...readAddresses(source),
    corrections: readCorrections(source),
    draft: readDraft(source),
    origins: source.origins,
    extra: source.extra,
    mended,
    problems: source.problems,
  };
}

/** BCP 47 of the language that is named. */
function readLanguage(source: FieldSource): string | null {
  const text = source.firstOf('language', 'language');
  if (text === null) return null;
  try {
    return Intl.getCanonicalLocales(text.replace(/\..*$/, '').replaceAll('_', '-'))[0] ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const field = source.fields('language')[0];
    if (field !== undefined) source.wrongType('language', field, `"${text}"`);
    delete source.origins.language;
    return null;
  }
}

/** Whether the article is a draft by any of the ways to say so. */
function readDraft(source: FieldSource): boolean {
  let draft = source.first('draft', readBoolean, null) ?? false;
  for (const field of source.fields('published')) {
    if (isPublishedFlag(field)) draft ||= readBoolean(field.value).ok && !isTrue(field.value);
  }
  const status = source.text('status', null)?.toLowerCase();
  if (status !== undefined && status !== 'publish' && status !== 'published') source.keep('status', status);
  return draft || (status !== undefined && ['draft', 'private', 'pending', 'trash', 'auto-draft'].includes(status));
}

function isTrue(value: unknown): boolean {
  const read = readBoolean(value);
  return read.ok && read.value;
}
