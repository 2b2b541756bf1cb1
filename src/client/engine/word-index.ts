import type { PagefindInstance } from 'pagefind-client';

/** Pages that have all words of a term, best first, in Pagefind's order. */
export interface WordHits {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
  /** Where in the text of a hit the words stand. */
  readonly placesOf: (at: number) => readonly number[];
}

/** Ends no word of any language. */
const UNHEARD = 'qxzqj';

/** A filter that nothing passes: Pagefind counts the pages of a word, and lists none. */
const NOTHING = { not: { none: 'none' } };

/**
 * What Pagefind's WebAssembly answers, read no further than is needed: its own client makes an object with a function of
 * every hit and of every place in it, which takes longer than the search where a word is on thousands of pages.
 */
export class WordIndex {
  readonly #instance: PagefindInstance;
  /** Answers that their search has not taken yet, by ticket. */
  readonly #answers = new Map<number, string>();
  readonly #genuine = new Map<string, Promise<boolean>>();
  #tickets = 0;

  /** @param instance one that is ready to search; its answers are taken from it from now on. */
  constructor(instance: PagefindInstance) {
    this.#instance = instance;
    const { backend } = instance;
    instance.backend = {
      ...backend,
      search: (...question) => {
        this.#answers.set(++this.#tickets, backend.search(...question));
        return `{"filtered_counts":{},"total_counts":{},"results":[],"unfiltered_total":${this.#tickets}}`;
      },
    };
  }

  /** @param term words, or a phrase between quotation marks. */
  async hits(term: string): Promise<WordHits> {
    return readHits(await this.#ask(term, {}));
  }

  /** How many pages have all words of a term. */
  async count(term: string): Promise<number> {
    const json = await this.#ask(term, NOTHING);
    const name = '"unfiltered_total":';
    const at = json.lastIndexOf(name);
    return at < 0 ? 0 : Number.parseInt(json.slice(at + name.length), 10);
  }

  /** Whether the bundle has the word, or words that begin with it: then a word that nothing begins with finds others than it. */
  isGenuine(word: string): Promise<boolean> {
    const known = this.#genuine.get(word) ?? this.#look(word);
    this.#genuine.set(word, known);
    known.catch(() => this.#genuine.delete(word));
    return known;
  }

  async #look(word: string): Promise<boolean> {
    if ((await this.count(`"${word}"`)) > 0) return true;
    const [found, stand] = [await this.hits(word), await this.hits(word + UNHEARD)];
    const instead = new Set(stand.ids);
    return found.ids.length !== instead.size || found.ids.some((id) => !instead.has(id));
  }

  async #ask(term: string, filters: Readonly<Record<string, unknown>>): Promise<string> {
    const { unfilteredResultCount: ticket } = await this.#instance.search(term, { filters });
    const answer = this.#answers.get(ticket) ?? '';
    this.#answers.delete(ticket);
    return answer;
  }
}

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
  const placesOf = (hit: number): readonly number[] => {
    const [from, to] = places[hit] ?? [0, 0];
    return to === 0 ? [] : (JSON.parse(json.slice(from, to)) as readonly { readonly l: number }[]).map(({ l }) => l);
  };
  return { ids, scores, placesOf };
}
