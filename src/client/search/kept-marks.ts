import { h } from './dom.ts';
import type { Words } from './words.ts';

/** Says at each hit whose page the browser does not hold that it cannot be opened without a network. */
export async function markNotKept(list: HTMLElement, words: Words): Promise<void> {
  if (!('caches' in window)) return;
  const mark = async (item: HTMLElement): Promise<void> => {
    const address = item.querySelector('a')?.href.replace(/#.*$/s, '');
    if (address === undefined) return;
    const stored = await caches.match(address, { ignoreSearch: true, ignoreVary: true });
    if (stored === undefined) item.append(h('p', { class: 'item__meta small' }, words('notKept')));
  };
  await Promise.all([...list.querySelectorAll<HTMLElement>('li.item')].map(mark));
}
