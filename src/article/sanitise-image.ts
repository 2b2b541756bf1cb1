import { escapeAttribute, escapeText } from './sanitise-escape.ts';
import { judgeLink } from './sanitise-links.ts';

/** An image as the source named it. */
export interface SourceImage {
  readonly src: string;
  readonly alt: string;
}

/**
 * The labelled gap that stands where an image stood: the archive loads nothing from other hosts, and local images
 * come with a later stage, which finds them by `data-local`.
 * @param base Absolute address of the page, or null.
 * @param inLink Whether it stands inside a link, where a second link must not be.
 * @returns A `<span class="missing-image">`, or the alt text alone for an image without an address (or with its data inside).
 */
export function imageGap(image: SourceImage, base: string | null, inLink: boolean): string {
  const src = image.src.trim();
  const alt = image.alt.replace(/\s+/g, ' ').trim();
  const label = escapeText(alt === '' ? 'Image' : `Image: ${alt}`);
  const verdict = judgeLink(src, null);
  if (verdict.kind === 'unsafe' || src === '') return alt === '' ? '' : `<span class="missing-image">${label}</span>`;
  if (verdict.kind === 'relative') {
    const absolute = base === null ? null : judgeLink(src, base);
    const address = absolute?.kind === 'resolved' ? ` ${addressLink(absolute.href, inLink)}` : '';
    return `<span class="missing-image" data-local="${escapeAttribute(src)}">${label}${address}</span>`;
  }
  return `<span class="missing-image">${label} ${addressLink(verdict.href, inLink)}</span>`;
}

function addressLink(href: string, inLink: boolean): string {
  return inLink ? escapeText(href) : `<a href="${escapeAttribute(href)}">${escapeText(href)}</a>`;
}
