import { copyText } from './clipboard.ts';

/** How long "Link copied" is shown, in milliseconds. */
const SHOWN = 2000;

/**
 * Gives every paragraph of the article a link to itself, seen when the paragraph is pointed at or the link has the focus. It leads
 * to the paragraph's place and copies the address.
 */
export function paragraphLinks(): void {
  const body = document.querySelector<HTMLElement>('article > .body');
  const { link: label, copied } = body?.dataset ?? {};
  if (body === null || label === undefined || copied === undefined) return;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  body.after(status);
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[id^="p-"]')) {
    const link = document.createElement('a');
    link.className = 'paragraph-link';
    link.href = `#${paragraph.id}`;
    link.setAttribute('aria-label', label);
    link.title = label;
    link.textContent = '¶';
    link.addEventListener('click', () => void copyAddress(link, status, copied));
    paragraph.append(' ', link);
  }
}

async function copyAddress(link: HTMLAnchorElement, status: HTMLElement, copied: string): Promise<void> {
  const isCopied = await copyText(link.href);
  // Going to the place has taken the focus away.
  link.focus({ preventScroll: true });
  if (!isCopied) return;
  status.textContent = copied;
  link.dataset['copied'] = copied;
  setTimeout(() => {
    status.textContent = '';
    delete link.dataset['copied'];
  }, SHOWN);
}
