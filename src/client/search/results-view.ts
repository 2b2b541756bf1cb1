import type { FieldName, NearNames, SearchUpdate, Sort } from '../engine/protocol.ts';
import type { SearchState } from './address.ts';
import type { BoxRequest } from './box.ts';
import { h } from './dom.ts';
import { number } from './facets-view.ts';
import { failureText } from './failure-text.ts';
import { replaceKeepingFocus } from './focus.ts';
import { hitItem } from './hits-view.ts';
import { markNotKept } from './kept-marks.ts';
import type { Words } from './words.ts';

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

export interface ResultsActions {
  /** Address of this search with something changed. */
  readonly address: (change: Partial<SearchState>) => string;
  readonly go: (change: Partial<SearchState>) => void;
  /** The change that puts another name in place of one asked for. */
  readonly withName: (field: FieldName, old: string, name: string) => Partial<SearchState>;
  /** @returns whether the link stands on the clipboard */
  readonly copyLink: () => Promise<boolean>;
  readonly downloadCsv: () => Promise<void>;
}

/** Status line, order, chosen filters, list of hits, pager. */
export class ResultsView {
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #root: string;
  readonly #words: Words;
  readonly #actions: ResultsActions;
  #total = 0;
  /** What the status line says of the results. */
  #said: readonly ChildNode[] = [];
  readonly #progress = h('span', { class: 'search-progress small', 'aria-hidden': 'true' });
  readonly #sorts = h('ul', { class: 'search-sorts' });
  readonly #hint = h('p', { class: 'search-hint', hidden: true });
  readonly #chips = h('div', { class: 'chips', hidden: true });
  readonly #pager = h('nav', { class: 'pager', hidden: true });
  /** Below the list: copy the link, download the results. */
  readonly tools = h('p', { class: 'search-tools small', hidden: true });

  constructor(status: HTMLElement, list: HTMLElement, root: string, words: Words, actions: ResultsActions) {
    this.#status = status;
    this.#list = list;
    // Where the focus goes when what it was at is gone: a link to a page of the list, the last filter.
    list.tabIndex = -1;
    this.#root = root;
    this.#words = words;
    this.#actions = actions;
    const button = (label: string, run: () => Promise<void>): HTMLButtonElement =>
      h('button', { type: 'button', class: 'link', onclick: () => void run() }, label);
    const copy = button(words('copy'), async () => {
      if (await actions.copyLink()) status.textContent = words('copied');
    });
    this.tools.append(copy, ' ', button(words('csv'), actions.downloadCsv));
    this.#pager.setAttribute('aria-label', words('page', { n: '', of: '' }).trim());
    const bar = status.closest('.search-bar') ?? status;
    status.after(this.#progress);
    if (bar === status) this.#progress.after(this.#sorts);
    else bar.append(this.#sorts);
    list.before(this.#chips, this.#hint);
    list.after(this.#pager, this.tools);
  }

  busy(): void {
    this.#list.setAttribute('aria-busy', 'true');
    this.#hint.replaceChildren();
    this.#hint.hidden = true;
  }

  show(update: SearchUpdate, state: SearchState, request: BoxRequest): void {
    const { total, hits, done } = update;
    const pages = Math.max(1, Math.ceil(total / request.pageSize));
    this.#progress.textContent = this.#progressWords(update);
    if (hits.length > 0 || done)
      this.#list.replaceChildren(...hits.map((hit) => hitItem(hit, this.#root, this.#words)));
    if (this.#list instanceof HTMLOListElement) this.#list.start = (request.page - 1) * request.pageSize + 1;
    this.#showSorts(state, request);
    this.#showChips(state);
    if (!done) return;
    this.#list.setAttribute('aria-busy', 'false');
    this.#total = total;
    const amount = total > 0 ? this.#words('articles', { n: total }) : this.#noneWords(update, request);
    const place = pages > 1 ? ` · ${this.#words('page', { n: number(request.page), of: number(pages) })}` : '';
    this.#status.textContent = `${amount}${place}`;
    // Read aloud too: what was found is not all that there may be.
    if (update.missing > 0) {
      const stop = /\p{P}$/u.test(`${amount}${place}`) ? '' : '.';
      this.#status.append(h('span', { class: 'visually-hidden' }, `${stop} ${this.#progressWords(update)}`));
    }
    this.#said = [...this.#status.childNodes];
    // A browser that grants no store holds nothing, and says so of none.
    if (update.missing > 0 || !navigator.onLine) markNotKept(this.#list, this.#words).catch(() => undefined);
    this.#showPager(state, pages);
    const hints: string[] = [];
    if (request.unread.length > 0) hints.push(this.#words('unread', { text: quoted(request.unread) }));
    if (request.range.from > request.range.to) hints.push(this.#words('reversed'));
    if (update.unheard.length > 0 && total > 0) hints.push(this.#words('unheard', { words: quoted(update.unheard) }));
    this.#hint.replaceChildren(hints.join(' '));
    this.#hint.hidden = hints.length === 0;
    for (const near of update.near) this.#offerNames(near);
    if (update.writers.length > 0) this.#offerWriters(update.writers, state);
    this.tools.hidden = total === 0;
  }

  /** How much was searched so far, and in the end only where it was not all. */
  #progressWords({ done, answered, bundles, missing, held }: SearchUpdate): string {
    const parts = { n: number(answered), of: number(bundles) };
    if (!done) return this.#words('parts', parts);
    if (missing === 0) return '';
    if (held === 0) return this.#words('missing', parts);
    const kept = { n: number(held) };
    if (answered === 0) return this.#words('keptOnly', kept);
    return `${this.#words('missing', parts)} ${this.#words('keptToo', kept)}`;
  }

  /** A name typed as words: those who wrote under it are a click away. */
  #offerWriters(writers: readonly string[], { chosen }: SearchState): void {
    const offered = writers.filter((name) => !chosen.byline.includes(name));
    if (offered.length === 0) return;
    const links = offered.flatMap((name, place) => {
      const link = this.#link(name, { q: '', chosen: { ...chosen, byline: [...chosen.byline, name] }, page: 1 });
      return place === 0 ? [link] : [', ', link];
    });
    this.#hint.append(` ${this.#words('byline')}: `, ...links);
    this.#hint.hidden = false;
  }

  #noneWords({ wordless }: SearchUpdate, { text }: BoxRequest): string {
    return wordless ? this.#words('wordless', { text: quoted([text]) }) : this.#words('none');
  }

  /** Names of the archive in place of one that it does not have. */
  #offerNames({ field, value, names }: NearNames): void {
    const links = names.flatMap((name, place) => {
      // What tags are called above their list is no word for one of them.
      const label = field === 'tag' ? name : `${this.#words(field)}: ${name}`;
      const link = this.#link(label, this.#actions.withName(field, value, name));
      return place === 0 ? [link] : [', ', link];
    });
    this.#hint.append(` ${this.#words('didYouMean')} `, ...links, '?');
    this.#hint.hidden = false;
  }

  /** Where a file of results holds the first of them only; else how many there are, in place of what was said since. */
  tellRows(rows: number): void {
    if (rows < this.#total)
      this.#status.textContent = this.#words('csvFirst', { n: number(rows), of: number(this.#total) });
    else this.#status.replaceChildren(...this.#said);
  }

  /** Dates typed beside the results that are none. */
  tellUnread(texts: readonly string[]): void {
    this.#hint.replaceChildren(this.#words('unread', { text: quoted(texts) }));
    this.#hint.hidden = false;
  }

  failed(cause: unknown): void {
    this.#list.setAttribute('aria-busy', 'false');
    this.#progress.textContent = '';
    this.tools.hidden = true;
    this.#status.textContent = failureText(cause, this.#words);
  }

  suggest(correction: string): void {
    this.#hint.append(` ${this.#words('didYouMean')} `, this.#link(correction, { q: correction, page: 1 }), '?');
    this.#hint.hidden = false;
  }

  #showSorts(state: SearchState, request: BoxRequest): void {
    const items = SORTS.filter((sort) => sort !== 'relevance' || request.text !== '').map((sort) => {
      const link = this.#link(this.#words(sort), { sort, page: 1 });
      if (sort === request.sort) link.setAttribute('aria-current', 'true');
      return h('li', {}, link);
    });
    this.#sorts.setAttribute('aria-label', this.#words('sorted'));
    replaceKeepingFocus(this.#sorts, items, (item) => item.textContent);
  }

  #showChips({ chosen, from, to }: SearchState): void {
    const chip = (name: string, change: Partial<SearchState>): HTMLButtonElement =>
      h(
        'button',
        {
          type: 'button',
          'aria-label': this.#words('remove', { name }),
          onclick: () => this.#actions.go({ ...change, page: 1 }),
        },
        name,
      );
    const chips = (['section', 'tag', 'byline', 'source'] as const).flatMap((field) =>
      chosen[field].map((value) =>
        chip(value, { chosen: { ...chosen, [field]: chosen[field].filter((other) => other !== value) } }),
      ),
    );
    if (from !== '' || to !== '') chips.push(chip(from === to ? from : `${from}\u2013${to}`, { from: '', to: '' }));
    this.#chips.hidden = chips.length === 0;
    replaceKeepingFocus(this.#chips, chips, (chip) => chip.textContent);
  }

  #showPager({ page }: SearchState, pages: number): void {
    const link = (label: string, target: number, rel: string): HTMLElement => {
      if (target < 1 || target > pages) return h('span', {});
      const made = this.#link(label, { page: target });
      made.rel = rel;
      return made;
    };
    this.#pager.hidden = pages < 2;
    this.#pager.replaceChildren(
      link(this.#words('previous'), page - 1, 'prev'),
      link(this.#words('next'), page + 1, 'next'),
    );
  }

  /** A real link, so that it can be opened elsewhere; a plain click stays on the page. */
  #link(label: string, change: Partial<SearchState>): HTMLAnchorElement {
    const follow = (event: Event): void => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      this.#actions.go(change);
    };
    return h('a', { href: this.#actions.address(change), onclick: follow }, label);
  }
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
