import type { Article } from '../article/article.ts';
import { fieldKey } from '../article/markdown/field-names.ts';

/**
 * Values of fields that stand in `extra` because only the catalogue knows what they mean, in the order of the names. Names are compared as
 * those of all fields are, and a field of a group (`params.part`) counts as well.
 */
export function extraValues(extra: Article['extra'], names: readonly string[]): readonly unknown[] {
  const fields = Object.entries(extra);
  if (fields.length === 0) return [];
  return names.flatMap((name) => {
    const key = fieldKey(name);
    return fields.flatMap(([field, value]) => (fieldKey(field.slice(field.indexOf('.') + 1)) === key ? [value] : []));
  });
}
