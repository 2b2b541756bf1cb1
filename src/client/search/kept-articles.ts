import type { KeptArticle } from '../engine/protocol.ts';
import { storesOf } from '../offline/stores.ts';

/** Pages that are read for a search without a network, at most: some seconds of a phone's time. */
const MOST = 2000;

/** What of a page's data (schema.org, `src/pages/structured-data.ts`) a search asks for. */
interface PageData {
  readonly headline?: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly articleSection?: string;
  readonly author?: readonly { readonly name?: string }[];
  readonly keywords?: readonly string[];
}

/**
 * Articles whose pages the browser holds: those read, and those of names and searches that were kept (`client/offline/`). Not
 * those of a year: with it its part of the index is kept.
 *
 * @param root the archive's folder.
 */
export async function keptArticles(root: URL): Promise<readonly KeptArticle[]> {
  if (!('caches' in window)) return [];
  const stores = storesOf(root.pathname);
  const articles = new Map<string, KeptArticle>();
  const seen = new Set<string>();
  for (const name of await caches.keys()) {
    const key = stores.keyOf(name);
    if (name !== stores.read && (key === null || /^\d{4}$/.test(key))) continue;
    const store = await caches.open(name);
    for (const { url } of await store.keys()) {
      if (!url.startsWith(root.href) || !url.endsWith('.html') || seen.has(url) || seen.size >= MOST) continue;
      seen.add(url);
      const page = await store.match(url, { ignoreVary: true });
      const article = page === undefined ? null : readArticle(await page.text());
      if (article !== null) articles.set(url, { ...article, url: decodeURIComponent(url.slice(root.href.length)) });
    }
  }
  return [...articles.values()];
}

function readArticle(html: string): Omit<KeptArticle, 'url'> | null {
  if (!html.includes('"NewsArticle"')) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.querySelector('main article .body');
  const data = dataOf(page);
  if (body === null || data?.headline === undefined) return null;
  const day = /^\d{4}-\d\d-\d\d/.exec(data.datePublished ?? '')?.[0] ?? '0';
  // Paragraphs stand without a space between them.
  const parts = [page.querySelector('main article .dek'), ...body.children].map((part) => part?.textContent ?? '');
  return {
    headline: data.headline,
    day: Number(day.replace(/-/g, '')),
    language: data.inLanguage ?? page.documentElement.lang,
    section: data.articleSection ?? null,
    bylines: (data.author ?? []).flatMap(({ name }) => name ?? []),
    tags: data.keywords ?? [],
    text: parts.join('\n').trim(),
  };
}

/** Null where a page has none, or where it is not as it should be. */
function dataOf(page: Document): PageData | null {
  try {
    return JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null') as PageData;
  } catch {
    return null;
  }
}
