import { splitByline } from '../split-byline.ts';
import type { FieldSource } from './field-source.ts';
import { readList } from './field-values.ts';

/** Names of the bylines, each once. */
export function readBylines(source: FieldSource): readonly string[] {
  const names: string[] = [];
  for (const field of source.fields('bylines')) {
    const result = readList(field.value, null);
    if (!result.ok) {
      if (field.value !== false) source.wrongType('bylines', field, result.found);
      continue;
    }
    // "none" is how a keeper says that there is no byline to be found.
    const given = result.value.filter((name) => name.toLowerCase() !== 'none');
    const printed = given.flatMap((name) => splitByline(name));
    if (printed.length > 0 && names.length === 0) source.stated('bylines', field);
    names.push(...printed);
  }
  return [...new Set(names)];
}
