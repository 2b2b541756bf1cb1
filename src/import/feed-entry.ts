import type { FrontMatterFields } from './front-matter.ts';
import { firstWords } from './first-words.ts';
import { htmlBody } from './html-body.ts';
import { feedMedia, mediaLinks, pictureFields } from './feed-media.ts';
import type { ItemProblem, MadeArticle } from './item.ts';
import { mailDate } from './printed-date.ts';
import { one } from './wxr-site.ts';
import { innerHtml } from './xhtml.ts';
import { childText, childrenOf, type XmlElement } from './xml-stream.ts';

/** What a feed says of itself. */
export interface FeedFacts {
  publisher: string;
  language: string;
  base: string;
  /** Who writes what has no author of its own (RFC 4287, 4.2.1). */
  bylines: readonly string[];
}

/** Elements with a day of publication, the best first. */
const PUBLISHED = ['published', 'issued', 'pubDate', 'dc:date', 'dcterms:created', 'date'];

/** The article of an entry of a feed: RSS 0.9 to 2.0, or Atom (RFC 4287). */
export function feedArticle(entry: XmlElement, facts: FeedFacts): MadeArticle {
  const headline = one(childText(entry, 'title'));
  const printed = dateOf(entry, PUBLISHED);
  const updated = dateOf(entry, ['updated', 'modified', 'dcterms:modified', 'atom:updated']);
  const published = printed ?? updated;
  const full = contentOf(entry, ['content:encoded', 'content', 'xhtml:body', 'body']);
  const teaser = contentOf(entry, ['description', 'summary', 'itunes:summary', 'media:description']);
  const media = feedMedia(entry);
  const text = full === '' ? teaser : full;
  const made = htmlBody(text + mediaLinks(media, text), { autop: false });
  const url = entryUrl(entry, facts.base);
  const own = bylinesOf(entry);
  const bylines = own.length > 0 ? own : facts.bylines.filter((name) => name !== '' && !name.includes('@'));
  const tags = tagsOf(entry);
  const { picture } = media;
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
    ...(picture === null ? {} : pictureFields(picture)),
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
    problems: printed === null && updated !== null ? [onlyUpdated(updated)] : [],
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

/** The name of an author; `jane@paper.example (Jane Doe)` is how RSS names people. */
export function authorName(author: XmlElement): string {
  const name = childText(author, 'name');
  return one(name === '' ? (/\(([^()]{2,200})\)/.exec(author.text)?.[1] ?? author.text) : name);
}

function bylinesOf(entry: XmlElement): readonly string[] {
  const source = childrenOf(entry, 'source').flatMap((feed) => childrenOf(feed, 'author'));
  const authors = [...childrenOf(entry, 'author'), ...childrenOf(entry, 'contributor')];
  const named = (authors.length > 0 ? authors : source).map(authorName);
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

/** An Atom entry must say when it was last changed, and need not say when it was published. */
function onlyUpdated(day: string): ItemProblem {
  return {
    code: 'IMPORT_DATE_OF_UPDATE',
    severity: 'note',
    message: `It says only when it was last changed (${day}); that was taken for its day of publication.`,
    remedy: 'Correct "published" where the story is older.',
  };
}
