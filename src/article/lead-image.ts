import { escapeText } from './sanitise-escape.ts';
import { imageGap } from './sanitise-image.ts';

/** Names of fields that give the picture printed above a story (Hugo, Jekyll, Ghost, Eleventy and WordPress exporters). */
const NAMES = [
  ...[
    'image',
    'featured_image',
    'featuredImage',
    'feature_image',
    'featureImage',
    'coverImage',
    'cover_image',
    'cover',
  ],
  ...['hero', 'hero_image', 'heroImage', 'lead_image', 'leadImage', 'images'],
];
const SOURCES = ['src', 'url', 'path', 'href', 'image', 'file', 'feature', 'relative', 'contentUrl'];
const ALTS = ['alt', 'alttext', 'alt_text', 'altText'];
const CAPTIONS = ['caption', 'description', 'title'];
const CREDITS = ['credit', 'credits', 'byline', 'photographer', 'attribution'];

/** The picture above a story, as its source's fields name it. All plain text. */
export interface LeadImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** The first of the usual fields that names a picture: an address, a list of them, or an object with its caption and credit. */
export function leadImage(fields: Readonly<Record<string, unknown>>): LeadImage | null {
  if (Object.keys(fields).length === 0) return null;
  for (const name of NAMES) {
    const given = Array.isArray(fields[name]) ? (fields[name] as unknown[])[0] : fields[name];
    if (given === undefined || given === null) continue;
    const parts = typeof given === 'object' ? (given as Record<string, unknown>) : { src: given };
    const src = textOf(parts, SOURCES);
    if (src === '') continue;
    const beside = (names: readonly string[]): string =>
      textOf(
        fields,
        names.flatMap((part) => [`${name}_${part}`, `${name}-${part}`, name + part[0]?.toUpperCase() + part.slice(1)]),
      );
    return {
      src,
      alt: textOf(parts, ALTS) || beside(ALTS),
      caption: textOf(parts, CAPTIONS) || beside(CAPTIONS.slice(0, 2)),
      credit: textOf(parts, CREDITS) || beside(CREDITS),
    };
  }
  return null;
}

function textOf(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().normalize('NFC');
  }
  return '';
}

/**
 * The picture as a figure to stand before the body.
 * @param base Absolute address of the page, or null.
 * @returns null where the body shows the same picture, or nothing would be shown.
 */
export function leadFigure(image: LeadImage, body: string, base: string | null): string | null {
  const gap = imageGap(image, base, false);
  const file = image.src.slice(image.src.lastIndexOf('/') + 1);
  if (gap === '' || (file !== '' && body.includes('class="missing-image"') && body.includes(`${escapeText(file)}"`)))
    return null;
  const block = gap.replace(/^<span/, '<p').replace(/<\/span>$/, '</p>');
  const texts = [escapeText(image.caption), image.credit === '' ? '' : `<small>${escapeText(image.credit)}</small>`];
  const caption = texts.filter((text) => text !== '').join(' ');
  return `<figure>\n${block}\n${caption === '' ? '' : `<figcaption>${caption}</figcaption>\n`}</figure>`;
}
