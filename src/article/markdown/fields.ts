import type { Article, ArticleDate, ArticleTag, Correction, FieldName, Origin } from '../article.ts';
import type { ReadingSettings } from '../reader.ts';
import type { Problem } from '../../source/problem.ts';
import { splitByline } from '../split-byline.ts';
import { meaningOf, type FieldMeaning } from './field-names.ts';
import { kindOf, readBoolean, readList, readText, type Read } from './field-values.ts';
import type { Field } from './front-matter.ts';
import { readDate } from '../read-date.ts';

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
  | 'origins'
  | 'extra'
> & {
  readonly headline: string | null;
  readonly language: string | null;
  readonly problems: readonly Problem[];
};

const FIELD_REMEDY: Readonly<Partial<Record<FieldMeaning, string>>> = {
  headline: 'Write it as one line of text, e.g. "title: Flood closes Main Street".',
  published: 'Write it as "date: 2012-01-05", with a time and offset where known.',
  updated: 'Write it as "updated: 2012-01-05", with a time and offset where known.',
  tags: 'Write them as a list, e.g. "tags: [flood, Main Street]".',
  bylines: 'Write it as "byline: Jane Doe" or as a list of names.',
  draft: 'Write "draft: true" or leave it out.',
};

/**
 * Maps the fields of any of the usual site generators to those of an article. A field of the wrong type is a warning
 * with its line, and the article goes on without it; a field without a meaning is kept in `extra`.
 */
export function mapFields(fields: readonly Field[], path: string, settings: ReadingSettings): MappedFields {
  return new FieldMapper(path, settings).map(fields);
}

interface Ranked {
  readonly field: Field;
  readonly rank: number;
}

class FieldMapper {
  readonly #path: string;
  readonly #settings: ReadingSettings;
  readonly #problems: Problem[] = [];
  readonly #origins: Partial<Record<FieldName, Origin>> = {};
  readonly #extra: Record<string, unknown> = {};
  readonly #byMeaning = new Map<FieldMeaning, Ranked[]>();

  constructor(path: string, settings: ReadingSettings) {
    this.#path = path;
    this.#settings = settings;
  }

  map(fields: readonly Field[]): MappedFields {
    this.#sort(fields, '');
    for (const group of this.#byMeaning.values()) group.sort((a, b) => a.rank - b.rank);
    const { section, tags } = this.#sectionAndTags();
    const published = this.#published();
    return {
      headline: this.#text('headline', 'headline'),
      kicker: this.#text('kicker', 'kicker'),
      dek: this.#text('dek', 'dek'),
      published,
      updated: this.#date('updated', 'updated'),
      bylines: this.#bylines(),
      dateline: this.#text('dateline', 'dateline'),
      section,
      series: this.#firstOf('series', 'series'),
      tags,
      language: this.#language(),
      summary: this.#text('summary', 'summary'),
      ...this.#addresses(),
      corrections: this.#corrections(),
      draft: this.#draft(),
      origins: this.#origins,
      extra: this.#extra,
      problems: this.#problems,
    };
  }

  /** Puts each field to its meaning; the contents of `params:` and the like count after the fields outside. */
  #sort(fields: readonly Field[], prefix: string): void {
    for (const field of fields) {
      const found = meaningOf(field.name);
      const name = prefix + field.name;
      if (found === null) {
        this.#keep(name, field.value);
      } else if (found.meaning === 'nested') {
        const nested = field.value;
        if (prefix !== '' || nested === null || typeof nested !== 'object' || Array.isArray(nested)) {
          this.#keep(name, nested);
          continue;
        }
        const inner = Object.entries(nested).map(([key, value]) => ({
          name: key,
          value: value as unknown,
          line: field.line,
        }));
        this.#sort(inner, `${field.name}.`);
      } else {
        const group = this.#byMeaning.get(found.meaning) ?? [];
        group.push({ field: { ...field, name }, rank: found.rank + (prefix === '' ? 0 : 100) });
        this.#byMeaning.set(found.meaning, group);
      }
    }
  }

  #fields(meaning: FieldMeaning): readonly Field[] {
    return (this.#byMeaning.get(meaning) ?? []).map((ranked) => ranked.field);
  }

  #keep(name: string, value: unknown): void {
    if (name === '__proto__') return;
    this.#extra[name] = value;
  }

  /** The first field of a meaning that reads; the others with something different to say are kept in `extra`. */
  #first<T>(meaning: FieldMeaning, read: (value: unknown) => Read<T | null>, origin: FieldName | null): T | null {
    let taken: T | null = null;
    for (const field of this.#fields(meaning)) {
      const result = read(field.value);
      if (!result.ok) {
        this.#wrongType(meaning, field, result.found);
        this.#keep(field.name, field.value);
      } else if (result.value === null) {
        continue;
      } else if (taken === null) {
        taken = result.value;
        if (origin !== null) this.#stated(origin, field);
      } else if (result.value !== taken) {
        this.#keep(field.name, field.value);
      }
    }
    return taken;
  }

  #text(meaning: FieldMeaning, origin: FieldName | null): string | null {
    return this.#first(meaning, readText, origin);
  }

  #firstOf(meaning: FieldMeaning, origin: FieldName): string | null {
    return this.#first(meaning, (value) => firstItem(readList(value, null)), origin);
  }

  #date(meaning: 'published' | 'updated', origin: FieldName): ArticleDate | null {
    let taken: ArticleDate | null = null;
    for (const field of this.#fields(meaning)) {
      // `published: false` is Jekyll's draft, see #draft.
      if (field.value === null || field.value === '' || (meaning === 'published' && isPublishedFlag(field))) continue;
      const result = readDate(field.value, this.#settings);
      if (result.kind !== 'date') {
        this.#problems.push({
          code: result.kind === 'ambiguous' ? 'DATE_AMBIGUOUS' : 'FIELD_TYPE',
          severity: 'warning',
          path: this.#path,
          line: field.line,
          message:
            result.kind === 'ambiguous'
              ? `"${field.name}" is ${kindOf(field.value)}, in which day and month could be either.`
              : `"${field.name}" must be a date, but is ${kindOf(field.value)}.`,
          remedy: FIELD_REMEDY[meaning] ?? '',
        });
        this.#keep(field.name, field.value);
      } else if (taken === null) {
        taken = result.date;
        this.#stated(origin, field);
      } else {
        this.#keep(field.name, field.value);
      }
    }
    return taken;
  }

  #published(): ArticleDate | null {
    return this.#date('published', 'published');
  }

  #bylines(): readonly string[] {
    const names: string[] = [];
    for (const field of this.#fields('bylines')) {
      const result = readList(field.value, null);
      if (!result.ok) {
        if (field.value !== false) this.#wrongType('bylines', field, result.found);
        continue;
      }
      // "none" is how a keeper says that there is no byline to be found.
      const given = result.value.filter((name) => name.toLowerCase() !== 'none');
      const printed = given.flatMap((name) => splitByline(name));
      if (printed.length > 0 && names.length === 0) this.#stated('bylines', field);
      names.push(...printed);
    }
    return [...new Set(names)];
  }

  #sectionAndTags(): { readonly section: string | null; readonly tags: readonly ArticleTag[] } {
    const tags: string[] = [];
    for (const field of this.#fields('tags')) {
      const result = readList(field.value, /[,;]/);
      if (result.ok && typeof field.value !== 'object' && typeof field.value !== 'string' && field.value !== null)
        continue;
      if (!result.ok || typeof field.value === 'number' || typeof field.value === 'boolean') {
        this.#wrongType('tags', field, kindOf(field.value));
        this.#keep(field.name, field.value);
        continue;
      }
      if (result.value.length > 0 && tags.length === 0) this.#stated('tags', field);
      tags.push(...result.value);
    }
    let section = this.#firstOf('section', 'section');
    for (const field of this.#fields('categories')) {
      const result = readList(field.value, /[,;]/);
      if (!result.ok) {
        this.#wrongType('categories', field, result.found);
        this.#keep(field.name, field.value);
        continue;
      }
      let rest = result.value;
      if (section === null && rest[0] !== undefined) {
        section = rest[0];
        this.#stated('section', field);
      }
      rest = rest.filter((category) => category !== section);
      // Where the source has tags of its own they are all its tags; further categories are kept, not mixed in.
      if (this.#fields('tags').length > 0) {
        if (rest.length > 0) this.#keep(field.name, field.value);
        continue;
      }
      if (rest.length > 0) this.#stated('tags', field);
      tags.push(...rest);
    }
    return { section, tags: [...new Set(tags)].map((name) => ({ name, kind: 'topic', from: 'given' })) };
  }

  #language(): string | null {
    const text = this.#firstOf('language', 'language');
    if (text === null) return null;
    try {
      return Intl.getCanonicalLocales(text.replace(/\..*$/, '').replaceAll('_', '-'))[0] ?? null;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const field = this.#fields('language')[0];
      if (field !== undefined) this.#wrongType('language', field, `"${text}"`);
      delete this.#origins.language;
      return null;
    }
  }

  #addresses(): Pick<Article, 'originalUrl' | 'publisher' | 'permalink' | 'aliases'> {
    let originalUrl = this.#first('originalUrl', (value) => onlyUrl(value), 'originalUrl');
    let publisher = this.#firstOf('publisher', 'publisher');
    for (const field of this.#fields('source')) {
      const text = firstItem(readList(field.value, null));
      if (!text.ok || text.value === null) this.#keep(field.name, field.value);
      else if (isUrl(text.value) && originalUrl === null) {
        originalUrl = text.value;
        this.#stated('originalUrl', field);
      } else if (!isUrl(text.value) && publisher === null) {
        publisher = text.value;
        this.#stated('publisher', field);
      } else this.#keep(field.name, field.value);
    }
    let permalink: string | null = null;
    for (const field of [...this.#fields('permalink'), ...this.#fields('url')]) {
      const text = readText(field.value);
      // `permalink: false` and patterns such as `/:year/:title/` are orders to a generator, no address.
      if (!text.ok || text.value === null || /:\w|\{[{%]/.test(text.value.replace(/^https?:/, ''))) {
        this.#keep(field.name, field.value);
      } else if (isUrl(text.value)) {
        if (originalUrl === null) {
          originalUrl = text.value;
          this.#stated('originalUrl', field);
        }
      } else if (permalink === null) {
        permalink = text.value;
        this.#stated('permalink', field);
      } else this.#keep(field.name, field.value);
    }
    const aliases: string[] = [];
    for (const field of this.#fields('aliases')) {
      const list = readList(field.value, null);
      if (list.ok) aliases.push(...list.value);
      else this.#wrongType('aliases', field, list.found);
    }
    return { originalUrl, publisher, permalink, aliases: [...new Set(aliases)] };
  }

  #corrections(): readonly Correction[] {
    const corrections: Correction[] = [];
    for (const field of this.#fields('corrections')) {
      for (const item of Array.isArray(field.value) ? (field.value as readonly unknown[]) : [field.value]) {
        const correction = this.#correction(item);
        if (correction !== null) corrections.push(correction);
        else if (item !== null) this.#wrongType('corrections', field, kindOf(item));
      }
    }
    return corrections;
  }

  #correction(item: unknown): Correction | null {
    const plain = readText(item);
    if (plain.ok) return plain.value === null ? null : { day: null, text: plain.value };
    if (Array.isArray(item)) return null;
    const fields = item as Readonly<Record<string, unknown>>;
    const text = readText(fields['text'] ?? fields['note'] ?? fields['correction'] ?? fields['body']);
    if (!text.ok || text.value === null) return null;
    const date = readDate(fields['date'] ?? fields['day'] ?? fields['published'], this.#settings);
    return { day: date.kind === 'date' ? date.date.day : null, text: text.value };
  }

  #draft(): boolean {
    let draft = this.#first('draft', readBoolean, null) ?? false;
    for (const field of this.#fields('published')) {
      if (isPublishedFlag(field)) draft ||= readBoolean(field.value).ok && !isTrue(field.value);
    }
    const status = this.#text('status', null)?.toLowerCase();
    if (status !== undefined && status !== 'publish' && status !== 'published') this.#keep('status', status);
    return draft || (status !== undefined && ['draft', 'private', 'pending', 'trash', 'auto-draft'].includes(status));
  }

  #stated(name: FieldName, field: Field): void {
    this.#origins[name] = { from: `front matter "${field.name}"`, confidence: 1 };
  }

  #wrongType(meaning: FieldMeaning, field: Field, found: string): void {
    this.#problems.push({
      code: 'FIELD_TYPE',
      severity: 'warning',
      path: this.#path,
      line: field.line,
      message: `"${field.name}" cannot be ${found}.`,
      remedy: FIELD_REMEDY[meaning] ?? 'Write it as one line of text.',
    });
  }
}

/** `published: true` and `published: false` say whether, not when. `date: true` is a mistake and stays one. */
function isPublishedFlag(field: Field): boolean {
  return /(?:^|\.)published$/i.test(field.name) && readBoolean(field.value).ok;
}

function isTrue(value: unknown): boolean {
  const read = readBoolean(value);
  return read.ok && read.value;
}

function firstItem(list: Read<readonly string[]>): Read<string | null> {
  return list.ok ? { ok: true, value: list.value[0] ?? null } : list;
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}

function onlyUrl(value: unknown): Read<string | null> {
  const text = readText(value);
  if (!text.ok || text.value === null) return text;
  return { ok: true, value: isUrl(text.value) ? text.value : null };
}
