import { escapeAttribute, escapeText } from '../article/sanitise-escape.ts';
import type { FrontMatterFields } from './front-matter.ts';
import { one } from './wxr-site.ts';
import { childText, childrenOf, type XmlElement } from './xml-stream.ts';

/** The picture of an entry. */
interface FeedPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** What an entry shows besides its text. */
export interface FeedMedia {
  readonly picture: FeedPicture | null;
  /** Addresses of sound, films and documents. */
  readonly others: readonly string[];
}

/** Files that go with an entry: `enclosure` of RSS and Atom, and Media RSS, whose elements may stand in a group. */
export function feedMedia(entry: XmlElement): FeedMedia {
  const groups = [entry, ...childrenOf(entry, 'media:group')];
  const links = childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure');
  const found = [
    ...['media:content', 'media:thumbnail', 'enclosure'].flatMap((name) =>
      groups.flatMap((group) => childrenOf(group, name).map((element) => ({ element, group }))),
    ),
    ...links.map((element) => ({ element, group: entry })),
  ];
  let picture: FeedPicture | null = null;
  const others = new Set<string>();
  for (const { element, group } of found) {
    const { type = '', medium = '' } = element.attributes;
    const url = element.attributes['url'] ?? element.attributes['href'] ?? '';
    if (!/^https?:/i.test(url)) continue;
    const isPicture = type.startsWith('image/') || medium === 'image' || element.name === 'media:thumbnail';
    // Without a word on what it is, an enclosure is a file; of Media RSS it is as often a picture.
    if (isPicture) picture ??= { url, ...wordsOf(element, group) };
    else if (element.name !== 'media:content' || /^(?:audio|video)/.test(type || medium)) others.add(url);
  }
  return { picture, others: [...others] };
}

/** Fields of an article for its picture. */
export function pictureFields({ url, alt, caption, credit }: FeedPicture): FrontMatterFields {
  return {
    image: url,
    ...(alt === '' ? {} : { image_alt: alt }),
    ...(caption === '' ? {} : { image_caption: caption }),
    ...(credit === '' ? {} : { image_credit: credit }),
  };
}

/** Links to what is no picture, a line each, where the text has none to them. */
export function mediaLinks({ others }: FeedMedia, text: string): string {
  return others
    .filter((url) => !text.includes(url) && !text.includes(escapeAttribute(url)))
    .map((url) => `<p><a href="${escapeAttribute(url)}">${escapeText(url)}</a></p>`)
    .join('');
}

/** A picture's words: its own, or those of the group or entry around it. */
function wordsOf(element: XmlElement, group: XmlElement): Pick<FeedPicture, 'alt' | 'caption' | 'credit'> {
  const words = (name: string): string => one(childText(element, name)) || one(childText(group, name));
  return {
    alt: words('media:title'),
    caption: words('media:description') || words('media:text'),
    credit: words('media:credit'),
  };
}
