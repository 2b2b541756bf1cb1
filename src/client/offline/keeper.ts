import { gather, type Selection } from './gather.ts';
import { atOnce, fileAddress } from './page-file.ts';
import { storesOf } from './stores.ts';

/** A page, as a list of pages names it. */
export interface PageName {
  readonly href: string;
  readonly title: string;
}

/** What the reader's browser keeps of the archive. */
export class Keeper {
  readonly #root: URL;

  constructor(root: URL) {
    this.#root = root;
  }

  /** How many files are kept under a key; 0: nothing, or not all of it. */
  async count(key: string): Promise<number> {
    const name = this.#stores.kept(key);
    if (!(await this.#isWhole(name))) return 0;
    return (await (await caches.open(name)).keys()).length - 1;
  }

  /** Keys of all that is kept. */
  async keys(): Promise<readonly string[]> {
    const keys = (await caches.keys()).flatMap((store) => this.#stores.keyOf(store) ?? []).sort();
    const isWhole = await Promise.all(keys.map((key) => this.#isWhole(this.#stores.kept(key))));
    return keys.filter((_, at) => isWhole[at]);
  }

  /** The title of a page that the browser holds, without the archive's name; null where it holds none. */
  async titleOf(url: string): Promise<string | null> {
    for (const store of await caches.keys()) {
      if (this.#stores.keyOf(store) === null && store !== this.#stores.read) continue;
      const page = await caches.match(url, { cacheName: store, ignoreVary: true });
      const title = page === undefined ? null : titleIn(await page.text());
      if (title !== null) return title;
    }
    return null;
  }

  /** Pages that were read and are held, the latest first; those that every visit needs are not among them. */
  async readPages(limit: number): Promise<readonly PageName[]> {
    const read = await caches.open(this.#stores.read);
    const shell = new Set((await (await caches.open(this.#stores.shell)).keys()).map(({ url }) => url));
    const own = (await read.keys()).map(({ url }) => url).filter((url) => url.endsWith('.html') && !shell.has(url));
    const pages = own.slice(-limit).reverse();
    const titles = await Promise.all(pages.map((url) => this.titleOf(url)));
    return pages.flatMap((href, at) => {
      const title = titles[at] ?? null;
      return title === null ? [] : [{ href, title }];
    });
  }

  /**
   * Keeps the pages of a selection, and other files by their addresses. Where it fails, nothing of it is kept; what was there of
   * an earlier time that was broken off stays until all is there.
   * @throws where the network fails, or the browser has no room.
   */
  async keep(
    key: string,
    selection: Selection,
    more: readonly string[],
    onProgress: (done: number, known: number) => void,
  ): Promise<number> {
    const name = this.#stores.kept(key);
    // Not waited for: Firefox asks its user. A browser that says no keeps the files as long as it has room.
    navigator.storage?.persist?.().catch(() => false);
    const isNew = !(await caches.has(name));
    const store = await caches.open(name);
    const fetched = new Set<string>();
    const put = async (url: string, response: Response): Promise<void> => {
      await store.put(url, await atOnce(response));
      fetched.add(url);
    };
    const files = { start: more, follow: () => false, take: () => false };
    try {
      let before = 0;
      await gather(this.#root, selection, put, (done, known) => onProgress((before = done), known + more.length));
      await gather(this.#root, files, put, (done) => onProgress(before + done, before + more.length));
    } catch (cause) {
      // Nobody could make room of pages that are not told of.
      const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
      if (isNew || isFull) await caches.delete(name);
      throw cause;
    }
    for (const { url } of await store.keys()) if (!fetched.has(url)) await store.delete(url);
    await store.put(this.#stores.whole, new Response(''));
    return this.count(key);
  }

  async forget(key: string): Promise<void> {
    await caches.delete(this.#stores.kept(key));
  }

  /** Keeps the page that is open: the first visit's is loaded before there is a service worker. */
  async rememberOpen(): Promise<void> {
    const url = fileAddress(location.href);
    const store = await caches.open(this.#stores.read);
    if ((await store.match(url)) !== undefined) return;
    const response = await fetch(location.href);
    // A page that says that there is none is not worth keeping.
    if (response.ok) await store.put(url, await atOnce(response));
  }

  /** Whether all of it is there: a reader may have left the page meanwhile. */
  async #isWhole(name: string): Promise<boolean> {
    return (await caches.match(this.#stores.whole, { cacheName: name })) !== undefined;
  }

  get #stores(): ReturnType<typeof storesOf> {
    return storesOf(this.#root.pathname);
  }
}

/** What stands before the archive's name, which ends every title. */
function titleIn(html: string): string | null {
  const whole = new DOMParser().parseFromString(html, 'text/html').title;
  const at = whole.lastIndexOf(' · ');
  return (at < 0 ? whole : whole.slice(0, at)) || null;
}
