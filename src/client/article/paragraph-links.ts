import { copyText } from '../search/clipboard.ts';
import { SHOWN, statusLine } from './status-line.ts';

/**
 * Gives every paragraph of the article a link to itself, seen when the paragraph is pointed at or the link has the focus. It leads
 * to the paragraph's place and copies the address.
 */
export function paragraphLinks(): void {
  const body = document.querySelector<HTMLElement>('article > .body');
  const { link: label, copied } = body?.dataset ?? {};
  if (body === null || label === undefined || copied === undefined) return;
  const say = statusLine(body);
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[id^="p-"]')) {
    const link = document.createElement('a');
    link.className = 'paragraph-link';
    link.href = `#${paragraph.id}`;
    link.setAttribute('aria-label', label);
    link.title = label;
    link.textContent = '¶';
    link.addEventListener('click', () => void copyAddress(link, say, copied));
    paragraph.append(' ', link);
  }
}

async function copyAddress(link: HTMLAnchorElement, say: (text: string) => void, copied: string): Promise<void> {
  const isCopied = await copyText(link.href);
  // Going to the place has taken the focus away.
  link.focus({ preventScroll: true });
  if (!isCopied) return;
  say(copied);
  link.dataset['copied'] = copied;
  setTimeout(() => delete link.dataset['copied'], SHOWN);
}
