import { dataImage, type EmbeddedImages } from '../embedded/embedded-image.ts';
import { readImage } from '../sanitise-media.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';

/** A paragraph of at least so many characters belongs to the story: what comes before it opens the story. */
const STORY = 140;
/** By these classes systems mark the picture above a story where it stands in no figure. */
const MARKED =
  /(?:^|[\s_-])(?:featured|feature-?image|hero|lead-?image|main-?image|post-?thumbnail|wp-post-image|top-?image)(?=$|[\s_-])/i;
/** Parts of a page that are no part of its article. */
const BESIDE = new Set(['nav', 'aside', 'footer', 'form', 'script', 'style', 'template', 'noscript']);
/** Elements that are looked at before it is given up. */
const MOST = 2000;

/** The picture above a story; all plain text. */
export interface LeadPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/**
 * The picture that opens an article, which most systems keep outside of the element that holds the story: the first figure
 * of the page's article, or an image that is marked as such, before the first paragraph. To be called before the page is cut.
 * @param embedded images that the file around the page holds, or null.
 */
export function leadPicture(page: Page, embedded: EmbeddedImages | null = null): LeadPicture | null {
  const root = page.querySelector('article') ?? page.querySelector('main');
  if (root === null) return null;
  let looked = 0;
  const walk = (element: PageElement): LeadPicture | 'none' | null => {
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      looked += 1;
      if (looked > MOST) return 'none';
      const tag = child.localName;
      if (BESIDE.has(tag)) continue;
      if (tag === 'p' && lineOf(child).length >= STORY) return 'none';
      const picture =
        tag === 'figure' || MARKED.test(child.getAttribute('class') ?? '') ? pictureIn(child, embedded) : null;
      if (picture !== null) return picture;
      const below = walk(child);
      if (below !== null) return below;
    }
    return null;
  };
  const found = walk(root);
  return found === 'none' ? null : found;
}

function pictureIn(element: PageElement, embedded: EmbeddedImages | null): LeadPicture | null {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  if (image === null) return null;
  const read = readImage(image);
  if (read.kind !== 'image') return null;
  const src = (embedded?.(read.src) ?? dataImage(read.src))?.name ?? read.src;
  if (src === '') return null;
  const caption = element.localName === 'img' ? null : element.querySelector('figcaption');
  return { src, alt: read.alt.trim(), caption: caption === null ? '' : lineOf(caption) };
}
