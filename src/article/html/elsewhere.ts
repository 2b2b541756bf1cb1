import type { PageElement } from './dom.ts';

/**
 * Names that parts of a page about other articles, and readers' comments, bear in their class or id. Read without selectors:
 * the DOM compiles one anew for each question, and this is asked of every element.
 */
const ELEMENTS = new Set(['aside', 'footer', 'nav']);
const CLASSES = /comment|related|sidebar|widget|recommend|teaser|popular|most-read|latest|carousel/;
const IDS = /^comment|sidebar/;
/** A page or an article that says that it has comments or a sidebar is not one of them. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);
const WHOLE_CLASSES = /(?:^|\s)(?:hentry|post)(?:$|\s)/;

/** Where pages of other articles and of readers stand: what is said there is not about this article. */
export function isElsewhere(element: PageElement): boolean {
  const name = element.localName;
  if (WHOLE.has(name)) return false;
  const classes = element.getAttribute('class') ?? '';
  const named = ELEMENTS.has(name) || CLASSES.test(classes) || IDS.test(element.getAttribute('id') ?? '');
  return named && !WHOLE_CLASSES.test(classes) && element.querySelector('h1') === null;
}

/** Whether an element stands in the part of the page that is about its article. */
export function isHere(element: PageElement): boolean {
  for (let around: PageElement | null = element; around !== null; around = around.parentElement) {
    if (isElsewhere(around)) return false;
  }
  return true;
}
