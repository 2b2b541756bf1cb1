import type { WirePicture } from '../wire/draft.ts';
import { isJsonObject, NinjsItem, type JsonObject } from './ninjs-item.ts';

/** Wider than this a picture is for printing, not for a page. In pixels. */
const WIDE_ENOUGH = 2000;

/** The lists of ninjs 2 and 3, or the objects by name of ninjs 1, each with its name. */
export function named(value: unknown): readonly NinjsItem[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).filter(isJsonObject).map((one) => new NinjsItem(one));
  if (!isJsonObject(value)) return [];
  return Object.entries(value)
    .filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]))
    .map(([name, one]) => new NinjsItem({ name, ...one }));
}

/** The picture of an item of type `picture` or `graphic`: its best rendition, with caption and credit; null where it has none. */
export function pictureOf(item: NinjsItem): WirePicture | null {
  const renditions = named(item.get('renditions')).filter((one) => {
    const type = one.text('contenttype', 'mimetype') ?? '';
    return one.text('href') !== null && (type === '' || type.startsWith('image/'));
  });
  const width = (one: NinjsItem): number => Number(one.text('width') ?? 0);
  const fitting = renditions.filter((one) => width(one) <= WIDE_ENOUGH);
  const [best] = fitting.length > 0 ? fitting.sort((a, b) => width(b) - width(a)) : renditions;
  const src = best?.text('href') ?? null;
  if (src === null) return null;
  const caption = captionOf(item);
  return {
    src,
    alt: caption ?? item.text('headline', 'title'),
    caption,
    credit: item.text('byline', 'by') ?? item.text('copyrightholder'),
  };
}

function captionOf(item: NinjsItem): string | null {
  const texts = item.roled('descriptions', 'description_');
  const best = texts.find((one) => one.role === 'caption') ?? texts.find((one) => one.role === 'text') ?? texts[0];
  return (
    best?.value
      .replace(/<[^>]{0,200}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? null
  );
}
