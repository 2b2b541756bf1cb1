import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import { imageElement } from './html-serialise.ts';
import { mendedLine } from './mended-line.ts';

/** A picture of a gallery. */
export interface GalleryPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/** What a text's shortcodes refer to. */
export interface ShortcodeContext {
  /** Pictures by their numbers; with none given, all that were uploaded to the post. */
  readonly gallery: (ids: readonly string[] | null) => readonly GalleryPicture[];
}

const CAPTION = /\[(?:wp_)?caption((?:\s[^[\]]{0,1000})?)\]([\s\S]{0,20000}?)\[\/(?:wp_)?caption\]/gi;
const GALLERY = /\[gallery((?:\s[^[\]]{0,2000})?)\/?\]/gi;
const EMBED = /\[embed(?:\s[^[\]]{0,500})?\]\s*([^\s[\]<]{1,2000})\s*\[\/embed\]/gi;
const PLAYER = /\[(audio|video|playlist)((?:\s[^[\]]{0,2000})?)\/?\](?:\s*\[\/\1\])?/gi;
/** Words in square brackets are an editor's, unless they carry arguments or are closed. */
const WITH_ARGUMENTS =
  /(?<!\[)\[([a-z][\w-]{1,60})\s+[\w-]{1,60}\s*=\s*(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'[\]]{1,500})[^[\]]{0,2000}\/?\](?!\])/gi;
const CLOSING = /\[\/([a-z][\w-]{1,60})\]/gi;
const ESCAPED = /\[(\[[a-z/][^[\]]{0,500}\])\]/gi;
const ARGUMENT = /([\w-]{1,60})\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"']{1,2000}))/g;
const ADDRESS_LINE = /^[ \t]*(https?:\/\/[^\s<>"]{4,2000})[ \t]*$/gm;

/**
 * Gives way for WordPress' shortcodes to what a reader saw: captions and galleries become figures, embedded addresses and
 * players links. Of all others the tags go, what they enclose stays; each is noted.
 */
export function expandShortcodes(
  html: string,
  context: ShortcodeContext,
): { readonly html: string; readonly mended: readonly string[] } {
  const linked = html.includes('://') ? html.replace(ADDRESS_LINE, (_, url: string) => `\n\n${link(url)}\n\n`) : html;
  if (!linked.includes('[')) return { html: linked, mended: [] };
  const mended: string[] = [];
  const drop = (written: string, after: string): string => {
    mended.push(mendedLine({ rule: 'shortcode', before: written, after }));
    return after;
  };
  const closed = new Set([...linked.matchAll(CLOSING)].map((match) => match[1]?.toLowerCase() ?? ''));
  const open = closed.size === 0 ? null : new RegExp(`(?<!\\[)\\[(?:${[...closed].join('|')})\\](?!\\])`, 'gi');
  let out = linked
    .replace(CAPTION, (_, given: string, inner: string) => captioned(given, inner))
    .replace(GALLERY, (written: string, given: string) => galleryOf(written, given, context, drop))
    .replace(EMBED, (_, url: string) => link(url))
    .replace(PLAYER, (written: string, _name: string, given: string) => {
      const source = [...argumentsOf(given)].find(([, value]) => /^https?:\/\/|\.\w{3,4}$/.test(value))?.[1];
      return source === undefined ? drop(written, '') : link(source);
    })
    .replace(WITH_ARGUMENTS, (written: string) => drop(written, ''));
  if (open !== null)
    out = out.replace(open, (written) => drop(written, '')).replace(CLOSING, (written) => drop(written, ''));
  return { html: out.replace(ESCAPED, '$1'), mended };
}

/** `[caption]<a><img></a> words[/caption]`, or with the words as an argument as before WordPress 3.4. */
function captioned(given: string, inner: string): string {
  const picture = /^\s*((?:<a\s[^>]{0,2000}>\s*)?<img\s[^>]{0,3000}>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner);
  const words = (picture?.[2] ?? '').trim() || (argumentsOf(given).get('caption') ?? '');
  const shown = picture?.[1] ?? inner;
  return `\n\n<figure>${shown}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>\n\n`;
}

function galleryOf(
  written: string,
  given: string,
  { gallery }: ShortcodeContext,
  drop: (written: string, after: string) => string,
): string {
  const ids = argumentsOf(given).get('ids') ?? argumentsOf(given).get('include');
  const pictures = gallery(ids === undefined ? null : ids.split(/[\s,]+/).filter((id) => id !== ''));
  if (pictures.length === 0) return drop(written, '');
  const figures = pictures.map(({ url, alt, caption }) => {
    const words = caption === '' ? '' : `<figcaption>${escapeText(caption)}</figcaption>`;
    return `<figure>${imageElement(url, alt)}${words}</figure>`;
  });
  return `\n\n${figures.join('\n\n')}\n\n`;
}

function link(url: string): string {
  return `<a href="${escapeAttribute(url.replaceAll('&amp;', '&'))}">${escapeText(url.replaceAll('&amp;', '&'))}</a>`;
}

function argumentsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ARGUMENT)].map((match) => [
      (match[1] ?? '').toLowerCase(),
      match[2] ?? match[3] ?? match[4] ?? '',
    ]),
  );
}
