import { isJsonObject } from './ninjs-item.ts';

/** What JSON seems to be, in words for a report. */
export interface JsonKind {
  readonly name: string;
  /** Whether `backfile import` takes it apart. */
  readonly collection: boolean;
}

const TEXT_KEYS = /^(?:headline|title|body|text|content|article|html|published|date|url)$/i;

/** Tells what JSON that is no ninjs seems to be. */
export function whatJsonIs(json: unknown): JsonKind {
  if (Array.isArray(json)) {
    const first: unknown = json[0];
    if (isJsonObject(first) && count(first) >= 2) return { name: 'a list of articles in JSON', collection: true };
    return { name: `a JSON list of ${json.length} values`, collection: false };
  }
  if (!isJsonObject(json)) return { name: 'a single JSON value', collection: false };
  const keys = Object.keys(json);
  if (Array.isArray(json['db']) || (isJsonObject(json['data']) && Array.isArray(json['data']['posts'])))
    return { name: 'an export of Ghost', collection: true };
  if (typeof json['version'] === 'string' && json['version'].startsWith('https://jsonfeed.org'))
    return { name: 'a JSON Feed', collection: true };
  if (json['@context'] !== undefined || json['@graph'] !== undefined) return { name: 'JSON-LD', collection: false };
  if (json['type'] === 'FeatureCollection') return { name: 'GeoJSON', collection: false };
  for (const name of keys) {
    const list = json[name];
    if (Array.isArray(list) && isJsonObject(list[0]) && count(list[0]) >= 2)
      return { name: `a list of articles in JSON ("${name.slice(0, 40)}")`, collection: true };
  }
  if (count(json) >= 2) return { name: 'an article in JSON with names of its own', collection: true };
  const named = keys.slice(0, 3).map((key) => `"${key.slice(0, 30)}"`);
  return { name: named.length === 0 ? 'an empty JSON object' : `JSON data (${named.join(', ')})`, collection: false };
}

function count(item: object): number {
  return Object.keys(item).filter((key) => TEXT_KEYS.test(key)).length;
}
