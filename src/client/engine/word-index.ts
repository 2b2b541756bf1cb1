import type { PagefindInstance } from 'pagefind-client';
import type { BundleMeta } from './bundle-meta.ts';
import { ChunkFinder } from './chunk-finder.ts';
import { isSigned, plainLetters } from './fold.ts';

/** Pages that have all words of a term, best first, in Pagefind's order. */
export interface WordHits {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
  /** Where in the text of a hit the words stand. */
  readonly placesOf: (at: number) => readonly number[];
  /** How like in length the first word of a hit is to the one asked for: to 1, as Pagefind weighs it. */
  readonly likenessOf: (at: number) => number;
}

/** Ends no word of any language. */
const UNHEARD = 'qxzqj';

/** A filter that nothing passes: Pagefind counts the pages of a word, and lists none. */
const NOTHING = { not: { none: 'none' } };

/** An order that no index has; with it Pagefind's client hands on the wish for the words as they are typed. */
const AS_TYPED = { typed: 'asc' };

/** Languages whose index Pagefind itself writes: without our plain letters. */
const CUT_BY_DICTIONARY: ReadonlySet<string> = new Set(['zh', 'ja']);

/** As the index keeps a form: letters with their signs, and figures. */
function indexedSigns(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} ]/gu, '');
}

/**
 * What Pagefind's WebAssembly answers, read no further than is needed: its own client makes an object with a function of
 * every hit and of every place in it, which takes longer than the search where a word is on thousands of pages.
 */
export class WordIndex {
  readonly #instance: PagefindInstance;
  /** Answers that their search has not taken yet, by ticket. */
  readonly #answers = new Map<number, string>();
  readonly #finder: ChunkFinder;
  readonly #nearness = new Map<string, Promise<number>>();
  #tickets = 0;

  /** @param instance one that is ready to search; from now on its answers are taken from it, and all chunks are loaded that have a part in them. */
  constructor(instance: PagefindInstance, meta: BundleMeta, language: string) {
    this.#instance = instance;
    const { backend } = instance;
    const finder = new ChunkFinder(backend, meta);
    this.#finder = finder;
    const asIndexed = (term: string): string => (CUT_BY_DICTIONARY.has(language) ? term : plainLetters(term));
    instance.backend = {
      ...backend,
      request_indexes: (_, term) => JSON.stringify(finder.namesFor(asIndexed(term))),
      search: (index, term, original, filter, sort, isExact) => {
        const wanted = asIndexed(term);
        const missing = finder.namesFor(wanted).filter((name) => instance.loaded_chunks[name] === undefined);
        if (missing.length > 0) throw new Error(`${missing.join(', ')} cannot be read.`);
        // Pagefind takes off all marks, and knows the forms with them: the form decides where signs are letters.
        const isWritten = sort !== '' || isSigned(original);
        const typed = isSigned(original) ? indexedSigns(original) : original;
        const answer = backend.search(index, wanted, typed, filter, '', isExact, isWritten);
        this.#answers.set(++this.#tickets, answer);
        return `{"filtered_counts":{},"total_counts":{},"results":[],"unfiltered_total":${this.#tickets}}`;
      },
    };
  }

  /** @param term words, or a phrase between quotation marks. */
  async hits(term: string): Promise<WordHits> {
    return readHits(await this.#ask(term, {}));
  }

  /**
   * Pages with a phrase. Asked for twice: where a page has a word with accents and without (`for`, `för`), Pagefind takes them for
   * two words of the phrase, unless it looks for the words as they are typed alone.
   */
  async pagesWith(phrase: string): Promise<ReadonlySet<string>> {
    const all = await this.hits(`"${phrase}"`);
    const typed = readHits(await this.#ask(`"${phrase}"`, {}, AS_TYPED));
    return new Set([...all.ids, ...typed.ids]);
  }

  /** How many pages have all words of a term. */
  async count(term: string): Promise<number> {
    const json = await this.#ask(term, NOTHING);
    const name = '"unfiltered_total":';
    const at = json.lastIndexOf(name);
    return at < 0 ? 0 : Number.parseInt(json.slice(at + name.length), 10);
  }

  /**
   * How near the words are that the bundle has for one: `Infinity` where it has the word, or words that begin with it. Else
   * Pagefind takes the longest beginning of it that there is: more than 0, the longer the more; 0 where there is none.
   */
  nearness(word: string): Promise<number> {
    const known = this.#nearness.get(word) ?? this.#look(word);
    this.#nearness.set(word, known);
    known.catch(() => this.#nearness.delete(word));
    return known;
  }

  async #look(word: string): Promise<number> {
    if ((await this.count(`"${word}"`)) > 0) return Infinity;
    // A word that no word begins with: what it finds are beginnings of it.
    const [found, instead] = [await this.hits(word), await this.hits(word + UNHEARD)];
    const places = new Map(instead.ids.map((id, at) => [id, String(instead.placesOf(at))]));
    const isSame = ({ ids, placesOf }: WordHits): boolean =>
      ids.length === places.size && ids.every((id, at) => places.get(id) === String(placesOf(at)));
    if (found.ids.length > 0 && !isSame(found)) return Infinity;
    // Which beginnings it knows must not hang on what was asked before.
    await Promise.all(this.#finder.namesOfBeginnings(word).map((name) => this.#instance.loadChunk(name)));
    const nearest = await this.hits(word);
    return nearest.ids.length === 0 ? 0 : nearest.likenessOf(0);
  }

  async #ask(term: string, filters: Readonly<Record<string, unknown>>, sort = {}): Promise<string> {
    const { unfilteredResultCount: ticket } = await this.#instance.search(term, { filters, sort });
    const answer = this.#answers.get(ticket) ?? '';
    this.#answers.delete(ticket);
    return answer;
  }
}

/** A word's place in a text: weight, score and number. */
interface Place {
  readonly w: number;
  readonly s: number;
  readonly l: number;
}

/** Pagefind reckons in 32 bits: so many digits of two likenesses are the same where the words are as long. */
const DIGITS = 1e5;

/**
 * Reads the answer of Pagefind 1.6: `{…,"results":[{"p":id,"g":file,"s":score,"l":[{"w":…,"s":…,"l":place},…]},…],…}`. The
 * places are taken apart when they are asked for: of thousands of hits ten are shown.
 */
export function readHits(json: string): WordHits {
  const ids: string[] = [];
  const scores: number[] = [];
  const places: (readonly [from: number, to: number])[] = [];
  const head = '{"p":"';
  for (let at = json.indexOf(head); at >= 0;) {
    const idEnd = json.indexOf('"', at + head.length);
    const score = json.indexOf('"s":', idEnd) + 4;
    const from = json.indexOf('"l":[', score) + 4;
    const to = json.indexOf(']', from) + 1;
    if (idEnd < 0 || score < 4 || from < 4 || to < 1) throw new RangeError('Not as Pagefind answers.');
    ids.push(json.slice(at + head.length, idEnd));
    scores.push(Number.parseFloat(json.slice(score, from)));
    places.push([from, to]);
    at = json.indexOf(head, to);
  }
  const read = (hit: number): readonly Place[] => {
    const [from, to] = places[hit] ?? [0, 0];
    return to === 0 ? [] : (JSON.parse(json.slice(from, to)) as readonly Place[]);
  };
  const placesOf = (hit: number): readonly number[] => read(hit).map(({ l }) => l);
  // A place's score is its weight squared times the word's likeness (`calculate_individual_word_score` in pagefind_web).
  const likenessOf = (hit: number): number => {
    const [{ w, s } = { w: 1, s: 0 }] = read(hit);
    return Math.round((s / w ** 2) * DIGITS) / DIGITS;
  };
  return { ids, scores, placesOf, likenessOf };
}
