import type { KeptArticle } from '../engine/protocol.ts';
import { storesOf } from '../offline/stores.ts';
import { yearsWithoutIndex } from './kept-years.ts';

/** Pages that are read for a search without a network, at most: some seconds of a phone's time. */
const MOST = 1000;
/** Pages read at the same time. */
const AT_ONCE = 40;

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
 * Articles whose pages the browser holds: those read, and those of names and searches that were kept (`client/offline/`). Those of a
 * year only where the part of the index that was kept with it is of no use any more.
 *
 * @param root the archive's folder.
 */
export async function keptArticles(root: URL): Promise<readonly KeptArticle[]> {
  if (!('caches' in window)) return [];
  const stores = storesOf(root.pathname);
  const kept = (await caches.keys()).flatMap((name) => {
    const key = stores.keyOf(name);
    return key === null ? [] : [[key, name] as const];
  });
  const isYear = ([key]: readonly [string, string]): boolean => /^\d{4}$/.test(key);
  const names = kept.filter((store) => !isYear(store)).map(([, name]) => name);
  const years = await yearsWithoutIndex(new Map(kept.filter(isYear)), root);
  const pages = new Map<string, Cache>();
  for (const name of [...names, stores.read, ...years]) {
    const store = await caches.open(name);
    for (const { url } of await store.keys()) {
      if (url.startsWith(root.href) && url.endsWith('.html') && pages.size < MOST) pages.set(url, store);
    }
  }
  const articles: KeptArticle[] = [];
  const read = async ([url, store]: readonly [string, Cache]): Promise<void> => {
    const page = await store.match(url, { ignoreVary: true });
    const article = page === undefined ? null : readArticle(await page.text());
    if (article !== null) articles.push({ ...article, url: decodeURIComponent(url.slice(root.href.length)) });
  };
  const queue = [...pages];
  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(read));
  return articles;
}

function readArticle(html: string): Omit<KeptArticle, 'url'> | null {
  if (!html.includes('"NewsArticle"')) return null;
  const data = dataOf(html);
  if (data?.headline === undefined) return null;
  // Not the whole page: what stands around an article takes longer than the article.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<article')), 'text/html');
  const body = page.querySelector('article .body');
  if (body === null) return null;
  const day = /^\d{4}-\d\d-\d\d/.exec(data.datePublished ?? '')?.[0] ?? '0';
  // Paragraphs stand without a space between them.
  const parts = [page.querySelector('article .dek'), ...body.children].map((part) => part?.textContent ?? '');
  return {
    headline: data.headline,
    day: Number(day.replace(/-/g, '')),
    language: data.inLanguage ?? document.documentElement.lang,
    section: data.articleSection ?? null,
    bylines: (data.author ?? []).flatMap(({ name }) => name ?? []),
    tags: data.keywords ?? [],
    text: parts.join('\n').trim(),
  };
}

/** Null where a page has none, or where it is not as it should be. */
function dataOf(html: string): PageData | null {
  const [, data = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  try {
    return JSON.parse(data) as PageData;
  } catch {
    return null;
  }
}
