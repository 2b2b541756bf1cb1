import type { FieldName, Origin } from '../article.ts';
import type { ReadingSettings } from '../reader.ts';
import type { Problem } from '../../source/problem.ts';
import { meaningOf, type FieldMeaning } from './field-names.ts';
import { readList, readText, type Read } from './field-values.ts';
import type { Field } from './front-matter.ts';

/** What to do about a field that cannot be read. */
export const FIELD_REMEDY: Readonly<Partial<Record<FieldMeaning, string>>> = {
  headline: 'Write it as one line of text, e.g. "title: Flood closes Main Street".',
  published: 'Write it as "date: 2012-01-05", with a time and offset where known.',
  updated: 'Write it as "updated: 2012-01-05", with a time and offset where known.',
  tags: 'Write them as a list, e.g. "tags: [flood, Main Street]".',
  bylines: 'Write it as "byline: Jane Doe" or as a list of names.',
  draft: 'Write "draft: true" or leave it out.',
};

interface Ranked {
  readonly field: Field;
  readonly rank: number;
}

/** The fields of one article sorted by what they mean, and what was found out while they were read. */
export class FieldSource {
  readonly path: string;
  readonly settings: ReadingSettings;
  readonly problems: Problem[] = [];
  readonly origins: Partial<Record<FieldName, Origin>> = {};
  /** Fields without a meaning, or with one that another field of the same meaning had already. */
  readonly extra: Record<string, unknown> = {};
  readonly #byMeaning = new Map<FieldMeaning, Ranked[]>();

  constructor(fields: readonly Field[], path: string, settings: ReadingSettings) {
    this.path = path;
    this.settings = settings;
    this.#sort(fields, '');
    for (const group of this.#byMeaning.values()) group.sort((a, b) => a.rank - b.rank);
  }

  /** Puts each field to its meaning; the contents of `params:` and the like count after the fields outside. */
  #sort(fields: readonly Field[], prefix: string): void {
    for (const field of fields) {
      const found = meaningOf(field.name);
      const name = prefix + field.name;
      if (found === null) {
        this.keep(name, field.value);
      } else if (found.meaning === 'nested') {
        const nested = field.value;
        if (prefix !== '' || nested === null || typeof nested !== 'object' || Array.isArray(nested)) {
          this.keep(name, nested);
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

  /** The fields of a meaning, the best known name first. */
  fields(meaning: FieldMeaning): readonly Field[] {
    return (this.#byMeaning.get(meaning) ?? []).map((ranked) => ranked.field);
  }

  /** Keeps a value as it was read, where it has no place in the article. */
  keep(name: string, value: unknown): void {
    if (name === '__proto__') return;
    this.extra[name] = value;
  }

  /** The first field of a meaning that reads; the others with something different to say are kept. */
  first<T>(meaning: FieldMeaning, read: (value: unknown) => Read<T | null>, origin: FieldName | null): T | null {
    let taken: T | null = null;
    for (const field of this.fields(meaning)) {
      const result = read(field.value);
      if (!result.ok) {
        this.wrongType(meaning, field, result.found);
        this.keep(field.name, field.value);
      } else if (result.value === null) {
        continue;
      } else if (taken === null) {
        taken = result.value;
        if (origin !== null) this.stated(origin, field);
      } else if (result.value !== taken) {
        this.keep(field.name, field.value);
      }
    }
    return taken;
  }

  /** One line of text; null where no field of this meaning has one. */
  text(meaning: FieldMeaning, origin: FieldName | null): string | null {
    return this.first(meaning, readText, origin);
  }

  /** The first item of a list or text. */
  firstOf(meaning: FieldMeaning, origin: FieldName): string | null {
    return this.first(meaning, (value) => firstItem(readList(value, null)), origin);
  }

  /** Notes which field a value came from. */
  stated(name: FieldName, field: Field): void {
    this.origins[name] = { from: `front matter "${field.name}"`, confidence: 1 };
  }

  /** Reports a field of the wrong type. */
  wrongType(meaning: FieldMeaning, field: Field, found: string): void {
    this.problems.push({
      code: 'FIELD_TYPE',
      severity: 'warning',
      path: this.path,
      line: field.line,
      message: `"${field.name}" cannot be ${found}.`,
      remedy: FIELD_REMEDY[meaning] ?? 'Write it as one line of text.',
    });
  }
}

/** The first item of a list that was read. */
export function firstItem(list: Read<readonly string[]>): Read<string | null> {
  return list.ok ? { ok: true, value: list.value[0] ?? null } : list;
}
