import type { ArticleDate, FieldName } from '../article.ts';
import { readDate } from '../read-date.ts';
import { FIELD_REMEDY, type FieldSource } from './field-source.ts';
import { kindOf, readBoolean } from './field-values.ts';
import type { Field } from './front-matter.ts';

/** The published or updated date; one that cannot be read or known is told. */
export function readDateField(
  source: FieldSource,
  meaning: 'published' | 'updated',
  origin: FieldName,
): ArticleDate | null {
  let taken: ArticleDate | null = null;
  for (const field of source.fields(meaning)) {
    // `published: false` is Jekyll's draft, see `readDraft` in `fields.ts`.
    if (field.value === null || field.value === '' || (meaning === 'published' && isPublishedFlag(field))) continue;
    const result = readDate(compactDay(field.value), source.settings);
    if (result.kind !== 'date') {
      source.problems.push({
        code: result.kind === 'ambiguous' ? 'DATE_AMBIGUOUS' : 'FIELD_TYPE',
        severity: 'warning',
        path: source.path,
        line: field.line,
        message:
          result.kind === 'ambiguous'
            ? `"${field.name}" is ${kindOf(field.value)}, in which day and month could be either.`
            : `"${field.name}" must be a date, but is ${kindOf(field.value)}.`,
        remedy: FIELD_REMEDY[meaning] ?? '',
      });
      source.keep(field.name, field.value);
    } else if (taken === null) {
      taken = result.date;
      source.stated(origin, field);
    } else {
      source.keep(field.name, field.value);
    }
  }
  return taken;
}

/** `published: true` and `published: false` say whether, not when. `date: true` is a mistake and stays one. */
export function isPublishedFlag(field: Field): boolean {
  return /(?:^|\.)published$/i.test(field.name) && readBoolean(field.value).ok;
}

/** `date: 20200604` is a number in YAML, JSON and TOML; eight figures that are a day of the last centuries are that day. */
function compactDay(value: unknown): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 15_000_101 || value > 21_001_231) return value;
  const figures = String(value);
  return `${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6)}`;
}
