import { isEmbeddedName } from '../../article/embedded/embedded-image.ts';
import { gapNames, imageName } from '../../article/image-paths.ts';
import { decodeReferences } from '../../article/plain-text.ts';
import { escapeAttribute, escapeText } from '../../article/sanitise-escape.ts';
import { imagePath, variantPath, type ImageInfo, type ImageVariant } from '../../images/image-info.ts';
import type { ImageSettings } from '../../images/image-settings.ts';
import type { Words } from '../words.ts';

export interface ImageSetting {
  /** The images that are there, by the name that the body calls them. */
  readonly images: ReadonlyMap<string, ImageInfo>;
  /** Prefix that leads from the page to the archive's root. */
  readonly root: string;
  readonly words: Words;
  readonly remote: ImageSettings['remote'];
}

const GAP = /<(p|span) class="missing-image"([^>]*)>([\s\S]*?)<\/\1>/g;
const ALT = / data-alt="([^"]*)"/;

/** The column of text is as wide as the window on a phone, and at most about 46 rem elsewhere (`--measure`). */
const SIZES = '(min-width: 50rem) 46rem, 100vw';

/**
 * Puts a body's images in their places: those that are there with their sizes, so that nothing moves when they come, and
 * with smaller versions to choose from; the others as gaps that say what is missing. Nothing is loaded from other hosts.
 */
export function showImages(body: string, setting: ImageSetting): string {
  if (!body.includes('class="missing-image"')) return body;
  return body.replace(GAP, (whole, tag: string, attributes: string, _label: string, at: number) => {
    const names = gapNames(attributes);
    const name = imageName(names);
    if (name === '') return whole;
    const alt = decodeReferences(ALT.exec(attributes)?.[1] ?? '');
    const isLinked = attributes.includes(' data-linked="yes"');
    const info = setting.images.get(name);
    if (info === undefined) return gap(tag, { ...names, name, alt, isLinked }, setting);
    // What opens the story is seen at once; the rest is fetched when a reader comes near.
    const isFirst = at < 40 && tag === 'p';
    const image = shown(info, alt, isFirst ? 'now' : 'later', setting.root);
    if (tag === 'span') return image;
    return `<p class="picture">${isLinked ? image : withWhole(image, info, setting)}</p>`;
  });
}

function shown(info: ImageInfo, alt: string, when: 'now' | 'later', root: string): string {
  const sources = (variants: readonly ImageVariant[]): string =>
    variants.map((variant) => `${root}${variantPath(info.key, variant)} ${variant.width}w`).join(', ');
  const webp = info.variants.filter(({ type }) => type === 'webp');
  const avif = info.variants.filter(({ type }) => type === 'avif');
  const own = `${root}${imagePath(info)}`;
  // A very large original is for those who ask for it.
  const widest = webp.at(-1)?.width ?? 0;
  const isModest = info.width <= Math.max(widest * 1.5, 1920);
  const srcset = webp.length === 0 ? '' : `${sources(webp)}${isModest ? `, ${own} ${info.width}w` : ''}`;
  const fallback = webp.at(-1);
  const src = isModest || fallback === undefined ? own : `${root}${variantPath(info.key, fallback)}`;
  const image =
    `<img src="${src}"${srcset === '' ? '' : ` srcset="${srcset}" sizes="${SIZES}"`} width="${info.width}" ` +
    `height="${info.height}" alt="${escapeAttribute(alt)}" decoding="async"${when === 'later' ? ' loading="lazy"' : ''}>`;
  if (avif.length === 0) return image;
  return `<picture><source type="image/avif" srcset="${sources(avif)}" sizes="${SIZES}">${image}</picture>`;
}

/** An image that is shown smaller than it is leads to itself. */
function withWhole(image: string, info: ImageInfo, { root, words }: ImageSetting): string {
  if (info.variants.length === 0) return image;
  const label = words.word('image.whole', { width: info.width, height: info.height });
  return `<a href="${root}${imagePath(info)}" title="${escapeAttribute(label)}">${image}</a>`;
}

interface Missing {
  readonly name: string;
  readonly remote: string;
  readonly alt: string;
  readonly isLinked: boolean;
}

/** The gap that a missing image leaves, with what is known of it. */
function gap(tag: string, { name, remote, alt, isLinked }: Missing, { words, remote: way }: ImageSetting): string {
  const label = escapeText(words.word('image.missing'));
  // Its name is a digest, which tells a reader nothing.
  if (isEmbeddedName(name))
    return `<${tag} class="missing-image">${alt === '' ? label : `${label} ${escapeText(alt)}`}</${tag}>`;
  const path = name.replace(/[?#].*$/, '');
  const file = `<bdi>${escapeText(path.slice(path.lastIndexOf('/') + 1) || path)}</bdi>`;
  const text = alt === '' ? `${label} ${file}` : `${label} ${escapeText(alt)} (${file})`;
  if (way === 'name' || remote === '') return `<${tag} class="missing-image">${text}</${tag}>`;
  const address = `<bdi>${escapeText(remote)}</bdi>`;
  const shown =
    way === 'text' || isLinked
      ? address
      : `<a href="${escapeAttribute(remote)}" rel="external noreferrer">${address}</a>`;
  return `<${tag} class="missing-image">${text} ${shown}</${tag}>`;
}
