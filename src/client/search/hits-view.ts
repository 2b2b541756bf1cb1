import type { Hit } from '../engine/protocol.ts';
import { h } from './dom.ts';
import type { Words } from './words.ts';

/** One hit of the list, as `components/item` writes items; its link tells the article's page what to mark. */
export function hitItem(hit: Hit, root: string, words: Words): HTMLLIElement {
  const meta = [hit.section, hit.bylines.join(', ')].filter((text) => text !== null && text !== '');
  return h(
    'li',
    { class: 'item' },
    h(
      'p',
      { class: 'item__day small' },
      hit.day === 0 ? words('undated') : h('time', { datetime: isoDay(hit.day) }, words.shortDate(isoDay(hit.day))),
    ),
    h(
      'div',
      { class: 'item__text', lang: foreign(hit.language), dir: directionOf(foreign(hit.language)) },
      h('h2', { class: 'item__headline' }, h('a', { href: hitAddress(hit, root) }, hit.headline || hit.url)),
      h('p', { class: 'item__summary' }, ...hit.excerpt.map(([text, marked]) => (marked ? h('mark', {}, text) : text))),
    ),
    meta.length === 0
      ? null
      : h(
          'p',
          { class: 'item__meta small', lang: foreign(hit.language), dir: directionOf(foreign(hit.language)) },
          ...meta.map((text) => h('span', {}, text)),
        ),
  );
}

/** Path of the article's page, with the words found behind `#hl=`. */
export function hitAddress(hit: Hit, root: string): string {
  const path = root + hit.url.split('/').map(encodeURIComponent).join('/');
  return hit.words.length === 0 ? path : `${path}#hl=${hit.words.map(encodeURIComponent).join('+')}`;
}

export function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku|nqo|ps|sd|syr|ug|ur|yi)$/;

function directionOf(language: string | null): string | null {
  if (language === null) return null;
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

export function pageLanguage(): string | undefined {
  return document.documentElement.lang || undefined;
}

/** A language other than the page's; none where the bundle holds several. */
function foreign(language: string): string | null {
  return language === 'und' || (pageLanguage() ?? '').toLowerCase().startsWith(language) ? null : language;
}
