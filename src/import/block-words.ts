import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { isRecord, list, record, type ImportRecord } from './json-value.ts';

const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  code: 'code',
  underline: 'u',
  strike: 's',
  strikethrough: 's',
  'strike-through': 's',
  subscript: 'sub',
  superscript: 'sup',
};
/** Styles and links of one paragraph that are looked at; more are an attack. */
const MOST_RANGES = 1000;

/** A run of words in the elements that its marks name. @param links addresses that the paragraph's marks name by a key (Sanity). */
export function marked(words: string, node: ImportRecord, links: ReadonlyMap<string, string>): string {
  let html = escapeText(words);
  for (const mark of list(node['marks'])) {
    const name = isRecord(mark) ? mark['type'] : mark;
    if (typeof name !== 'string') continue;
    html = inElement(name, html);
    const own = isRecord(mark) && isRecord(mark['attrs']) ? mark['attrs']['href'] : null;
    const href = name === 'link' && typeof own === 'string' ? own : links.get(name);
    if (href !== undefined) html = anchor(href, html);
  }
  return html;
}

/** The addresses that a paragraph of Sanity's keeps beside its words, by the keys that its marks name. */
export function linksOf(node: ImportRecord): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const mark of list(node['markDefs'])) {
    if (!isRecord(mark) || typeof mark['_key'] !== 'string') continue;
    const href = mark['href'] ?? mark['url'];
    if (typeof href === 'string') links.set(mark['_key'], href);
  }
  return links;
}

/**
 * The words of a paragraph of Draft.js, which are plain and have their styles and links beside them, in UTF-16 code units.
 *
 * @param entities what the document's links are, by their keys.
 * @returns null where it is none.
 */
export function draftWords(node: ImportRecord, entities: ImportRecord): string | null {
  const words = node['text'];
  if (typeof words !== 'string' || !(Array.isArray(node['entityRanges']) || Array.isArray(node['inlineStyleRanges'])))
    return null;
  const links = rangesOf(node['entityRanges'], 'key').flatMap((range) => {
    const href = linkOf(entities, range.name);
    return href === null ? [] : [{ ...range, name: href }];
  });
  const styles = rangesOf(node['inlineStyleRanges'], 'style');
  return pieces(links, 0, words.length)
    .map(([from, to, hrefs]) => {
      const html = pieces(styles, from, to).map(([start, end, names]) =>
        names.reduce((inner, name) => inElement(name, inner), escapeText(words.slice(start, end))),
      );
      return hrefs[0] === undefined ? html.join('') : anchor(hrefs[0], html.join(''));
    })
    .join('');
}

/** What a paragraph of Draft.js names by a key: a link, a picture. */
export function entityOf(entities: ImportRecord, key: string): ImportRecord | null {
  const entity = Object.hasOwn(entities, key) ? entities[key] : null;
  if (!isRecord(entity)) return null;
  return { ...record(entity['data']), type: entity['type'] };
}

/** Words that may be HTML themselves, as HTML. */
export function shown(words: string): string {
  return /<\/?[a-z][^<>]{0,1000}>|&(?:[a-z]{2,20}|#\d{1,6});/i.test(words) ? words : escapeText(words);
}

export function anchor(address: string, html: string): string {
  return `<a href="${escapeAttribute(address)}">${html}</a>`;
}

function inElement(name: string, html: string): string {
  const folded = name.toLowerCase();
  const tag = Object.hasOwn(MARKS, folded) ? MARKS[folded] : undefined;
  return tag === undefined ? html : `<${tag}>${html}</${tag}>`;
}

function linkOf(entities: ImportRecord, key: string): string | null {
  const entity = entityOf(entities, key);
  const href = entity?.['url'] ?? entity?.['href'];
  return typeof href === 'string' ? href : null;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function rangesOf(value: unknown, field: 'key' | 'style'): readonly Range[] {
  return list(value)
    .slice(0, MOST_RANGES)
    .flatMap((one) => {
      if (!isRecord(one)) return [];
      const { offset, length, [field]: name } = one;
      if (typeof offset !== 'number' || typeof length !== 'number') return [];
      return typeof name === 'string' || typeof name === 'number'
        ? [{ from: offset, to: offset + length, name: String(name) }]
        : [];
    });
}

/** The stretch between two places, cut wherever a range begins or ends, with the names of the ranges over each piece. */
function pieces(
  ranges: readonly Range[],
  from: number,
  to: number,
): readonly (readonly [number, number, readonly string[]])[] {
  const within = ranges.flatMap((range) => [range.from, range.to]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...within, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    return [start, end, ranges.filter((one) => one.from <= start && one.to >= end).map(({ name }) => name)] as const;
  });
}
