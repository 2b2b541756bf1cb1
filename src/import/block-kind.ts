import type { ImportRecord } from './json-value.ts';

/** What a block is called: `heading`, and the level or style beside it. */
export function kindOf(node: ImportRecord): string {
  const names = [node['style'], node['type'], node['_type'], node['nodeType'], node['kind'], node['tag']];
  const [style, ...kinds] = names.map((name) => (typeof name === 'string' ? name.toLowerCase() : ''));
  if (typeof node['listItem'] === 'string') return node['listItem'] === 'number' ? 'ordered-list-item' : 'list-item';
  const kind = kinds.find((name) => name !== '') ?? '';
  return kind === 'block' && style !== undefined && style !== '' && style !== 'normal' ? style : kind;
}

/** The element of a block; null: it has none of its own. */
export function tagOf(kind: string, data: ImportRecord): string | null {
  const cell = cellOf(kind);
  if (cell !== null) return cell;
  const level = /^h([1-6])$/.exec(kind)?.[1] ?? /heading-([1-6])/.exec(kind)?.[1] ?? levelOf(data);
  if (/^h[1-6]$|head/.test(kind)) return `h${Math.max(2, Number(level ?? 2))}`;
  if (/^(?:blockquote|quote|pullquote|pull-quote)/.test(kind)) return 'blockquote';
  if (/list-?_?item|^li$/.test(kind)) return 'li';
  if (/list|^[uo]l$/.test(kind)) return isOrdered(kind) || data['style'] === 'ordered' ? 'ol' : 'ul';
  if (/code|^pre$/.test(kind)) return 'pre';
  if (/^(?:doc|document|root|section|group|column|row|container|div)s?$/.test(kind)) return null;
  return kind === '' && Array.isArray(data['blocks']) ? null : 'p';
}

/** Whether a list, or the list around an item, is numbered. */
export function isOrdered(kind: string): boolean {
  return /^ol$|ordered/.test(kind) && !/unordered/.test(kind);
}

/** Whether a block may be without words and nothing is missing: an empty paragraph. */
export function mayBeEmpty(kind: string, data: ImportRecord): boolean {
  return kind !== '' && (tagOf(kind, data) !== 'p' || /^(?:p|para(?:graph)?|unstyled|block|text|span)$/.test(kind));
}

function cellOf(kind: string): string | null {
  if (kind === 'table') return 'table';
  if (/^table-?_?row$|^tr$/.test(kind)) return 'tr';
  if (/^table-?_?header(?:-?_?cell)?$|^th$/.test(kind)) return 'th';
  return /^table-?_?cell$|^td$/.test(kind) ? 'td' : null;
}

function levelOf(data: ImportRecord): string | null {
  const own = data['level'];
  return typeof own === 'number' && own >= 1 && own <= 6 ? String(own) : null;
}
