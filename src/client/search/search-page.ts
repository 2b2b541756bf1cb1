import type { Engine, FieldName, SearchUpdate } from '../engine/protocol.ts';
import { EMPTY, readAddress, type SearchState, writeAddress } from './address.ts';
import { type BoxRequest, requestOf, withName } from './box.ts';
import { copyText } from './clipboard.ts';
import { hitsAsCsv } from './csv.ts';
import { readDate } from './date-text.ts';
import { h } from './dom.ts';
import { FacetsView } from './facets-view.ts';
import { isUnreachable } from './failure-text.ts';
import { keepingFocus } from './focus.ts';
import { keptArticles } from './kept-articles.ts';
import { RESULTS, type ResultsShown } from './results-shown.ts';
import { ResultsView } from './results-view.ts';
import { Suggestions } from './suggestions.ts';
import type { Words } from './words.ts';
import { YearsView } from './years-view.ts';

/** The elements of the page, as README.md names them. */
export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly facets: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Relative address of the archive's root, e.g. empty or `../`. */
  readonly root: string;
  /** Where the archive stands on the web; empty where it does not know. */
  readonly base: string;
}

/** Milliseconds without a key before a search is made of what was typed so far. */
const TYPING = 250;
const CSV_ROWS = 5000;

/** The search page: what is searched stands in its address; each change of it is a step that Back goes back. */
export class SearchPage {
  readonly #elements: SearchElements;
  readonly #engine: Engine;
  readonly #words: Words;
  readonly #results: ResultsView;
  readonly #facets: FacetsView;
  readonly #suggestions: Suggestions;
  #years: YearsView | null = null;
  #state: SearchState = EMPTY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scroll: number | null = null;
  /** Whether the engine has what the browser holds. */
  #hasHeld = false;
  #scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: SearchElements, engine: Engine, words: Words) {
    this.#elements = elements;
    this.#engine = engine;
    this.#words = words;
    this.#results = new ResultsView(elements.status, elements.list, elements.root, words, {
      address: (change) => this.#address(change),
      go: (change) => this.#go(change),
      withName: (field, old, name) => withName(this.#state, field, old, name),
      copyLink: () => copyText(new URL(this.#address({}), this.#onTheWeb(location.href)).href),
      downloadCsv: () => this.#download(),
    });
    this.#facets = new FacetsView(engine, words, (field, value, chosen) => this.#choose(field, value, chosen));
    this.#suggestions = new Suggestions(elements.input, engine, words, ({ name, kind }, rest) => {
      const field: FieldName = kind === 'byline' || kind === 'section' ? kind : 'tag';
      this.#elements.input.value = rest;
      this.#go({
        q: rest,
        chosen: { ...this.#state.chosen, [field]: [...new Set([...this.#state.chosen[field], name])] },
        page: 1,
      });
    });
  }

  async start(): Promise<void> {
    const { facets, form, input } = this.#elements;
    const archive = await this.#engine.archive();
    this.#years = new YearsView(
      archive,
      this.#words,
      (range) => this.#address({ ...range, page: 1 }),
      (from, to) => this.#go({ from: readDate(from) ?? '', to: readDate(to) ?? '', page: 1 }),
      (texts) => this.#results.tellUnread(texts),
    );
    this.#years.element.append(h('p', { class: 'facet__hint small' }, this.#words('dateHint')));
    facets.replaceChildren(this.#years.element, this.#facets.element);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#suggestions.close();
      clearTimeout(this.#timer);
      this.#go({ q: input.value.trim(), page: 1 });
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#typed(), TYPING);
    });
    window.addEventListener('popstate', () => this.#read());
    window.addEventListener('hashchange', () => this.#read());
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#takeTyped();
    this.#read();
  }

  /** What was typed before the index was there is searched, not lost. */
  #takeTyped(): void {
    const q = this.#elements.input.value.trim();
    if (q === '' || location.search.length > 1 || document.activeElement !== this.#elements.input) return;
    this.#state = { ...EMPTY, q };
    history.replaceState(null, '', this.#address({}));
  }

  /** Takes the search from the address: at the start, and when someone goes back. */
  #read(): void {
    const kept = (history.state as { readonly scroll?: number } | null)?.scroll;
    this.#scroll = typeof kept === 'number' && kept > 0 ? kept : null;
    this.#state = readAddress(location.search, location.hash);
    if (document.activeElement !== this.#elements.input || this.#elements.input.value.trim() !== this.#state.q) {
      this.#elements.input.value = this.#state.q;
    }
    void this.#run();
  }

  /** Kept with the page in the browser's history, for when someone comes back from an article. */
  #scrolled(): void {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => history.replaceState({ scroll: window.scrollY }, ''), 200);
  }

  /** While typing the address is replaced, so that Back does not go letter by letter. */
  #typed(): void {
    const q = this.#elements.input.value.trim();
    if (q === this.#state.q) return;
    this.#state = { ...this.#state, q, page: 1 };
    history.replaceState(null, '', this.#address({}));
    void this.#run();
  }

  #choose(field: FieldName, value: string, chosen: boolean): void {
    const others = this.#state.chosen[field].filter((other) => other !== value);
    this.#go({ chosen: { ...this.#state.chosen, [field]: chosen ? [...others, value] : others }, page: 1 });
  }

  #go(change: Partial<SearchState>): void {
    const before = this.#address({});
    const turned = change.page !== undefined && change.page !== this.#state.page && change.q === undefined;
    this.#state = { ...this.#state, ...change };
    if (this.#elements.input.value.trim() !== this.#state.q) this.#elements.input.value = this.#state.q;
    const address = this.#address({});
    if (address !== before || location.hash !== '') {
      history.replaceState({ scroll: window.scrollY }, '');
      history.pushState(null, '', address);
    }
    this.#scroll = turned ? 0 : null;
    void this.#run();
  }

  /** Names the page's file too: an empty query string alone would keep the old one. */
  #address(change: Partial<SearchState>): string {
    return `${location.pathname.replace(/^.*\//, '')}${writeAddress({ ...this.#state, ...change })}` || '.';
  }

  async #run(): Promise<void> {
    const state = this.#state;
    const request = requestOf(state);
    keepingFocus(this.#elements.list, () => this.#results.busy());
    let last: SearchUpdate | null = null;
    try {
      const complete = await this.#search(state, (update) => {
        last = update;
        keepingFocus(this.#elements.list, () => this.#show(update, state, request));
      });
      if (!complete) return;
      if (this.#scroll !== null) jumpTo(this.#scroll);
      this.#scroll = null;
      this.#tellResults(total(last));
      if (doubtful(last) && request.text !== '') await this.#correct(state);
    } catch (cause) {
      if (state === this.#state) this.#results.failed(cause);
    }
  }

  #show(update: SearchUpdate, state: SearchState, request: BoxRequest): void {
    this.#results.show(update, state, request);
    const isFirst = update.answered <= 1;
    // Who is at a box or a bar stays there, though the first part of the archive may have nothing for it.
    if (!update.done && (!isFirst || this.#elements.facets.contains(document.activeElement))) return;
    this.#facets.show(update);
    this.#years?.show(update, state);
  }

  /** Where the archive cannot be reached, what the browser holds of it is handed to the engine, once, and asked too. */
  async #search(state: SearchState, onUpdate: (update: SearchUpdate) => void): Promise<boolean> {
    const request = requestOf(state);
    if (this.#hasHeld) return this.#engine.search(request, onUpdate);
    let isMissing = false;
    const complete = await this.#engine
      .search(request, (update) => {
        isMissing = update.missing > 0;
        if (!isMissing || !update.done) onUpdate(update);
      })
      .catch((cause: unknown) => {
        if (!isUnreachable(cause)) throw cause;
        isMissing = true;
        return state === this.#state;
      });
    if (!complete || !isMissing) return complete;
    // A browser that grants no store holds nothing.
    const articles = await keptArticles(new URL(this.#elements.root || '.', location.href)).catch(() => []);
    this.#hasHeld = true;
    await this.#engine.hold(articles);
    return state === this.#state ? this.#engine.search(request, onUpdate) : false;
  }

  /** For what else the page offers for the results: `assets/offline.js` listens, where the archive has it. */
  #tellResults(found: number): void {
    const detail: ResultsShown = {
      total: found,
      address: writeAddress({ ...this.#state, page: 1 }),
      tools: this.#results.tools,
      list: (limit) => this.#engine.list(limit),
    };
    document.dispatchEvent(new CustomEvent(RESULTS, { detail }));
  }

  async #correct(state: SearchState): Promise<void> {
    const correction = await this.#engine.correct(state.q);
    if (correction !== null && state === this.#state) this.#results.suggest(correction);
  }

  async #download(): Promise<void> {
    const hits = await this.#engine.list(CSV_ROWS);
    const base = new URL('.', this.#onTheWeb(new URL(this.#elements.root || '.', location.href).href)).href;
    const url = URL.createObjectURL(new Blob([hitsAsCsv(hits, base)], { type: 'text/csv;charset=utf-8' }));
    const link = h('a', { href: url, download: 'search.csv', hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#results.tellRows(hits.length);
  }

  /** From a folder the archive's address on the web, where it is known: what is handed on is of use to others. */
  #onTheWeb(here: string): string {
    return location.protocol === 'file:' && this.#elements.base !== '' ? this.#elements.base : here;
  }
}

/** At once; and again, since Chromium goes on with a scroll that the Tab key has begun. */
function jumpTo(top: number): void {
  const jump = (): void => window.scrollTo({ top, behavior: 'instant' });
  jump();
  requestAnimationFrame(jump);
}

function total(update: SearchUpdate | null): number {
  return update?.total ?? 0;
}

/** Nothing found, or only by taking words for others. */
function doubtful(update: SearchUpdate | null): boolean {
  return update !== null && (update.total === 0 || update.unheard.length > 0);
}
