import { makeExcerpt } from './excerpt.ts';
import { notOnShelves } from './not-on-shelves.ts';
import { KeptShelf } from './kept-shelf.ts';
import { Library } from './library.ts';
import { Names } from './names.ts';
import { hitOrder, meaningful } from './order.ts';
import type * as protocol from './protocol.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type Hit,
  type KeptArticle,
  type SearchRequest,
  type SearchUpdate,
} from './protocol.ts';
import { nameMatch, parseText, type TextQuery } from './query.ts';
import { nearNames } from './near-names.ts';
import { namesMeant, unheardWords } from './ranking.ts';
import type { Found, OpenShelf, Shelf, ShelfFacts } from './shelf.ts';
import { type Match, type ShelfAnswer, smallest, Tally } from './tally.ts';
import type { ReadFile } from './transport.ts';
import { UNREACHABLE } from './unreachable.ts';
import { ArchiveValues } from './values.ts';

/** Values of a field that are told with each update; the others are asked for by `values`. */
const FACET_LIMIT = 60;
/** Writers that are offered where words are a part of their names. */
const WRITERS = 5;
/** Bundles asked at the same time, so that the network's answers overlap. */
const AT_ONCE = 6;
/**
 * Milliseconds between two updates, apart from the first and the last. By relevance each loads texts that the next may not
 * show; by date what is shown stays.
 */
const PAUSE = { relevance: 1200, newest: 400, oldest: 400 } as const;
/** Milliseconds in which a page just opened shows its first hit, before other bundles take the line and the processor. */
const SHOWING = 60;
/** Texts whose answers are kept, for a filter or page chosen later. */
const TEXTS_KEPT = 3;

/** Answers the search page from the archive's bundles, newest first, and tells what it knows as they answer. */
export class SearchEngine implements protocol.Engine {
  readonly #read: ReadFile;
  #library: Promise<Library> | null = null;
  #names: Promise<Names> | null = null;
  readonly #values = new ArchiveValues();
  /** For each text: what the bundles answered. */
  readonly #answers = new Map<string, Map<Shelf, Promise<Found>>>();
  #isFirstSearch = true;
  #current = 0;
  /** What a file of the latest search could not be read for where nobody answers: Pagefind's client says other things then, or none. */
  #cutOff: unknown = null;
  #last: Last | null = null;
  #held: readonly KeptArticle[] = [];
  /** Of the articles held those that no bundle reached has, by what could not be reached. */
  #kept: { readonly missing: string; readonly shelves: readonly KeptShelf[] } | null = null;

  constructor(read: ReadFile) {
    this.#read = (folder, name) =>
      read(folder, name).catch((cause: unknown) => {
        if (cause instanceof Error && cause.message === UNREACHABLE) this.#cutOff = cause;
        throw cause;
      });
  }

  async archive(): Promise<protocol.ArchiveFacts> {
    return (await this.#loadLibrary()).facts();
  }

  async search(request: SearchRequest, onUpdate: (update: SearchUpdate) => void): Promise<boolean> {
    const run = ++this.#current;
    this.#cutOff = null;
    const library = await this.#loadLibrary();
    const query = parseText(request.text);
    const isWordless = request.text !== '' && query.words.length === 0 && query.excluded.length === 0;
    const shelves = isWordless ? [] : askingOrder(library.shelves, request);
    const answers = new Map<Shelf, Found>();
    const failures = new Map<OpenShelf, unknown>();
    let kept: readonly KeptShelf[] = [];
    /** Bundles with a text that cannot be read though somebody answers. */
    const torn = new Set<OpenShelf>();
    const fail = (shelf: OpenShelf, cause: unknown): void => {
      if (this.#cutOff === null) torn.add(shelf);
      else {
        // Its words are here and its texts are not: what would be counted could not be listed.
        failures.set(shelf, cause);
        for (const answered of answers.keys()) if (answered === shelf) answers.delete(answered);
      }
    };
    const giveUp = (): never => {
      throw this.#cutOff ?? [...failures.values()][0];
    };
    const out = (): number => shelves.length - answers.size - failures.size;
    let told = 0;
    let isTelling = false;
    let isEnding = false;
    const tell = async (hits = request.pageSize): Promise<void> => {
      const done = out() === 0 && hits === request.pageSize;
      const before = failures.size;
      const reached = shelves.filter((shelf) => !failures.has(shelf));
      const known = [
        ...settled(reached, answers, request),
        ...kept.map((shelf) => ({ shelf, found: shelf.find(query) })),
      ];
      const update = await this.#update(request, query, known, hits, fail);
      if (done && failures.size > before) return tellRest();
      const held = kept.reduce((sum, { facts }) => sum + facts.pages, 0);
      const counts = { answered: answers.size, bundles: shelves.length, missing: failures.size + torn.size, held };
      // The last update does not wait for an earlier one, whose texts may still be on their way.
      if (run === this.#current && (done || !isEnding)) onUpdate({ ...update, ...counts, wordless: isWordless, done });
      told = Date.now();
    };
    /** All but those that cannot be reached, and what is held in their place. */
    const tellRest = async (): Promise<void> => {
      if (failures.size > 0) kept = this.#keptShelves(library.shelves, (shelf) => failures.has(shelf));
      if (answers.size === 0 && failures.size > 0 && kept.length === 0) giveUp();
      if (run === this.#current) await tell();
    };
    const ask = async (shelf: Shelf): Promise<void> => {
      if (run !== this.#current) return;
      try {
        await library.open(shelf);
        answers.set(shelf, await this.#ask(shelf, query));
      } catch (cause) {
        // Without a network some may be kept and others not: those that can be asked still answer.
        failures.set(shelf, cause);
      }
      const isDue = answers.size > 1 && out() > 0 && Date.now() - told > PAUSE[request.sort];
      if (isDue && !isTelling && run === this.#current) {
        isTelling = true;
        void tell().finally(() => (isTelling = false));
      }
    };
    // The newest bundle alone, and of its hits the first: what a reader waits for is not to share the line with the rest.
    await forEach(shelves.slice(0, 1), 1, ask);
    if (run === this.#current && answers.size > 0) await tell(1);
    if (this.#isFirstSearch && shelves.length > 1) await new Promise((resolve) => setTimeout(resolve, SHOWING));
    this.#isFirstSearch = false;
    await forEach(shelves.slice(1), AT_ONCE, ask);
    if (run === this.#current) isEnding = true;
    await tellRest();
    return run === this.#current;
  }

  async hold(articles: readonly KeptArticle[]): Promise<void> {
    this.#held = articles;
    this.#kept = null;
  }

  async values(field: FieldName, text: string): Promise<readonly protocol.FacetValue[]> {
    return this.#last?.tally.facet(field, 200, text) ?? [];
  }

  async list(limit: number): Promise<readonly Hit[]> {
    if (this.#last === null) return [];
    const { request, query, tally, answers } = this.#last;
    const matches = smallest(tally.matches, limit, hitOrder(request.sort, answers));
    const hits: Hit[] = [];
    for (const match of matches) {
      const hit = await this.#hit(match, query, answers).catch(() => null);
      if (hit !== null) hits.push(hit);
    }
    return hits;
  }

  async suggest(text: string, limit: number): Promise<readonly protocol.Suggestion[]> {
    return (await this.#loadNames()).suggest(text, limit);
  }

  async correct(text: string): Promise<string | null> {
    if (this.#last === null) return null;
    const { query, answers } = this.#last;
    return (await this.#loadNames()).correct(text, unheardWords(answers.map(answered), query.words));
  }

  /** What one bundle answers to a text, once; filters, sorting and pages are worked out from it. */
  #ask(shelf: Shelf, query: TextQuery): Promise<Found> {
    const key = JSON.stringify(query);
    const known = this.#answers.get(key) ?? new Map<Shelf, Promise<Found>>();
    this.#answers.delete(key);
    this.#answers.set(key, known);
    for (const old of this.#answers.keys()) if (this.#answers.size > TEXTS_KEPT) this.#answers.delete(old);
    const answer = known.get(shelf) ?? shelf.find(query);
    known.set(shelf, answer);
    answer.catch(() => known.delete(shelf));
    return answer;
  }

  /** The articles held that are in none of the bundles reached, a shelf for each language. */
  #keptShelves(all: readonly Shelf[], isMissing: (shelf: Shelf) => boolean): readonly KeptShelf[] {
    const missing = new Set(all.filter(isMissing).map(({ facts }) => facts));
    const key = [...missing].map((facts) => facts.key).join(' ');
    if (this.#kept?.missing === key) return this.#kept.shelves;
    const byLanguage = new Map<string, KeptArticle[]>();
    for (const article of notOnShelves(
      this.#held,
      all.map(({ facts }) => facts),
      (facts) => !missing.has(facts),
    )) {
      const own = byLanguage.get(article.language) ?? [];
      own.push(article);
      byLanguage.set(article.language, own);
    }
    const shelves = [...byLanguage].map(([language, own], at) => new KeptShelf(own, language, all.length + at));
    this.#kept = { missing: key, shelves };
    return shelves;
  }

  async #update(
    request: SearchRequest,
    query: TextQuery,
    all: readonly ShelfAnswer[],
    most: number,
    onFailure: (shelf: OpenShelf, cause: unknown) => void,
  ): Promise<Omit<SearchUpdate, 'done' | 'answered' | 'bundles' | 'missing' | 'held' | 'wordless'>> {
    const answers = meaningful(all);
    const tally = new Tally(request, answers, this.#values);
    this.#last = { request, query, tally, answers };
    const end = request.page * request.pageSize;
    const first = smallest(tally.matches, end, hitOrder(request.sort, answers));
    const shown = first.slice(end - request.pageSize, end).slice(0, most);
    const hits = await Promise.all(
      shown.map((match) =>
        this.#hit(match, query, answers).catch((cause: unknown) => {
          onFailure(match.shelf, cause);
          return null;
        }),
      ),
    );
    const facets = {} as Record<FieldName, readonly protocol.FacetValue[]>;
    const values = {} as Record<FieldName, number>;
    for (const field of FIELD_NAMES) {
      facets[field] = tally.facet(field, FACET_LIMIT);
      values[field] = tally.size(field);
    }
    const unheard = [...unheardWords(all.map(answered), query.words)];
    const writers = namesMeant(all.map(answered)) === 'part' ? [] : this.#writers(query);
    const years = [...tally.years].sort(([a], [b]) => a - b);
    return {
      total: tally.matches.length,
      near: tally.matches.length > 0 ? [] : this.#near(request, all),
      unheard,
      writers,
      hits: hits.filter((hit) => hit !== null),
      years,
      undated: tally.undated,
      facets,
      values,
    };
  }

  /** For each name asked for that the archive does not have, those that it has. */
  #near({ filters }: SearchRequest, answers: readonly ShelfAnswer[]): readonly protocol.NearNames[] {
    for (const { shelf } of answers) this.#values.of(shelf);
    return FIELD_NAMES.flatMap((field) => {
      const { names } = this.#values.fields[field];
      const unknown = filters[field].filter((value) => this.#values.fields[field].number(value) < 0);
      return unknown.map((value) => ({ field, value, names: nearNames(names, value) }));
    }).filter(({ names }) => names.length > 0);
  }

  #writers(query: TextQuery): readonly string[] {
    if (query.words.length === 0) return [];
    return this.#values.fields.byline.names.filter((name) => nameMatch(name, query) === 'part').slice(0, WRITERS);
  }

  async #hit({ shelf, at, page }: Match, query: TextQuery, answers: readonly ShelfAnswer[]): Promise<Hit> {
    const { url, headline, content } = await shelf.text(page);
    const found = answers.find((answer) => answer.shelf === shelf)?.found;
    const { pieces, words } = makeExcerpt(content, headline, found?.placesOf(at) ?? [], query);
    const { day, fields } = shelf.columns;
    const names = (field: FieldName): readonly string[] =>
      (fields[field].pages[page] ?? []).map((place) => fields[field].values[place] ?? '');
    return {
      url,
      headline,
      day: day[page] ?? 0,
      section: names('section')[0] ?? null,
      bylines: names('byline'),
      language: shelf.facts.language,
      excerpt: pieces,
      words,
    };
  }

  #loadLibrary(): Promise<Library> {
    this.#library ??= Library.load(this.#read).catch((cause: unknown) => {
      this.#library = null;
      throw cause;
    });
    return this.#library;
  }

  #loadNames(): Promise<Names> {
    this.#names ??= this.#read('', 'names.json')
      .then((bytes) => new Names(JSON.parse(new TextDecoder().decode(bytes))))
      .catch((cause: unknown) => {
        this.#names = null;
        throw cause;
      });
    return this.#names;
  }
}

/** What filters, further pages and corrections of a search are worked out from. */
interface Last {
  readonly request: SearchRequest;
  readonly query: TextQuery;
  readonly tally: Tally;
  readonly answers: readonly ShelfAnswer[];
}

function answered({ shelf, found }: ShelfAnswer): { readonly facts: ShelfFacts; readonly found: Found } {
  return { facts: shelf.facts, found };
}

/** Newest first, or oldest first where that is the order wanted; those within the range of days before the others. */
function askingOrder(shelves: readonly Shelf[], { sort, range }: SearchRequest): readonly Shelf[] {
  const dated = shelves.filter(({ facts }) => facts.from !== null);
  const ordered = sort === 'oldest' ? [...dated].reverse() : dated;
  const within = ({ facts }: Shelf): boolean => number(facts.from) <= range.to && number(facts.to) >= range.from;
  const undated = shelves.filter(({ facts }) => facts.from === null);
  return [...ordered.filter(within), ...ordered.filter((shelf) => !within(shelf)), ...undated];
}

function number(day: string | null): number {
  return day === null ? 0 : Number(day.replace(/-/g, ''));
}

/** By date, only the bundles up to the first that is still out: what stands on a page of results then stays there. */
function settled(
  shelves: readonly Shelf[],
  answers: ReadonlyMap<Shelf, Found>,
  { sort }: SearchRequest,
): readonly ShelfAnswer[] {
  const all = shelves.map((shelf) => ({ shelf, found: answers.get(shelf) }));
  const out = sort === 'relevance' ? -1 : all.findIndex(({ found }) => found === undefined);
  return (out < 0 ? all : all.slice(0, out)).flatMap(({ shelf, found }) =>
    found === undefined ? [] : [{ shelf, found }],
  );
}

async function forEach<T>(items: readonly T[], atOnce: number, run: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
