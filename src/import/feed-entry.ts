import type { FrontMatterFields } from './front-matter.ts';
import { firstWords } from './first-words.ts';
import { htmlBody } from './html-body.ts';
import type { MadeArticle } from './item.ts';
import { mailDate } from './printed-date.ts';
import { one } from './wxr-site.ts';
import { innerHtml } from './xhtml.ts';
import { childText, childrenOf, type XmlElement } from './xml-stream.ts';

/** What a feed says of itself. */
export interface FeedFacts {
  publisher: string;
  language: string;
  base: string;
}

/** The article of an entry of a feed: RSS 0.9 to 2.0, or Atom (RFC 4287). */
export function feedArticle(entry: XmlElement, facts: FeedFacts): MadeArticle {
  const headline = one(childText(entry, 'title'));
  const published = dateOf(entry, ['published', 'issued', 'pubDate', 'dc:date', 'dcterms:created', 'updated', 'date']);
  const updated = dateOf(entry, ['updated', 'modified', 'dcterms:modified', 'atom:updated']);
  const full = contentOf(entry, ['content:encoded', 'content', 'xhtml:body', 'body']);
  const teaser = contentOf(entry, ['description', 'summary', 'itunes:summary', 'media:description']);
  const made = htmlBody(full === '' ? teaser : full, { autop: false });
  const url = entryUrl(entry, facts.base);
  const bylines = bylinesOf(entry);
  const tags = tagsOf(entry);
  const picture = pictureOf(entry);
  const summary = full === '' ? '' : one(teaser);
  const fields: FrontMatterFields = {
    ...(headline === '' ? {} : { headline }),
    ...(published === null ? {} : { published }),
    ...(updated === null || updated === published ? {} : { updated }),
    ...(bylines.length === 0 ? {} : { byline: bylines }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(summary === '' || summary.length > 600 ? {} : { summary }),
    ...(facts.language === '' ? {} : { language: facts.language }),
    ...(facts.publisher === '' ? {} : { publisher: facts.publisher }),
    ...(picture === null ? {} : { image: picture }),
    ...(url === null ? {} : { original_url: url }),
    // A feed often gives only the first sentences.
    ...(full === '' ? { teaser_only: true } : {}),
  };
  return {
    headline: headline === '' ? (firstWords(made.body) ?? url ?? 'Untitled') : headline,
    day: published?.slice(0, 10) ?? null,
    folder: null,
    name: null,
    file: { kind: 'markdown', fields, body: made.body, mended: made.mended },
    media: [],
    comments: [],
  };
}

/** Address of an entry on the web, or null. */
export function entryUrl(entry: XmlElement, base: string): string | null {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(
    (link) => (link.attributes['rel'] ?? 'alternate') === 'alternate' && link.attributes['href'],
  );
  const guid = childrenOf(entry, 'guid')[0];
  const isPermalink = guid !== undefined && guid.attributes['isPermaLink'] !== 'false';
  const candidates = [
    alternate?.attributes['href'] ?? '',
    ...links.map((link) => link.text.trim()),
    isPermalink ? guid.text.trim() : '',
  ];
  for (const candidate of candidates) {
    const whole = URL.canParse(candidate)
      ? candidate
      : URL.canParse(candidate, base)
        ? new URL(candidate, base).href
        : '';
    if (candidate !== '' && /^https?:/i.test(whole)) return whole;
  }
  return null;
}

function dateOf(entry: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const text = childText(entry, name);
    if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
    const date = mailDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** The first of these elements with something in it, as HTML. */
function contentOf(entry: XmlElement, names: readonly string[]): string {
  for (const name of names) {
    const element = childrenOf(entry, name)[0];
    if (element === undefined) continue;
    if (element.attributes['type'] === 'xhtml' || name.includes('body') || element.children.length > 0)
      return innerHtml(element);
    if (element.attributes['type'] === 'text')
      return `<p>${element.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
    if (element.text.trim() !== '') return element.text;
  }
  return '';
}

/** `jane@paper.example (Jane Doe)` is how RSS names people. */
function bylinesOf(entry: XmlElement): readonly string[] {
  const named = [...childrenOf(entry, 'author'), ...childrenOf(entry, 'contributor')].map((author) => {
    const name = childText(author, 'name');
    return name === '' ? (/\(([^()]{2,200})\)/.exec(author.text)?.[1] ?? author.text) : name;
  });
  const creators = ['dc:creator', 'itunes:author'].flatMap((name) => childrenOf(entry, name).map(({ text }) => text));
  const names = [...creators, ...named].map((name) => one(name)).filter((name) => name !== '' && !name.includes('@'));
  return [...new Set(names)];
}

function tagsOf(entry: XmlElement): readonly string[] {
  const names = [...childrenOf(entry, 'category'), ...childrenOf(entry, 'dc:subject')].map((category) =>
    one(category.attributes['label'] ?? category.attributes['term'] ?? category.text),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

function pictureOf(entry: XmlElement): string | null {
  for (const element of ['media:content', 'media:thumbnail', 'enclosure'].flatMap((name) => childrenOf(entry, name))) {
    const { url = '', type = '', medium = '' } = element.attributes;
    const isPicture = type.startsWith('image/') || medium === 'image' || element.name === 'media:thumbnail';
    if (isPicture && /^https?:/i.test(url)) return url;
  }
  return null;
}
