import { foreignField, roleOf } from './columns.ts';
import { isRecord, type ImportRecord } from './json-value.ts';

/** What sources put an article's fields into (Elasticsearch, JSON:API, GraphQL, the Guardian's). */
const WRAPPERS = /^(?:fields|_source|attributes|article|data|node|item|document|doc|story|post|payload)$/i;
/** Where an object that stands for one text has it (`headline.main`, `title.rendered`), the best first. */
const MAIN = ['main', 'default', 'rendered', 'text', 'value', 'name', 'original', 'headline', 'title', '#text', '$t'];
/** Fields that are one text. */
const ONE_TEXT = new Set([
  'headline',
  'dek',
  'kicker',
  'section',
  'published',
  'updated',
  'summary',
  'language',
  'publisher',
]);
/** A text shorter than this is a caption or a name, in characters. */
const STORY = 200;
const DEEPEST = 12;

/** The value at a path such as `headline.main`; through a list it is that of each of its objects. Undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  if (!isRecord(value) && !Array.isArray(value)) return undefined;
  if (isRecord(value) && Object.hasOwn(value, path)) return value[path];
  const dot = path.indexOf('.');
  const [first, rest] = dot === -1 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
  if (Array.isArray(value)) {
    const index = /^\d+$/.test(first) ? Number(first) : null;
    if (index !== null) return rest === null ? value[index] : valueAt(value[index], rest);
    const each = value.map((one) => valueAt(one, path)).filter((one) => one !== undefined);
    return each.length === 0 ? undefined : each;
  }
  if (!isRecord(value) || !Object.hasOwn(value, first)) return undefined;
  return rest === null ? value[first] : valueAt(value[first], rest);
}

/**
 * A record with its fields at the top: those that the keeper names by a path, those of an object that the article is wrapped
 * into, and the one text of objects that stand for one.
 */
export function flatRecord(record: ImportRecord, map: ReadonlyMap<string, string>): ImportRecord {
  if (!Object.values(record).some((value) => value !== null && typeof value === 'object')) return record;
  const flat: Record<string, unknown> = { ...record };
  if (!Object.entries(record).some(([name, value]) => holdsText(name, value, map)))
    for (const [name, value] of Object.entries(record)) {
      if (!WRAPPERS.test(name) || !isRecord(value) || map.has(name)) continue;
      const holds = Object.entries(value).some(
        ([inner, one]) => holdsText(inner, one, map) || meaningOf(inner) === 'headline',
      );
      if (!holds) continue;
      delete flat[name];
      // What stands outside counts, but for a headline: it is the better one within.
      for (const [inner, one] of Object.entries(value)) if (inner !== '__proto__') flat[inner] ??= one;
    }
  for (const path of map.keys()) {
    const found = path in flat ? undefined : valueAt(record, path);
    if (found !== undefined) flat[path] = found;
  }
  for (const [name, value] of Object.entries(flat)) {
    const meaning = meaningOf(map.get(name) ?? name);
    if (meaning === null || !isRecord(value)) continue;
    // A byline as it was printed, with the same names taken apart beside it.
    if (meaning === 'bylines' && typeof value['original'] === 'string') flat[name] = value['original'];
    if (!ONE_TEXT.has(meaning)) continue;
    const main = MAIN.map((key) => value[key]).find((one) => typeof one === 'string' && one.trim() !== '');
    if (main !== undefined) flat[name] = main;
  }
  return flat;
}

/** The path of the longest text within a record's objects and lists; null where none is as long as a story. */
export function pathOfText(record: ImportRecord): string | null {
  let best: { readonly path: string; readonly length: number } | null = null;
  const look = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') {
      if (depth > 1 && value.length >= STORY && value.length > (best?.length ?? 0))
        best = { path, length: value.length };
    } else if (depth < DEEPEST && value !== null && typeof value === 'object') {
      // Of a list all objects have the same path.
      for (const [key, inner] of Object.entries(value))
        look(inner, Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`, depth + 1);
    }
  };
  look(record, '', 0);
  return (best as { readonly path: string } | null)?.path ?? null;
}

function holdsText(name: string, value: unknown, map: ReadonlyMap<string, string>): boolean {
  if (value === null || value === '' || value === undefined) return false;
  return roleOf(map.get(name) ?? foreignField(name) ?? name).kind === 'body';
}

function meaningOf(name: string): string | null {
  const role = roleOf(name);
  return role.kind === 'field' ? role.meaning : null;
}
