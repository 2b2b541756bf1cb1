import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { cardHtml, type GhostDocument } from './ghost-card.ts';
import { list, record, text, type ImportRecord } from './json-value.ts';

/** Bits of a text's `format` (Lexical's `TextNode`), with the element that each is. */
const FORMATS: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];
/** Nesting deeper than this is an attack. */
const DEEPEST = 100;

/** A document of Ghost's editor since 2023 (Lexical's JSON) as HTML. */
export function lexicalHtml(document: unknown): GhostDocument {
  const lost: string[] = [];
  const html = list(record(record(document)['root'])['children'])
    .map((node) => nodeHtml(record(node), lost, 0))
    .join('');
  return { html, lost };
}

function nodeHtml(node: ImportRecord, lost: string[], depth: number): string {
  if (depth > DEEPEST) return '';
  const kind = text(node, 'type').replace(/^extended-/, '');
  const inner = (): string =>
    list(node['children'])
      .map((child) => nodeHtml(record(child), lost, depth + 1))
      .join('');
  const within = (tag: string): string => `<${tag}>${inner()}</${tag}>`;
  switch (kind) {
    case 'text':
    case 'tab':
      return formatted(node);
    case 'linebreak':
      return '<br>';
    case 'link':
    case 'autolink':
      return `<a href="${escapeAttribute(text(node, 'url'))}">${inner()}</a>`;
    case 'paragraph':
      return within('p');
    case 'heading':
      return within(/^h[1-6]$/.test(text(node, 'tag')) ? text(node, 'tag') : 'h2');
    case 'quote':
    case 'aside':
      return within('blockquote');
    case 'list':
      return within(text(node, 'tag') === 'ol' || text(node, 'listType') === 'number' ? 'ol' : 'ul');
    case 'listitem':
      return within('li');
    default:
      if (list(node['children']).length > 0) return inner();
  }
  const card = cardHtml(kind, node);
  if (card === null) lost.push(kind);
  return card ?? '';
}

/** A run of text in its elements. */
function formatted(node: ImportRecord): string {
  const { text: words, format } = node;
  const bits = typeof format === 'number' ? format : 0;
  return FORMATS.reduce(
    (html, [bit, tag]) => ((bits & bit) === 0 ? html : `<${tag}>${html}</${tag}>`),
    escapeText(typeof words === 'string' ? words : ''),
  );
}
