import { dataImage, isEmbeddedName, type EmbeddedImages } from './embedded/embedded-image.ts';
import { escapeAttribute, escapeText } from './sanitise-escape.ts';
import { judgeLink } from './sanitise-links.ts';

/** An image as the source named it. */
export interface SourceImage {
  readonly src: string;
  readonly alt: string;
}

/**
 * The labelled gap that stands where an image stood. Which file of the content folder it is, and whether there is one,
 * is known only when all files are: the page is made with the image in its place, or with a gap that names it
 * (`pages/images/show-images.ts`).
 * @param base Absolute address of the page, or null.
 * @param inLink Whether it stands inside a link, where a second link must not be.
 * @param embedded The images that the file around the page holds; those of `data:` addresses are found without it.
 * @returns A `<span class="missing-image">` with `data-local` (the address as written, where it is relative), `data-remote`
 * (the absolute address, where there is one) and `data-alt`; what it says of itself is written by the page, since it is no text of
 * the story. The alt text alone for an image without an address.
 */
export function imageGap(
  image: SourceImage,
  base: string | null,
  inLink: boolean,
  embedded: EmbeddedImages | null = null,
): string {
  const src = image.src.trim();
  const alt = image.alt.replace(/\s+/g, ' ').trim();
  const label = escapeText(alt === '' ? 'Image' : `Image: ${alt}`);
  const held = isEmbeddedName(src) ? src : (embedded?.(src) ?? dataImage(src))?.name;
  if (held !== undefined) {
    const own: Record<string, string> = { 'data-local': held, 'data-alt': alt, 'data-linked': inLink ? 'yes' : '' };
    return `<span class="missing-image"${gapAttributes((name) => own[name] ?? '')}>Image</span>`;
  }
  const verdict = judgeLink(src, null);
  if (verdict.kind === 'unsafe' || src === '') return alt === '' ? '' : `<span class="missing-image">${label}</span>`;
  const absolute = judgeLink(src, base);
  const known: Record<string, string> = {
    'data-local': verdict.kind === 'relative' ? src : '',
    'data-remote': absolute.kind === 'resolved' || absolute.kind === 'keep' ? absolute.href : '',
    'data-alt': alt,
    'data-linked': inLink ? 'yes' : '',
  };
  return `<span class="missing-image"${gapAttributes((name) => known[name] ?? '')}>Image</span>`;
}

/** What a gap tells of its image, as attributes with a leading space; those of a gap that is cleaned once more stay. */
export function gapAttributes(get: (name: string) => string): string {
  const attribute = (name: string, value: string): string =>
    value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const remote = get('data-remote');
  return (
    attribute('data-local', get('data-local')) +
    attribute('data-remote', /^https?:\/\//i.test(remote) ? remote : '') +
    attribute('data-alt', get('data-alt')) +
    attribute('data-linked', get('data-linked') === 'yes' ? 'yes' : '')
  );
}
