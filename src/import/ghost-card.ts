import { makeRenderer } from '../article/markdown/render.ts';
import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { imageElement } from './html-serialise.ts';
import { list, record, text, type ImportRecord } from './json-value.ts';

/** What Ghost's own documents become: HTML, and the kinds of cards of which nothing could be shown. */
export interface GhostDocument {
  readonly html: string;
  readonly lost: readonly string[];
}

/** Cards that a reader of the site saw nothing of: shown in mail alone, or forms and marks. */
const UNSEEN = /^(?:email|email-cta|paywall|signup|zwnj|tk)$/;

type Card = (card: ImportRecord) => string;

/** HTML of each kind of card, in the words of Ghost's editors (mobiledoc until 2023, Lexical since). */
const CARDS: Readonly<Record<string, Card>> = {
  image: (card) => figure(imageElement(text(card, 'src'), text(card, 'alt')), text(card, 'caption')),
  gallery: (card) => galleryOf(card),
  html: (card) => text(card, 'html'),
  markdown: (card) => makeRenderer()(text(card, 'markdown'), { firstLine: 1, base: null, heading: { same: '' } }).html,
  hr: () => '<hr>',
  code: (card) => `<pre>${escapeText(text(card, 'code'))}</pre>${paragraph(text(card, 'caption'))}`,
  embed: (card) => link(text(card, 'url'), '') + paragraph(text(card, 'caption')),
  bookmark: (card) => {
    const about = record(card['metadata']);
    const words = link(text(card, 'url') || text(about, 'url'), text(about, 'title') || text(card, 'title'));
    return words + paragraph(escapeText(text(about, 'description'))) + paragraph(text(card, 'caption'));
  },
  callout: (card) => paragraph(text(card, 'calloutText')),
  toggle: (card) => heading('h4', text(card, 'heading')) + text(card, 'content'),
  button: (card) => link(text(card, 'buttonUrl'), text(card, 'buttonText')),
  'call-to-action': (card) => text(card, 'textValue') + link(text(card, 'buttonUrl'), text(card, 'buttonText')),
  header: (card) =>
    heading('h2', text(card, 'header')) +
    paragraph(text(card, 'subheader')) +
    link(text(card, 'buttonUrl'), text(card, 'buttonText')),
  product: (card) =>
    (text(card, 'productImageSrc') === '' ? '' : figure(imageElement(text(card, 'productImageSrc'), ''), '')) +
    heading('h4', text(card, 'productTitle')) +
    text(card, 'productDescription') +
    link(text(card, 'productUrl'), text(card, 'productButton')),
  file: (card) =>
    link(text(card, 'src'), text(card, 'fileTitle') || text(card, 'fileName')) + paragraph(text(card, 'fileCaption')),
  video: (card) => link(text(card, 'src'), text(card, 'fileName')) + paragraph(text(card, 'caption')),
  audio: (card) => link(text(card, 'src'), text(card, 'title')) + paragraph(text(card, 'caption')),
};

/** Other names of the same cards. */
const ALSO: Readonly<Record<string, string>> = {
  'card-markdown': 'markdown',
  codeblock: 'code',
  horizontalrule: 'hr',
  divider: 'hr',
};

/** A card as HTML; null where nothing of it can be shown. */
export function cardHtml(kind: string, card: ImportRecord): string | null {
  if (UNSEEN.test(kind)) return '';
  const known = CARDS[ALSO[kind] ?? kind];
  if (known !== undefined) return known(card);
  const found = text(card, 'html') || link(text(card, 'url') || text(card, 'src'), text(card, 'title'));
  return found === '' ? null : found;
}

function galleryOf(card: ImportRecord): string {
  const images = list(card['images']).map(record);
  const figures = images.map((image) => figure(imageElement(text(image, 'src'), text(image, 'alt')), ''));
  return figures.join('') + paragraph(text(card, 'caption'));
}

/** @param caption HTML. */
function figure(inner: string, caption: string): string {
  return `<figure>${inner}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function paragraph(html: string): string {
  return html === '' || /^\s*<p[\s>]/i.test(html) ? html : `<p>${html}</p>`;
}

function heading(tag: string, html: string): string {
  return html === '' ? '' : `<${tag}>${html}</${tag}>`;
}

function link(url: string, words: string): string {
  if (url === '') return words === '' ? '' : `<p>${escapeText(words)}</p>`;
  return `<p><a href="${escapeAttribute(url)}">${escapeText(words || url)}</a></p>`;
}
