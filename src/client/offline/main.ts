import { h } from '../search/dom.ts';
import { RESULTS, type ResultsShown } from '../search/results-shown.ts';
import { selectionOf, type Selection } from './gather.ts';
import { Keeper } from './keeper.ts';
import { fillOfflinePage } from './offline-page.ts';
import { searchFilesOf } from './search-files.ts';

/** Words of this page, as `components/keep/keep.njk` brings them. */
type Words = Readonly<Record<'offer' | 'working' | 'kept' | 'remove' | 'failed' | 'search', string>>;

/** Articles of one search that are kept, at most. */
const KEPT_HITS = 500;

const script = document.currentScript;

function readWords(): Words | null {
  const text = document.getElementById('keep-words')?.textContent;
  return text ? (JSON.parse(text) as Words) : null;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? number.format(value) : value;
  });
}

/** What a reader wants to keep: found out only when it is wanted. */
type Gatherings = () => Promise<{ readonly selection: Selection; readonly more: readonly string[] }>;

/** A line with a button that keeps what the page stands for, and tells what is kept. */
class KeepLine {
  readonly element = h('p', { class: 'keep small' });
  readonly #status = h('span', { role: 'status' });
  readonly #button = h('button', { type: 'button', class: 'link' });
  readonly #keeper: Keeper;
  readonly #words: Words;
  readonly #key: string;
  readonly #gatherings: Gatherings;
  readonly #offer: string;

  constructor(keeper: Keeper, words: Words, key: string, gatherings: Gatherings, offer = words.offer) {
    this.#offer = offer;
    this.#keeper = keeper;
    this.#words = words;
    this.#key = key;
    this.#gatherings = gatherings;
    this.element.append(this.#status, ' ', this.#button);
    this.#button.addEventListener('click', () => void this.#toggle());
  }

  async show(): Promise<void> {
    const count = await this.#keeper.count(this.#key);
    this.#status.textContent = count === 0 ? '' : fill(this.#words.kept, { n: count });
    this.#button.textContent = count === 0 ? this.#offer : this.#words.remove;
    this.#button.dataset['kept'] = String(count > 0);
  }

  async #toggle(): Promise<void> {
    if (this.#button.ariaDisabled === 'true') return;
    // Not `disabled`: that takes the focus from who pressed it.
    this.#button.ariaDisabled = 'true';
    try {
      if (this.#button.dataset['kept'] === 'true') await this.#keeper.forget(this.#key);
      else {
        const { selection, more } = await this.#gatherings();
        await this.#keeper.keep(this.#key, selection, more, (n, of) => {
          this.#status.textContent = fill(this.#words.working, { n, of });
        });
      }
      await this.show();
    } catch (cause) {
      this.#status.textContent = fill(this.#words.failed, {
        why: cause instanceof Error ? cause.message : String(cause),
      });
    } finally {
      this.#button.ariaDisabled = 'false';
    }
  }
}

/** On a year's, tag's, byline's or section's page: under its heading. */
async function offerPage(keeper: Keeper, root: URL, words: Words): Promise<void> {
  const path = decodeURIComponent(location.href.replace(/[?#].*$/, '').slice(root.href.length));
  const found = selectionOf(path);
  const head = document.querySelector('main .list-head');
  if (found === null || head === null) return;
  const year = /^\d{4}$/.test(found.key) ? found.key : null;
  const line = new KeepLine(keeper, words, found.key, async () => ({
    selection: found.selection,
    more: year === null ? [] : await searchFilesOf(year, root),
  }));
  await line.show();
  head.append(line.element);
}

/** On the search page: among the tools of the results. */
function offerResults(keeper: Keeper, words: Words, registered: Promise<unknown>): void {
  const holder = h('div', {});
  document.addEventListener(RESULTS, (event) => {
    const { address, total, tools, list } = (event as CustomEvent<ResultsShown>).detail;
    if (total === 0) {
      holder.remove();
      return;
    }
    const gatherings: Gatherings = async () => {
      const start = (await list(KEPT_HITS)).map(({ url }) => url.split('/').map(encodeURIComponent).join('/'));
      return { selection: { start, follow: () => false, take: () => false }, more: [] };
    };
    const line = new KeepLine(keeper, words, `search ${address}`, gatherings, words.search);
    const show = async (): Promise<void> => {
      await registered;
      await line.show();
      const hadFocus = holder.contains(document.activeElement);
      holder.replaceChildren(line.element);
      tools.after(holder);
      if (hadFocus) line.element.querySelector('button')?.focus();
    };
    show().catch(() => undefined);
  });
}

async function start(address: string): Promise<void> {
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  const root = new URL('../', address);
  const keeper = new Keeper(root);
  const words = readWords();
  const worker = new URL('service-worker.js', root).href;
  // Asked first: where a reader grants no store, Firefox tells of a worker that is registered all the same as an error.
  const registered = caches.keys().then(() => navigator.serviceWorker.register(worker, { scope: root.href }));
  // Whoever waits for it is told; an earlier failure leaves nobody who does.
  registered.catch(() => undefined);
  if (words !== null) offerResults(keeper, words, registered);
  if (document.getElementById('kept') !== null) await fillOfflinePage(keeper, root);
  await registered;
  if (words !== null) await offerPage(keeper, root, words);
  await navigator.serviceWorker.ready;
  if (words !== null && navigator.onLine) await keeper.rememberOpen();
}

// A host or a browser setting that forbids service workers: the page is as good as without one.
if (script instanceof HTMLScriptElement) start(script.src).catch(() => undefined);
