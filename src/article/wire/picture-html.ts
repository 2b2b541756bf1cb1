import { escapeAttribute, escapeText } from '../sanitise-escape.ts';
import type { WirePicture } from './draft.ts';

/** A picture as HTML: what it shows, with its caption and credit below where the source gives them. */
export function pictureHtml(picture: WirePicture): string {
  const image = `<img src="${escapeAttribute(picture.src)}" alt="${escapeAttribute(picture.alt ?? '')}">`;
  const { caption, credit } = picture;
  const says = credit !== null && caption !== null && caption.includes(credit) ? null : credit;
  const words = [caption === null ? '' : escapeText(caption), says === null ? '' : `<small>${escapeText(says)}</small>`]
    .filter((part) => part !== '')
    .join(' ');
  return `<figure>${image}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`;
}
