import { hash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { decodeText } from '../source/decode.ts';
import { htmlBody } from './html-body.ts';
import type { ImportItem, MadeArticle } from './item.ts';

type ParsedDocument = ReturnType<typeof parseHTML>['document'];

/** Whether a page is a post of a Medium export. */
export function isMediumPost(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 64 * 1024);
  return head.includes('class="h-entry"') && head.includes('data-field="body"') && head.includes('graf');
}

/** The item of a post in a Medium export. @param path its place in the export; drafts are named `draft_…`. */
export function mediumItem(bytes: Buffer, path: string): ImportItem {
  const decoded = decodeText(bytes);
  const { document } = parseHTML('text' in decoded ? decoded.text : '');
  const address = (selector: string): string => document.querySelector(selector)?.getAttribute('href')?.trim() ?? '';
  const url = address('a.p-canonical') || address('footer a[href*="/p/"]');
  return {
    id: url === '' ? { from: 'made', value: path } : { from: 'source', value: url },
    offset: null,
    sha256: hash('sha256', bytes),
    captured: null,
    url: /^https?:/i.test(url) ? url : null,
    make: () => Promise.resolve(articleOf(document, url, /(?:^|\/)draft_/.test(path))),
  };
}

function articleOf(document: ParsedDocument, url: string, isDraft: boolean): MadeArticle {
  const words = (selector: string): string =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const headline = words('.p-name') || words('title') || 'Untitled';
  const dek = words('[data-field="subtitle"]') || words('.p-summary');
  const published = document.querySelector('.dt-published')?.getAttribute('datetime') ?? '';
  const byline = words('.p-author');
  const body = document.querySelector('[data-field="body"]');
  // Medium repeats the headline and the dek as the first lines of the text.
  for (const line of body?.querySelectorAll('h1, h2, h3, h4') ?? []) {
    const text = line.textContent?.replace(/\s+/g, ' ').trim();
    if (text === headline || (text === dek && dek !== '')) line.remove();
  }
  const made = htmlBody(body?.innerHTML ?? '', { autop: false });
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  return {
    headline,
    day: /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? null,
    folder: null,
    name: null,
    file: {
      kind: 'markdown',
      fields: {
        headline,
        ...(published === '' ? {} : { published }),
        ...(byline === '' ? {} : { byline: [byline] }),
        ...(dek === '' || dek === headline ? {} : { dek }),
        ...(URL.canParse(url) ? { original_url: url } : {}),
        ...(path === '/' || isDraft ? {} : { aliases: [path] }),
        ...(isDraft ? { draft: true } : {}),
      },
      // Each section of a story begins with a rule, the first one too, where Medium shows none.
      body: made.body.replace(/^(?:<hr>\s*)+/, ''),
      mended: made.mended,
    },
    media: [],
    comments: [],
  };
}
