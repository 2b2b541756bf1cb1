import type { PagefindClass, PagefindInstance } from 'pagefind-client';
import type { FieldName } from './protocol.ts';
import { type BundleMeta, readBundleMeta } from './bundle-meta.ts';
import { nameMatch, type TextQuery } from './query.ts';
import type { ReadFile } from './transport.ts';
import { WordIndex } from './word-index.ts';

/** A bundle as `partitions.json` tells of it. */
export interface ShelfFacts {
  readonly key: string;
  readonly language: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly pages: number;
  readonly words: number;
  readonly hash: string;
  readonly wasm: string;
  readonly columns: string;
  readonly years: Readonly<Record<string, number>>;
  readonly undated: number;
}

/** As `src/search/columns.ts` writes them. */
export interface Columns {
  readonly day: readonly number[];
  readonly fields: Readonly<Record<FieldName, ColumnField>>;
}

export interface ColumnField {
  readonly values: readonly string[];
  readonly kinds: string;
  readonly pages: readonly (readonly number[])[];
}

/** What one bundle answers to a text. */
export interface Found {
  /** Page numbers of the hits, their scores as Pagefind gives them, and where in the text the words are. */
  readonly pages: readonly number[];
  readonly scores: readonly number[];
  readonly placesOf: (at: number) => readonly number[];
  /** Pages by writers in whose names all the words are, whether or not their text has them too. */
  readonly named: Named;
  /** For each word asked for: how many pages have it, and how near to it the word is that they have. */
  readonly frequencies: readonly Frequency[];
}

/** Pages by their bylines: those of which the words are the whole name, and those of which they are a part. */
export interface Named {
  readonly whole: ReadonlySet<number>;
  readonly part: ReadonlySet<number>;
}

export interface Frequency {
  readonly pages: number;
  /** `Infinity`: it is that word, or begins with it; else as `WordIndex.nearness` tells. */
  readonly nearness: number;
}

export interface PageText {
  readonly url: string;
  readonly headline: string;
  readonly content: string;
}

const NOBODY: Named = { whole: new Set(), part: new Set() };

/** What answers are made of: a bundle that is open, or what the browser holds of bundles that cannot be reached. */
export interface OpenShelf {
  readonly facts: ShelfFacts;
  /** Place among all, newest first. */
  readonly order: number;
  readonly columns: Columns;
  text(page: number): Promise<PageText>;
}

/** One bundle, opened when first asked. */
export class Shelf implements OpenShelf {
  readonly facts: ShelfFacts;
  /** Place among all bundles, newest first. */
  readonly order: number;
  #instance: PagefindInstance | null = null;
  #words: WordIndex | null = null;
  #columns: Columns | null = null;
  #meta: BundleMeta | null = null;
  #numbers: ReadonlyMap<string, number> = new Map();
  #opening: Promise<void> | null = null;
  readonly #read: ReadFile;

  constructor(facts: ShelfFacts, order: number, read: ReadFile) {
    this.facts = facts;
    this.order = order;
    this.#read = read;
  }

  /** @param first whether this is the first of its stemmer: it loads the WebAssembly that the others share. */
  open(Pagefind: PagefindClass, first: boolean): Promise<void> {
    this.#opening ??= this.#open(Pagefind, first).catch((cause: unknown) => {
      this.#opening = null;
      throw cause;
    });
    return this.#opening;
  }

  async #open(Pagefind: PagefindClass, first: boolean): Promise<void> {
    const instance = new Pagefind({ basePath: `backfile:/${this.facts.key}/` });
    const [columns] = await Promise.all([
      this.#read(this.facts.key, this.facts.columns),
      instance.init(this.facts.language, { load_wasm: first }),
    ]);
    if (instance.searchMeta === null) throw new Error(`${this.facts.key}: the index cannot be read.`);
    const meta = readBundleMeta(instance.searchMeta);
    this.#columns = JSON.parse(new TextDecoder().decode(columns)) as Columns;
    this.#numbers = new Map(meta.ids.map((id, number) => [id, number]));
    this.#meta = meta;
    this.#instance = instance;
    this.#words = new WordIndex(instance, meta, this.facts.language);
  }

  get columns(): Columns {
    if (this.#columns === null) throw new Error(`${this.facts.key} is not open.`);
    return this.#columns;
  }

  /** Pages that have all words and phrases and none of the excluded. Without words: all pages. */
  async find(query: TextQuery): Promise<Found> {
    const index = this.#index();
    const allowed = await this.#phrases(index, query.phrases);
    const barred = await this.#any(index, query.excluded);
    const fits = (page: number): boolean => (allowed === null || allowed.has(page)) && !barred.has(page);
    if (query.words.length === 0) {
      const pages = this.columns.day.map((_, page) => page).filter(fits);
      return { pages, scores: pages.map(() => 0), placesOf: () => [], named: NOBODY, frequencies: [] };
    }
    // Asked first: it sees to it that what stands for a word that is not there does not hang on earlier questions.
    const nearness = await Promise.all(query.words.map((word) => index.nearness(word)));
    const { ids, scores, placesOf } = await index.hits(query.words.join(' '));
    const places = ids.map((_, place) => place).filter((place) => fits(this.#number(ids[place] ?? '')));
    return {
      pages: places.map((place) => this.#number(ids[place] ?? '')),
      scores: places.map((place) => scores[place] ?? 0),
      placesOf: (at) => placesOf(places[at] ?? -1),
      named: namedPages(this.columns, query, barred),
      frequencies: await this.#frequencies(index, query.words, nearness, ids.length),
    };
  }

  async text(page: number): Promise<PageText> {
    const fragment = await this.#opened()._loadFragment(this.#meta?.ids[page] ?? '', this.#meta?.groups[page] ?? '');
    return { url: fragment.url.replace(/^\//, ''), headline: fragment.meta['title'] ?? '', content: fragment.content };
  }

  async #phrases(index: WordIndex, phrases: readonly string[]): Promise<ReadonlySet<number> | null> {
    let allowed: ReadonlySet<number> | null = null;
    for (const phrase of phrases) {
      const pages = await this.#exactly(index, phrase);
      allowed = allowed === null ? pages : new Set([...pages].filter((page) => allowed?.has(page)));
    }
    return allowed;
  }

  async #any(index: WordIndex, words: readonly string[]): Promise<ReadonlySet<number>> {
    const pages = new Set<number>();
    for (const word of words) for (const page of await this.#exactly(index, word)) pages.add(page);
    return pages;
  }

  async #exactly(index: WordIndex, words: string): Promise<ReadonlySet<number>> {
    return new Set([...(await index.pagesWith(words))].map((id) => this.#number(id)));
  }

  async #frequencies(
    index: WordIndex,
    words: readonly string[],
    nearness: readonly number[],
    hits: number,
  ): Promise<readonly Frequency[]> {
    const frequencies: Frequency[] = [];
    for (const [place, word] of words.entries()) {
      const pages = words.length === 1 ? hits : await index.count(word);
      frequencies.push({ pages, nearness: pages === 0 ? 0 : (nearness[place] ?? 0) });
    }
    return frequencies;
  }

  #number(id: string): number {
    const page = this.#numbers.get(id);
    if (page === undefined) throw new Error(`${this.facts.key}: hit ${id} is no page of the bundle.`);
    return page;
  }

  #index(): WordIndex {
    if (this.#words === null) throw new Error(`${this.facts.key} is not open.`);
    return this.#words;
  }

  #opened(): PagefindInstance {
    if (this.#instance === null) throw new Error(`${this.facts.key} is not open.`);
    return this.#instance;
  }
}

/** Pages whose writers' names the words are, but for those barred. */
export function namedPages({ fields }: Columns, query: TextQuery, barred: ReadonlySet<number>): Named {
  const { values, pages } = fields.byline;
  const kinds = values.map((name) => nameMatch(name, query));
  if (kinds.every((kind) => kind === null)) return NOBODY;
  const [whole, part] = [new Set<number>(), new Set<number>()];
  for (const [page, own] of pages.entries()) {
    if (barred.has(page)) continue;
    if (own.some((place) => kinds[place] === 'whole')) whole.add(page);
    else if (own.some((place) => kinds[place] === 'part')) part.add(page);
  }
  return { whole, part };
}
