import type { Page } from './dom.ts';

/** SingleFile writes a picture that stands more than once into a style, and a blank one in its place. */
const VARIABLE = /--sf-img-(\d{1,6})\s*:\s*url\(\s*["']?(data:image\/[^"')]+)/g;
const USED = /var\(\s*--sf-img-(\d{1,6})\s*\)/;

/** Puts the pictures that SingleFile grouped back into their places. */
export function placeGroupedImages(page: Page, html: string): void {
  if (!html.includes('--sf-img-')) return;
  const addresses = new Map([...html.matchAll(VARIABLE)].map(([, number, address]) => [number, address]));
  for (const image of page.querySelectorAll('img[style]')) {
    const number = USED.exec(image.getAttribute('style') ?? '')?.[1];
    const address = addresses.get(number);
    if (address !== undefined) image.setAttribute('src', address);
  }
}
