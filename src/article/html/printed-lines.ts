import type { Page, PageElement, PageNode } from './dom.ts';
import { isElsewhere } from './elsewhere.ts';

/** A line of text as a reader sees it on a page. */
export interface PrintedLine {
  readonly text: string;
  /** Whether a heading holds it, or an element whose class says that it is one. */
  readonly inHeading: boolean;
}

const BLOCKS = new Set(
  (
    'address article blockquote body br caption center dd div dl dt fieldset figure figcaption form h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'legend li main ol p pre section summary table tbody td tfoot th thead tr ul time-block'
  ).split(' '),
);
const HIDDEN = new Set(
  'script style noscript template title svg head iframe object select option button textarea nav footer aside dialog form'.split(
    ' ',
  ),
);
const HEADING = /^h[1-3]$/;
const HEADING_CLASS = /(?:^|[\s_-])(?:title|headline|heading)(?=$|[\s_-])/i;
/** A page is read as far as this; a headline stands near its top. */
const MOST_LINES = 3000;
const TEXT = 3;
const ELEMENT = 1;

/**
 * The lines of text on a page outside of navigation, footers, comments and other stories: block elements and `<br>` end a line,
 * so that pages set with tables and `<font>` have lines too. White space is one space; empty lines are left out.
 */
export function printedLines(page: Page): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let parts: string[] = [];
  let headingParts = 0;
  let headings = 0;
  const end = (): void => {
    if (parts.length === 0) return;
    const text = parts.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, inHeading: headingParts > 0 });
    parts = [];
    headingParts = 0;
  };
  const walk = (node: PageNode): void => {
    if (lines.length >= MOST_LINES) return;
    if (node.nodeType === TEXT) {
      parts.push(node.data ?? '');
      if (headings > 0 && (node.data ?? '').trim() !== '') headingParts += 1;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as PageElement;
    const name = element.localName.toLowerCase();
    if (HIDDEN.has(name) && !holdsPage(element, name)) return;
    if (isElsewhere(element)) return;
    const names = element.getAttribute('class') ?? '';
    const heads = HEADING.test(name) || (names !== '' && isTitled(element, names));
    // Pages set with `<font>` give each line its own, one behind the other.
    const breaks = BLOCKS.has(name) || (name === 'font' && elementBefore(element)?.localName === 'font');
    if (breaks) end();
    if (heads) headings += 1;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) walk(child);
    if (breaks) end();
    if (heads) headings -= 1;
  };
  const root = page.body ?? page.documentElement;
  if (root !== null) walk(root);
  end();
  return lines;
}

/** A class such as `page-title` on an element that holds no more than a title. */
function isTitled(element: PageElement, names: string): boolean {
  return names.length < 200 && HEADING_CLASS.test(names) && element.textContent.length < 300;
}

/** The element right before, where only white space stands between. */
function elementBefore(element: PageElement): PageElement | null {
  let before = element.previousSibling;
  while (before !== null && before.nodeType === TEXT && (before.data ?? '').trim() === '')
    before = before.previousSibling;
  return before !== null && before.nodeType === ELEMENT ? (before as PageElement) : null;
}

/** ASP.NET puts the whole page into one form. */
function holdsPage(element: PageElement, name: string): boolean {
  return name === 'form' && element.querySelector('h1, article, p') !== null;
}
