import { parseHtmlText } from '../html-parser.ts';
import { limitDepth } from '../sanitise-depth.ts';
import type { Page, PageElement, PageNode } from './dom.ts';

/** Deeper than this nothing is nested that a person wrote; Readability and the DOM would take quadratic time. */
const MAX_DEPTH = 120;
const EMPTY = '<!doctype html><html><body></body></html>';
const ELEMENT = 1;
const TEXT = 3;
const BREAKS = /(?:<br[ \t]*\/?>[ \t\r\n]*){4,}/gi;
const LOOSE = /<(?![a-zA-Z/!?])/g;
const MOST_LOOSE = 2000;
/** A code point that is no character and stands in no text (Unicode 23.7). */
const MARK = '\ufdd0';

/** Parses a page; anything is one. Neighbouring pieces of text are one node. */
export function parsePage(html: string): Page {
  const parsed = parseHtmlText(limitDepth(withRoot(html), MAX_DEPTH)).document as unknown as Page;
  // A file that ends within its first tag holds no element at all.
  if (parsed.documentElement === null) return parsePage(EMPTY);
  joinTexts(parsed.documentElement);
  return parsed;
}

/** The parser makes a node of each character reference; thousands of them make every later step slow. */
function joinTexts(parent: PageElement): void {
  let child = parent.firstChild;
  while (child !== null) {
    const next = child.nextSibling;
    if (child.nodeType === ELEMENT) joinTexts(child as PageElement);
    else if (child.nodeType === TEXT) {
      child = joinRun(child);
      continue;
    }
    child = next;
  }
}

/** Joins a run of text nodes into its first; returns what comes behind it. */
function joinRun(first: PageNode): PageNode | null {
  const parts = [first.data ?? ''];
  let next = first.nextSibling;
  while (next !== null && next.nodeType === TEXT) {
    const after: PageNode | null = next.nextSibling;
    parts.push(next.data ?? '');
    next.remove();
    next = after;
  }
  const text = parts.join('');
  if (parts.length > 1 || text.includes(MARK)) first.data = text.replaceAll(MARK, '<');
  return next;
}

/** linkedom makes no `<html>` and `<body>` where a page has none, and Readability needs both. */
function withRoot(html: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  const bare = html.replace(/<!doctype[^>]{0,500}>/gi, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  // Two breaks part paragraphs; no page means more by hundreds of them.
  const fewer = bare.replace(BREAKS, '<br><br><br>');
  return rooted(escapeLoose(fewer));
}

/** A `<` that starts no tag is text. The parser makes a node of each reference, so thousands of them pass as a mark of their own. */
function escapeLoose(html: string): string {
  const loose = html.match(LOOSE)?.length ?? 0;
  if (loose === 0) return html;
  return loose < MOST_LOOSE ? html.replace(LOOSE, '&lt;') : html.replaceAll(MARK, '').replace(LOOSE, MARK);
}

function rooted(bare: string): string {
  const hasBody = /<body[\s>]/i.test(bare);
  const hasHtml = /<html[\s>]/i.test(bare);
  const body = hasBody ? bare : hasHtml ? bare.replace(/(<html[^>]{0,1000}>)/i, '$1<body>') : `<body>${bare}`;
  return `<!doctype html>${hasHtml ? body : `<html>${body}`}`;
}
