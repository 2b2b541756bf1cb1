import { firstWords } from './first-words.ts';
import type { FrontMatterFields } from './front-matter.ts';
import { htmlBody } from './html-body.ts';
import type { MadeArticle } from './item.ts';
import { mailDate } from './printed-date.ts';
import { expandShortcodes } from './shortcodes.ts';
import { ArticleMedia, type Uploads } from './uploads.ts';
import { wordpressDate } from './wxr-dates.ts';
import { patternsMissing, withPatterns } from './wxr-patterns.ts';
import { one, type WxrSite } from './wxr-site.ts';
import { childText, childrenOf, type XmlElement } from './xml-stream.ts';

/** A value as PHP writes it for itself. */
const SERIALISED = /^(?:[aOs]:\d+:|[bid]:\d+;)/;

/** What a site's posts are read with. */
export interface WxrContext {
  readonly site: WxrSite;
  readonly uploads: Uploads;
  /** Name of the site. */
  readonly publisher: string;
  readonly language: string;
  /** Its address, to make relative links whole. */
  readonly base: string;
}

/** The article of a WordPress post or page. */
export function wxrArticle(item: XmlElement, context: WxrContext): MadeArticle {
  const { site, uploads } = context;
  const media = new ArticleMedia();
  const id = childText(item, 'wp:post_id');
  const patterns = withPatterns(childText(item, 'content:encoded'), site);
  const content = patterns.content;
  const local = (url: string): string => {
    const file = uploads.find(url);
    return file === null ? url : media.addFile(file);
  };
  const expanded = expandShortcodes(content, {
    gallery: (ids) => (ids === null ? site.uploadedTo(id) : ids.flatMap((picture) => site.attachment(picture) ?? [])),
  });
  const made = htmlBody(expanded.html, {
    autop: !content.includes('<!-- wp:'),
    image: ({ src, alt }) => ({ src: local(src), alt }),
  });
  const published =
    wordpressDate(childText(item, 'wp:post_date'), childText(item, 'wp:post_date_gmt')) ??
    mailDate(childText(item, 'pubDate'));
  const headline = one(childText(item, 'title'));
  const type = childText(item, 'wp:post_type');
  return {
    headline: headline === '' ? (firstWords(made.body) ?? `Post ${id}`) : headline,
    day: published?.slice(0, 10) ?? null,
    folder: type === 'page' ? 'pages' : null,
    name: null,
    file: {
      kind: 'markdown',
      fields: fieldsOf(item, headline, published, context, local),
      body: made.body,
      mended: [...expanded.mended, ...made.mended],
    },
    media: media.files,
    comments: commentsOf(item),
    problems: patternsMissing(patterns.missing),
  };
}

function fieldsOf(
  item: XmlElement,
  headline: string,
  published: string | null,
  { site, publisher, language, base }: WxrContext,
  local: (url: string) => string,
): FrontMatterFields {
  const meta = new Map(
    childrenOf(item, 'wp:postmeta').map((one) => [childText(one, 'wp:meta_key'), childText(one, 'wp:meta_value')]),
  );
  const updated = wordpressDate(childText(item, 'wp:post_modified'), childText(item, 'wp:post_modified_gmt'));
  const categories = termsOf(item, 'category').filter((name) => !/^uncategori[sz]ed$/i.test(name));
  const primary = site.category(meta.get('_yoast_wpseo_primary_category') ?? '');
  const section = primary !== null && categories.includes(primary) ? primary : categories[0];
  const tags = termsOf(item, 'post_tag');
  const excerpt = one(childText(item, 'excerpt:encoded')) || one(meta.get('_yoast_wpseo_metadesc') ?? '');
  const url = addressOf(childText(item, 'link'), base);
  const alias = url === null ? null : aliasOf(url);
  const status = childText(item, 'wp:status');
  const type = childText(item, 'wp:post_type');
  const picture = site.attachment(meta.get('_thumbnail_id') ?? '');
  const isOpen = status === 'publish' || status === '' || status === 'inherit';
  const isLocked = childText(item, 'wp:post_password') !== '';
  const bylines = bylinesOf(item, site);
  const own = [...meta].filter(
    ([key, value]) => key !== '' && !key.startsWith('_') && value !== '' && !SERIALISED.test(value),
  );
  return {
    ...(headline === '' ? {} : { headline }),
    ...(published === null ? {} : { published }),
    ...(updated === null || updated === published || (published !== null && updated < published) ? {} : { updated }),
    ...(bylines.length === 0 ? {} : { byline: bylines }),
    ...(section === undefined ? {} : { section }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(categories.length < 2 ? {} : { categories: categories.filter((name) => name !== section) }),
    ...(excerpt === '' ? {} : { summary: excerpt }),
    ...(language === '' ? {} : { language }),
    ...(publisher === '' ? {} : { publisher }),
    ...(picture === null ? {} : { image: local(picture.url) }),
    ...(picture === null || picture.alt === '' ? {} : { image_alt: picture.alt }),
    ...(picture === null || picture.caption === '' ? {} : { image_caption: picture.caption }),
    ...(url === null ? {} : { original_url: url }),
    ...(alias === null ? {} : { aliases: [alias] }),
    ...(isOpen && !isLocked ? {} : { draft: true }),
    ...(isOpen ? {} : { wordpress_status: status }),
    ...(isLocked ? { wordpress_status: 'password-protected' } : {}),
    ...(type === 'post' ? {} : { wordpress_type: type }),
    ...(own.length === 0 ? {} : { wordpress_fields: Object.fromEntries(own) }),
  };
}

function termsOf(item: XmlElement, domain: string): readonly string[] {
  const names = childrenOf(item, 'category').filter((term) => term.attributes['domain'] === domain);
  return [...new Set(names.map((term) => one(term.text)).filter((name) => name !== ''))];
}

/** Guest authors (Co-Authors Plus) before the one who pressed the button. An e-mail address is no name. */
function bylinesOf(item: XmlElement, site: WxrSite): readonly string[] {
  const guests = childrenOf(item, 'category')
    .filter((term) => term.attributes['domain'] === 'author')
    .map((term) => {
      const slug = term.attributes['nicename'] ?? '';
      return site.author(slug.replace(/^cap-/, '')) ?? site.author(term.text.trim()) ?? one(term.text);
    });
  const creator = childText(item, 'dc:creator');
  const names = guests.length > 0 ? guests : [site.author(creator) ?? creator];
  return [...new Set(names.filter((name) => name !== '' && !name.includes('@')))];
}

function addressOf(link: string, base: string): string | null {
  if (link === '') return null;
  const whole = URL.canParse(link) ? link : URL.canParse(link, base) ? new URL(link, base).href : null;
  return whole !== null && /^https?:/i.test(whole) ? whole : null;
}

/** The path that an article had on its site; null for the home page and for `?p=12`. */
function aliasOf(url: string): string | null {
  const { pathname, search } = new URL(url);
  return search !== '' || pathname === '/' ? null : pathname;
}

/** Comments that were shown, without the addresses of those who wrote them. */
function commentsOf(item: XmlElement): readonly unknown[] {
  return childrenOf(item, 'wp:comment')
    .filter((comment) => !['spam', 'trash'].includes(childText(comment, 'wp:comment_approved')))
    .map((comment) => ({
      id: childText(comment, 'wp:comment_id'),
      parent: childText(comment, 'wp:comment_parent'),
      type: childText(comment, 'wp:comment_type') || 'comment',
      approved: childText(comment, 'wp:comment_approved') === '1',
      author: one(childText(comment, 'wp:comment_author')),
      author_url: childText(comment, 'wp:comment_author_url'),
      published: wordpressDate(childText(comment, 'wp:comment_date'), childText(comment, 'wp:comment_date_gmt')),
      text: childText(comment, 'wp:comment_content'),
    }));
}
