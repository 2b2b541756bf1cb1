import type { ArticleTag } from '../article.ts';
import type { FieldSource } from './field-source.ts';
import { kindOf, readList } from './field-values.ts';

/** Section and tags; the first category is the section where none is named. */
export function readSectionAndTags(source: FieldSource): {
  readonly section: string | null;
  readonly tags: readonly ArticleTag[];
} {
  const tags: string[] = [];
  for (const field of source.fields('tags')) {
    const result = readList(field.value, /[,;]/);
    if (result.ok && typeof field.value !== 'object' && typeof field.value !== 'string' && field.value !== null)
      continue;
    if (!result.ok || typeof field.value === 'number' || typeof field.value === 'boolean') {
      source.wrongType('tags', field, kindOf(field.value));
      source.keep(field.name, field.value);
      continue;
    }
    if (result.value.length > 0 && tags.length === 0) source.stated('tags', field);
    tags.push(...result.value);
  }
  let section = source.firstOf('section', 'section');
  for (const field of source.fields('categories')) {
    const result = readList(field.value, /[,;]/);
    if (!result.ok) {
      source.wrongType('categories', field, result.found);
      source.keep(field.name, field.value);
      continue;
    }
    let rest = result.value;
    if (section === null && rest[0] !== undefined) {
      section = rest[0];
      source.stated('section', field);
    }
    rest = rest.filter((category) => category !== section);
    // Where the source has tags of its own they are all its tags; further categories are kept, not mixed in.
    if (source.fields('tags').length > 0) {
      if (rest.length > 0) source.keep(field.name, field.value);
      continue;
    }
    if (rest.length > 0) source.stated('tags', field);
    tags.push(...rest);
  }
  return { section, tags: [...new Set(tags)].map((name) => ({ name, kind: 'topic', from: 'given' })) };
}
