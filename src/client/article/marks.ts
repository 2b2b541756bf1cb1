/**
 * On an article's page that was reached from a search (`#hl=words+found`): marks the words and goes to the first.
 * The words are those of the article itself, as they stand in it, so that endings and diacritics need no rules here.
 */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'MARK', 'TEXTAREA']);

/** The words that a search found, from the page's address. */
export function wordsFound(hash: string): readonly string[] {
  const [, list = ''] = /[#&]hl=([^&]*)/.exec(hash) ?? [];
  return list
    .split('+')
    .map((word) => {
      try {
        return decodeURIComponent(word);
      } catch {
        return '';
      }
    })
    .filter((word) => word !== '');
}

/** Whole words only, longest first, and phrases whatever stands between their words; scripts that write without spaces have no words to be whole. */
function pattern(words: readonly string[]): RegExp {
  const list = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const parts = word.split(/[^\p{L}\p{N}\p{M}]*\s[^\p{L}\p{N}\p{M}]*/u);
      const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\\p{L}\\p{N}\\p{M}]+');
      const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
      return spaced ? `(?<![\\p{L}\\p{N}\\p{M}])${escaped}(?![\\p{L}\\p{N}\\p{M}])` : escaped;
    });
  return new RegExp(list.join('|'), 'giu');
}

function markText(node: Text, search: RegExp): HTMLElement | null {
  const text = node.data;
  const matches = [...text.matchAll(search)];
  if (matches.length === 0) return null;
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  let first: HTMLElement | null = null;
  for (const match of matches) {
    const mark = document.createElement('mark');
    mark.textContent = match[0];
    pieces.push(text.slice(at, match.index), mark);
    at = (match.index ?? 0) + match[0].length;
    first ??= mark;
  }
  node.replaceWith(...pieces, text.slice(at));
  return first;
}

/** Marks words and phrases in the article and goes to the first in its text. */
export function markWords(found: readonly string[]): void {
  const article = document.querySelector('article');
  if (article === null || found.length === 0) return;
  if (markAll(article, found)) return;
  // A phrase across a link or an emphasis stands in no single piece of text: then its words are marked.
  const words = found.flatMap((phrase) => phrase.split(/\s+/u));
  if (words.length > found.length) markAll(article, words);
}

/** The Tab key goes on from the words found, not from the top of the page. */
function showFirst(mark: HTMLElement): void {
  mark.scrollIntoView({ block: 'center' });
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  // Browsers remember the place; a ring around it would be in every reader's way.
  mark.blur();
  mark.removeAttribute('tabindex');
}

/** @returns whether anything was marked. */
function markAll(article: Element, words: readonly string[]): boolean {
  const search = pattern(words);
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      SKIPPED.has(node.parentElement?.tagName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  const body = article.querySelector('.body') ?? article;
  let any: HTMLElement | null = null;
  let target: HTMLElement | null = null;
  for (const node of nodes) {
    const inBody = body.contains(node);
    const first = markText(node, search);
    any ??= first;
    if (inBody) target ??= first;
  }
  if (target !== null) showFirst(target);
  return any !== null;
}
