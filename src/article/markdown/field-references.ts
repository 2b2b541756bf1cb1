import type { Mending } from '../article.ts';
import { mendReferences } from '../cleaning/character-references.ts';
import { meaningOf, type FieldMeaning } from './field-names.ts';
import type { Field } from './front-matter.ts';

/** Meanings whose text readers see. In addresses and dates `&` is their own. */
const SHOWN: ReadonlySet<FieldMeaning> = new Set([
  ...(['headline', 'dek', 'kicker', 'summary', 'bylines', 'dateline', 'section', 'series'] as const),
  ...(['tags', 'categories', 'publisher', 'corrections'] as const),
]);

/**
 * Decodes, once, the character references that an export left in the fields that readers see: `title: Valentine&#8217;s Day`.
 * Front matter is plain text, in which a reference stands for nothing.
 */
export function mendFieldReferences(fields: readonly Field[]): {
  readonly fields: readonly Field[];
  readonly mended: readonly Mending[];
} {
  const mended: Mending[] = [];
  const mend = (value: unknown, line: number): unknown => {
    if (typeof value === 'string') {
      if (!value.includes('&')) return value;
      const read = mendReferences(value);
      for (const one of read.mended) mended.push({ ...one, line });
      return read.text;
    }
    if (Array.isArray(value)) return value.map((item) => mend(item, line));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mend(item, line)]));
  };
  const mendField = (name: string, value: unknown, line: number): unknown => {
    const meaning = meaningOf(name)?.meaning;
    if (meaning === undefined) return value;
    if (SHOWN.has(meaning)) return mend(value, line);
    if (meaning !== 'nested' || value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mendField(key, item, line)]));
  };
  return {
    fields: fields.map((field) => ({ ...field, value: mendField(field.name, field.value, field.line) })),
    mended,
  };
}
