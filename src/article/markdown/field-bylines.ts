import type { Mending } from '../article.ts';
import { splitBylineField, withoutAddress } from '../split-byline.ts';
import type { FieldSource } from './field-source.ts';
import { readList } from './field-values.ts';
import type { Field } from './front-matter.ts';

/** Fields beside a name in which sites say what somebody is. */
const ROLES = ['role', 'job_title', 'jobTitle', 'position'];

/**
 * Names of the bylines, each once. What a field says beyond the names ("By", a role) is told as mended.
 * @param language BCP 47 of the article, null where neither it nor the settings say it
 */
export function readBylines(
  source: FieldSource,
  language: string | null,
): { readonly bylines: readonly string[]; readonly mended: readonly Mending[] } {
  const names: string[] = [];
  const mended: Mending[] = [];
  for (const field of source.fields('bylines')) {
    const result = readList(field.value, null);
    if (!result.ok) {
      if (field.value !== false) source.wrongType('bylines', field, result.found);
      continue;
    }
    // "none" is how a keeper says that there is no byline to be found.
    const given = result.value.filter((name) => name.toLowerCase() !== 'none');
    for (const written of given) {
      const found = splitBylineField(written, language);
      if (found.length > 0 && names.length === 0) source.stated('bylines', field);
      names.push(...found);
      const before = [withoutAddress(written), roleOf(field, written)].filter((part) => part !== '').join(', ');
      if (saysMore(before, found))
        mended.push({ rule: 'byline-line', line: field.line, before, after: found.join(', ') });
    }
  }
  return { bylines: [...new Set(names)], mended };
}

/** What stands beside this name in a field of objects: `{name: Tom Abara, role: chief reporter}`. */
function roleOf(field: Field, name: string): string {
  const items: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value];
  for (const item of items) {
    if (item === null || typeof item !== 'object') continue;
    const fields = item as Readonly<Record<string, unknown>>;
    if (!Object.values(fields).includes(name)) continue;
    const role = ROLES.map((key) => fields[key]).find((value) => typeof value === 'string');
    return typeof role === 'string' ? role.trim() : '';
  }
  return '';
}

/** Words that join names. */
const JOINING = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', 'i', 'и', 'και']);

/** Whether a byline has a word that stands in none of its names. */
function saysMore(written: string, names: readonly string[]): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const named = new Set(words(names.join(' ')));
  return words(written).some((word) => !named.has(word) && !JOINING.has(word));
}
