import { statSync } from 'node:fs';
import { detect } from '../detect.ts';
import type { Container, ContainerInput, Entry, ImportItem } from '../item.ts';
import { Uploads } from '../uploads.ts';
import { wxrArticle, type WxrContext } from '../wxr-post.ts';
import { patternDigest } from '../wxr-patterns.ts';
import { one, WxrSite } from '../wxr-site.ts';
import { childText, elementDigest, xmlElements, type XmlElement } from '../xml-stream.ts';
import { xmlProblem } from '../xml-problem.ts';

/** Kinds of posts that WordPress and its plugins keep for themselves. */
const INTERNAL =
  /^(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.+|acf-.+|acf|feedback|shop_.+|product_variation|wpcf7_.+|elementor_.+|et_.+|jp_.+|amp_validated_url|scheduled-action|tablepress_table|wpforms|mc4wp-form|popup|ml-slide.*|guest-author)$/;
const SITE = new Set(['wp:author', 'wp:category', 'item']);
const ALL = new Set([...SITE, 'title', 'link', 'language', 'wp:base_blog_url', 'wp:base_site_url']);

/** WordPress exports (WXR). Two passes: authors and attachments first, since posts name them by number. */
export const wxr: Container = {
  kind: 'wxr',
  async *entries(input) {
    const site = await siteOf(input);
    const context = { site, uploads: new Uploads(input.options.uploads), publisher: '', language: '', base: '' };
    for await (const event of xmlElements(input, ALL)) {
      if (event.kind === 'element') {
        if (event.element.name === 'item') yield* itemEntries(input, event.element, event.offset, { ...context });
        else channel(event.element, context);
        continue;
      }
      const cut = event.kind === 'cut' && hasItsText(event.element) ? event : null;
      yield xmlProblem(input.name, event, cut === null ? 'left out' : 'read');
      if (cut !== null) yield* itemEntries(input, asDraft(cut.element), cut.offset, { ...context });
      else if (event.kind === 'cut')
        yield { kind: 'left', reason: 'cut-off', detail: `${input.name} line ${event.line}` };
    }
  },
};

/** Whether the text of an item that is cut off was whole. */
function hasItsText(element: XmlElement): boolean {
  return element.name === 'item' && childText(element, 'content:encoded') !== '' && childText(element, 'guid') !== '';
}

/** An item that is cut off before it says who may read it is not public until an export says so. */
function asDraft(element: XmlElement): XmlElement {
  if (element.children.some(({ name }) => name === 'wp:post_password')) return element;
  const status = { name: 'wp:status', attributes: {}, children: [], text: 'cut-off', mixed: ['cut-off'] };
  return { ...element, children: [status, ...element.children] };
}

/** What all WordPress exports of this import say of authors and attachments, gathered once. */
async function siteOf(input: ContainerInput): Promise<WxrSite> {
  const known = input.shared.get('wxr-site');
  if (known instanceof WxrSite) return known;
  const site = new WxrSite();
  const others = input.siblings.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() && isWxr(path));
  for (const path of new Set([...others, input.path])) {
    for await (const event of xmlElements({ ...input, path, onBytes: () => undefined }, SITE))
      if (event.kind === 'element') site.take(event.element);
  }
  if (input.depth === 0) input.shared.set('wxr-site', site);
  return site;
}

function isWxr(path: string): boolean {
  const detected = detect(path, path);
  return detected.kind === 'container' && detected.container === 'wxr';
}

/** What the channel says of the site. */
function channel(element: XmlElement, context: { publisher: string; language: string; base: string }): void {
  const text = element.text.trim();
  if (element.name === 'title' && context.publisher === '') context.publisher = one(text);
  else if (element.name === 'language' && context.language === '') context.language = text;
  else if (element.name === 'wp:base_blog_url') context.base = text;
  else if (context.base === '' && element.name !== 'wp:author') context.base = /^https?:/i.test(text) ? text : '';
}

function* itemEntries(
  input: ContainerInput,
  element: XmlElement,
  offset: number,
  context: WxrContext,
): Iterable<Entry> {
  const type = childText(element, 'wp:post_type') || 'post';
  const id = childText(element, 'wp:post_id');
  const title = one(childText(element, 'title'));
  const detail = `${input.name} ${type} ${id}${title === '' ? '' : ` "${title.slice(0, 80)}"`}`;
  const status = childText(element, 'wp:status');
  const content = childText(element, 'content:encoded');
  const reason =
    type === 'attachment'
      ? 'attachment'
      : INTERNAL.test(type)
        ? 'wordpress-internal'
        : status === 'trash' || status === 'auto-draft'
          ? 'in-the-trash'
          : title === '' && content === ''
            ? 'empty-record'
            : null;
  if (reason === null) yield { kind: 'item', item: itemOf(element, offset, id, context) };
  else yield { kind: 'left', reason, detail };
}

function itemOf(element: XmlElement, offset: number, id: string, context: WxrContext): ImportItem {
  const link = childText(element, 'link');
  const guid = childText(element, 'guid');
  const name = /^https?:/.test(guid)
    ? guid
    : context.base === ''
      ? null
      : `${context.base.replace(/\/$/, '')}/?p=${id}`;
  return {
    id: name === null || id === '' ? { from: 'made', value: id === '' ? link : id } : { from: 'source', value: name },
    offset,
    sha256: patternDigest(elementDigest(element), childText(element, 'content:encoded'), context.site),
    captured: null,
    url: null,
    make: () => Promise.resolve(wxrArticle(element, context)),
  };
}
