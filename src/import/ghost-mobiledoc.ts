import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { cardHtml, type GhostDocument } from './ghost-card.ts';
import { imageElement } from './html-serialise.ts';
import { list, record } from './json-value.ts';

/** Numbers by which the format tells what a section is. */
const [MARKUP, IMAGE, LIST, CARD] = [1, 2, 3, 10];
/** Elements that a section or a markup can be; others of the format are none of a story. */
const SECTION = /^(?:p|h[1-6]|blockquote|aside|pull-quote)$/;
const MARK = /^(?:a|b|code|em|i|s|strong|sub|sup|u)$/;

/** A document of Ghost's editor until 2023 (mobiledoc 0.3) as HTML. */
export function mobiledocHtml(document: unknown): GhostDocument {
  const { sections, markups, cards, atoms } = record(document);
  const lost: string[] = [];
  const words = (markers: unknown): string => runsHtml(list(markers), list(markups), list(atoms));
  const html = list(sections).map((section) => {
    const [kind, second, third] = list(section);
    if (kind === IMAGE) return `<figure>${imageElement(String(second), '')}</figure>`;
    if (kind === LIST) {
      const tag = second === 'ol' ? 'ol' : 'ul';
      const items = list(third).map((item) => `<li>${words(item)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    if (kind === MARKUP) {
      const named = typeof second === 'string' && SECTION.test(second) ? second : 'p';
      const tag = named === 'aside' || named === 'pull-quote' ? 'blockquote' : named;
      return `<${tag}>${words(third)}</${tag}>`;
    }
    if (kind !== CARD) return '';
    const [name, payload] = list(list(cards)[Number(second)]);
    const card = cardHtml(String(name), record(payload));
    if (card === null) lost.push(String(name));
    return card ?? '';
  });
  return { html: html.join(''), lost };
}

/** Runs of text: each opens markups by their numbers, and closes so many of those that are open. */
function runsHtml(runs: readonly unknown[], markups: readonly unknown[], atoms: readonly unknown[]): string {
  const open: string[] = [];
  let html = '';
  for (const run of runs) {
    const [kind, opened, closed, value] = list(run);
    for (const number of list(opened)) {
      const [tag, attributes] = list(markups[Number(number)]);
      const name = typeof tag === 'string' && MARK.test(tag) ? tag : 'span';
      const at = list(attributes).indexOf('href');
      const href = at === -1 ? null : list(attributes)[at + 1];
      html += typeof href === 'string' ? `<${name} href="${escapeAttribute(href)}">` : `<${name}>`;
      open.push(name);
    }
    html += kind === 0 ? escapeText(typeof value === 'string' ? value : '') : atomHtml(list(atoms[Number(value)]));
    for (let left = Number(closed) || 0; left > 0 && open.length > 0; left--) html += `</${open.pop()}>`;
  }
  return (
    html +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

/** What stands within a line and is no text: a line break, or words of an extension. */
function atomHtml([name, words]: readonly unknown[]): string {
  if (name === 'soft-return') return '<br>';
  return typeof words === 'string' ? escapeText(words) : '';
}
