import { Readability } from '@mozilla/readability';
import type { Cuts } from './cuts.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import { fold } from './headline.ts';
import { isLinkList, stripFurniture, stripLabels } from './furniture.ts';
import { trimEnd } from './trim-edges.ts';

/** The part of a page that is the story. */
export interface FoundBody {
  readonly element: PageElement;
  /** `articleBody`, `article`, the class of a known system, or `readability`. */
  readonly from: string;
  readonly confidence: number;
}

/** Containers by which systems mark a story, the surest first. */
const CONTAINERS: readonly (readonly [selector: string, trust: number])[] = [
  ['[itemprop~="articleBody"]', 0.95],
  ['[property~="articleBody"]', 0.95],
  ['.e-content', 0.9],
  ['.entry-content, .entry_content, .entrytext, .entry-body', 0.9],
  ['.post-content, .post_content, .post-body, .post__content, .postcontent, .single-content', 0.88],
  [
    '.article-body, .article__body, .article-content, .article__content, .articleBody, .article-text, .articletext, #article-body, #articleBody',
    0.88,
  ],
  [
    '.story-body, .story__body, .story-content, .storytext, #story-body, .StoryBodyCompanionColumn, .td-post-content, .content-body',
    0.86,
  ],
  ['.field-name-body, .field--name-body, .node__content, .node-content', 0.8],
  [
    '[data-testid="article-body"], [data-component="text-block"], .ArticleBody, .body-text, .rich-text, .c-article-content',
    0.8,
  ],
  ['article', 0.6],
  ['.hentry, .post, .single-post, .article', 0.55],
];
/** A story shorter than this may be a caption or a notice; Readability's word is then heard first. In characters. */
const SHORT = 140;
/** A piece of a story is at least so long, in characters. */
const PIECE = 250;
/**
 * Readability takes quadratic time in the elements and their depth. A page above these limits is a whole book or an attack:
 * pages of newspapers have 500 to 5,000 elements, 10 to 25 deep.
 */
const MOST_ELEMENTS = 12_000;
const MOST_DEPTHS = 250_000;

/**
 * Finds the story on a page: the container that the page marks as the story, or what Readability finds. Where JSON-LD carries
 * the story's text, the one that agrees with it. Changes the page.
 * @param cuts Where what is taken off the page is written down.
 * @param bodies Texts that the page's JSON-LD gives as the story.
 */
export function findBody(page: Page, bodies: readonly string[], cuts: Cuts): FoundBody | null {
  stripFurniture(page, cuts);
  const marked = markedContainer(page);
  const found = readability(page);
  const candidates = [marked, found].filter((one) => one !== null);
  for (const one of candidates) {
    stripLabels(one.element, cuts);
    trimEnd(one.element, cuts);
  }
  const stated = bodies[0];
  if (stated !== undefined && candidates.length > 1) {
    const wanted = shingles(stated);
    const scored = candidates.map((one) => ({ one, score: agreement(shingles(lineOf(one.element)), wanted) }));
    const best = scored.reduce((a, b) => (b.score > a.score + 0.01 ? b : a));
    if (best.score > 0.5) return { ...best.one, confidence: Math.min(1, 0.6 + best.score / 2) };
  }
  if (marked === null) return found;
  if (found === null) return marked;
  // A story set in several containers of a kind, between advertisements: what holds them all.
  if (marked.pieces > 1 && holds(found.element, marked.element)) return found;
  const markedLength = lineOf(marked.element).length;
  const foundLength = lineOf(found.element).length;
  if (markedLength < SHORT && foundLength > markedLength * 2) return found;
  // A container that is sure of its name is believed unless most of what there is to read stands outside.
  if (marked.confidence >= 0.8) return markedLength >= foundLength * 0.4 ? marked : found;
  // `<article>` holds bylines and links besides; Readability, inside of it, finds the story.
  return foundLength >= markedLength * 0.5 || foundLength > 1000 ? found : marked;
}

/** Whether one text has nearly all of another, and a good deal more. */
function holds(whole: PageElement, part: PageElement): boolean {
  const [outer, inner] = [lineOf(whole), lineOf(part)];
  if (outer.length < inner.length * 1.15) return false;
  const wanted = shingles(inner);
  const there = shingles(outer);
  let shared = 0;
  for (const shingle of wanted) if (there.has(shingle)) shared += 1;
  return shared >= wanted.size * 0.9;
}

interface MarkedBody extends FoundBody {
  /** Containers of the same kind that hold prose. */
  readonly pieces: number;
}

function markedContainer(page: Page): MarkedBody | null {
  for (const [selector, trust] of CONTAINERS) {
    const outer = page.querySelectorAll(selector).filter((element) => element.parentElement?.closest(selector) == null);
    if (outer.length === 0) continue;
    const sized = outer
      .map((element) => ({ element, length: proseLength(element) }))
      .sort((a, b) => b.length - a.length);
    const [first, second] = sized;
    if (first === undefined || first.length < 40) continue;
    // Several of a kind, none much the longest: a list of stories, or a story in pieces.
    if (second !== undefined && second.length > first.length * 0.6 && trust < 0.95) continue;
    const copy = (first.element as PageElement & { cloneNode(deep: true): PageElement }).cloneNode(true);
    trimEdges(copy);
    const pieces = sized.filter(({ length }) => length >= PIECE).length;
    return { element: copy, from: selector.split(',')[0] ?? selector, confidence: trust, pieces };
  }
  return null;
}

function readability(page: Page): FoundBody | null {
  const body = page.body ?? page.documentElement;
  if (body === null || isTooLarge(page.documentElement ?? body)) {
    return body === null || lineOf(body).length < 40 ? null : wholePage(body);
  }
  const reader = new Readability<PageElement>(page as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 300,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as PageElement,
  });
  const content = parsed(reader);
  if (content === 'failed') return lineOf(body).length < 40 ? null : wholePage(body);
  if (content === null || lineOf(content).length < 40) return null;
  return { element: content, from: 'readability', confidence: 0.7 };
}

/** Readability 0.6 fails on some broken pages (an element of the top without a parent); then the page is taken as it is. */
function parsed(reader: Readability<PageElement>): PageElement | null | 'failed' {
  try {
    return reader.parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return 'failed';
    throw error;
  }
}

function wholePage(body: PageElement): FoundBody {
  return { element: body, from: 'whole page', confidence: 0.3 };
}

function isTooLarge(root: PageElement): boolean {
  let elements = 0;
  let depths = 0;
  const walk = (element: PageElement, depth: number): void => {
    elements += 1;
    depths += depth;
    if (elements > MOST_ELEMENTS || depths > MOST_DEPTHS) return;
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
      walk(child, depth + 1);
  };
  walk(root, 1);
  return elements > MOST_ELEMENTS || depths > MOST_DEPTHS;
}

/** Length of text outside of links, where it is prose: what tells a story from a list. */
function proseLength(element: PageElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length;
  return Math.max(0, lineOf(element).length - linked);
}

/** Lists of links at the end of a story belong to the page. */
function trimEdges(element: PageElement): void {
  for (const list of element.querySelectorAll('ul, div')) {
    if (list.parentNode === null || list.querySelector('p, img, figure, pre, table') !== null) continue;
    if (list.querySelectorAll('a').length >= 3 && isLinkList(list) && isLast(list)) list.remove();
  }
}

function isLast(element: PageElement): boolean {
  let next = element.nextElementSibling;
  while (next !== null && lineOf(next) === '') next = next.nextElementSibling;
  return next === null;
}

function shingles(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ').slice(0, 20_000);
  const out = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) out.add(words.slice(i, i + 3).join(' '));
  return out;
}

/** F1 of the shingles that two texts share. */
function agreement(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
