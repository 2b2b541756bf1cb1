import { gather, type Selection } from './gather.ts';
import { storesOf } from './stores.ts';

/** What the reader's browser keeps of the archive. */
export class Keeper {
  readonly #root: URL;

  constructor(root: URL) {
    this.#root = root;
  }

  /** How many files are kept under a key; 0: nothing, or not all of it. */
  async count(key: string): Promise<number> {
    const store = this.#stores.kept(key);
    return (await caches.has(store)) ? (await (await caches.open(store)).keys()).length : 0;
  }

  /** Keys of all that is kept. */
  async keys(): Promise<readonly string[]> {
    return (await caches.keys()).flatMap((store) => this.#stores.keyOf(store) ?? []).sort();
  }

  /**
   * Keeps the pages of a selection, and other files by their addresses. Where it fails, nothing of it is kept.
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
    await caches.delete(name);
    const store = await caches.open(name);
    const put = (url: string, response: Response): Promise<void> => store.put(url, response);
    const files = { start: more, follow: () => false, take: () => false };
    try {
      let before = 0;
      await gather(this.#root, selection, put, (done, known) => onProgress((before = done), known + more.length));
      await gather(this.#root, files, put, (done) => onProgress(before + done, before + more.length));
    } catch (cause) {
      await caches.delete(name);
      throw cause;
    }
    return this.count(key);
  }

  async forget(key: string): Promise<void> {
    await caches.delete(this.#stores.kept(key));
  }

  /** Keeps the page that is open: the first visit's is loaded before there is a service worker. */
  async rememberOpen(): Promise<void> {
    const url = location.href.replace(/[?#].*$/, '');
    const store = await caches.open(this.#stores.read);
    if ((await store.match(url)) === undefined) await store.add(url);
  }

  get #stores(): ReturnType<typeof storesOf> {
    return storesOf(this.#root.pathname);
  }
}
