import { type Page, type PageElement, type PageNode } from './dom.ts';

/** What was taken out of a page. */
export interface Cut {
  /** Name of the cleaning rule, kebab-case. */
  readonly rule: string;
  /** Text of what stood there, on one line. */
  readonly text: string;
  /** The first words of it as they stand in the source. */
  readonly start: string;
  /** Whether it stood in the part of the page that is marked as the article. */
  readonly besideStory: boolean;
}

/** What is shown of a removed piece. */
const LONGEST_BEFORE = 200;
/** More pieces than this nobody reads through. */
const MOST = 500;
const ARTICLE = 'article, .hentry, .post, [itemtype*="Article"], [itemtype*="BlogPosting"]';
const COMMENT = 8;
const TEXT = 3;
const ELEMENT = 1;
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
const INLINE = new Set('b i em strong u s small sub sup font span abbr code'.split(' '));
const MARK = /^backfile-cut (\d{1,6})$/;

/** Rules by the class names that furniture bears; the names are those of the rules for text. */
const RULES: readonly (readonly [rule: string, names: RegExp])[] = [
  [
    'related-stories',
    /relat|recommend|more-?stor|read-?next|read-?more|most-|popular|trending|outbrain|taboola|promo/i,
  ],
  ['newsletter-invitation', /newsletter|subscri|sign-?up|donat/i],
  ['advertisement-label', /(?:^|[\s_-])(?:ads?|advert\w*|adslot|adsbygoogle|sponsored)(?=$|[\s_-])/i],
  ['share-buttons', /shar|social|addtoany|addthis|a2a|likes?\b|sociable/i],
  ['comments-prompt', /comment|kommentar|respond|disqus|replies/i],
  ['cookie-notice', /cookie|consent|gdpr/i],
  ['paywall-notice', /paywall|login/i],
  ['print-email-links', /print/i],
];

/** Removes furniture from a page and remembers where each piece stood, so that what was cut out of the story can be told. */
export class Cuts {
  readonly #page: Page;
  readonly #cuts: Cut[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Takes an element off the page or out of a story found on it; one with text leaves a comment in its place. */
  remove(element: PageElement, rule: string, from: 'page' | 'story'): void {
    const { text, start } = this.#cuts.length < MOST ? textOf(element) : { text: '', start: '' };
    if (text === '' || element.parentNode === null) {
      element.remove();
      return;
    }
    this.#cuts.push({
      rule,
      text: text.length > LONGEST_BEFORE ? `${text.slice(0, LONGEST_BEFORE - 1)}…` : text,
      start,
      besideStory: from === 'page' && element.closest(ARTICLE) !== null,
    });
    element.replaceWith(this.#page.createComment(`backfile-cut ${this.#cuts.length - 1}`));
  }

  /** The pieces that stood in a story, or beside it in the part of the page that is its article, in their order. */
  around(story: PageElement): readonly Cut[] {
    const found = new Set(this.#cuts.filter((cut) => cut.besideStory));
    const walk = (node: PageNode): void => {
      if (node.nodeType === COMMENT) {
        const at = MARK.exec(node.data ?? '')?.[1];
        const cut = at === undefined ? undefined : this.#cuts[Number(at)];
        if (cut !== undefined) found.add(cut);
      } else if (node.nodeType === ELEMENT) {
        for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child);
      }
    };
    walk(story);
    return this.#cuts.filter((cut) => found.has(cut));
  }
}

/** The rule under which an element with these class names and ids is taken off. */
export function ruleOfNames(names: string): string {
  for (const [rule, pattern] of RULES) if (pattern.test(names)) return rule;
  return 'page-furniture';
}

/** The text of an element on one line, blocks parted by a space, and its first words. */
function textOf(element: PageElement): { readonly text: string; readonly start: string } {
  const parts: string[] = [];
  let start = '';
  let length = 0;
  const walk = (node: PageNode): void => {
    if (length > LONGEST_BEFORE * 2) return;
    if (node.nodeType === TEXT) {
      parts.push(node.data ?? '');
      length += node.data?.length ?? 0;
      if (start === '') start = (node.data ?? '').trim();
    } else if (node.nodeType === ELEMENT && !SILENT.has((node as PageElement).localName)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child);
      if (!INLINE.has((node as PageElement).localName)) parts.push(' ');
    }
  };
  walk(element);
  return { text: parts.join('').replace(/\s+/g, ' ').trim(), start };
}
