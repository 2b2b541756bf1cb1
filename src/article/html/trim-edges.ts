import type { Cuts } from './cuts.ts';
import { lineOf, type PageElement, type PageNode } from './dom.ts';
import { fold } from './headline.ts';

/** Through these the end of a story is followed; the end of a paragraph is the story's. */
const HOLDERS = new Set('div section article main center table tbody tr td font body span'.split(' '));
/** What can be a row of links of the page. */
const ROWS = new Set('div p ul ol font center small table section span'.split(' '));
const LONGEST_ROW = 400;
const MOST_ROWS = 12;
/** Share of a row's letters that stand in links. */
const LINKED = 0.7;
const WAY_BACK =
  /^(?:back|home|return|top|next|previous|print|e ?mail|zurück|startseite|nach oben|drucken|retour|accueil|volver|inicio)\b/i;
const TEXT = 3;
const ELEMENT = 1;

/** Takes rows of links off the end of a story ("[ Back to the front page ] [ E-mail the Editor ]", lists of tags and sections). */
export function trimEnd(story: PageElement, cuts: Cuts): void {
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const row = lastRow(story);
    if (row === null) return;
    cuts.remove(row, 'navigation', 'story');
  }
}

function lastRow(story: PageElement): PageElement | null {
  let holder = story;
  for (let depth = 0; depth < 60; depth += 1) {
    const last = lastWithText(holder);
    if (last === null) return null;
    if (ROWS.has(last.localName.toLowerCase()) && isRowOfLinks(last)) return last;
    if (!HOLDERS.has(last.localName.toLowerCase())) return null;
    holder = last;
  }
  return null;
}

/** The last child that says something, where that is an element which does not go on in the line before it. */
function lastWithText(parent: PageElement): PageElement | null {
  let last: PageNode | null = null;
  let before: PageNode | null = null;
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT ? (child.data ?? '').trim() !== '' : child.nodeType === ELEMENT && says(child)) {
      before = last;
      last = child;
    }
  }
  if (last === null || last.nodeType !== ELEMENT || before?.nodeType === TEXT) return null;
  return last as PageElement;
}

function says(node: PageNode): boolean {
  const element = node as PageElement;
  return ['hr', 'br', 'img'].includes(element.localName) ? element.localName !== 'br' : lineOf(element) !== '';
}

function isRowOfLinks(row: PageElement): boolean {
  const line = lineOf(row);
  if (line.length > LONGEST_ROW || row.querySelector('img, figure, pre, blockquote') !== null) return false;
  const letters = fold(line);
  const links = row.querySelectorAll('a');
  if (letters === '' || links.length === 0) return false;
  let linked = 0;
  for (const link of links) linked += fold(lineOf(link)).length;
  if (linked / letters.length < LINKED) return false;
  // One link alone in a paragraph may be the story's last word.
  return links.length >= 2
    ? row.localName !== 'p' || links.length >= 3 || /[[|·•»]/.test(line)
    : WAY_BACK.test(letters);
}
