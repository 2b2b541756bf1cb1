import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CborReader, type CborValue } from './cbor-reader.ts';
import { FoundForms } from './found-forms.ts';
import { metaName, readEntry } from './pagefind-output.ts';
import { unpack } from './pagefind-packing.ts';
import { runPagefind } from './pagefind-service.ts';
import { escapeText } from './bundle-page.ts';
import { GrowingArray } from './growing-array.ts';
import { hasOwnForm, plainLetters, written, writtenPart } from './letters.ts';
import { readWords } from './read-words.ts';
import { TokenTable } from './token-table.ts';
import type { WordMemory } from './word-memory.ts';

/** A word of the index: as it is looked up, and where marks were taken off its letters (café, cafe) as it was written. */
export interface Form {
  readonly word: string;
  readonly written: string | null;
}

/** Weight of a word in plain text, in Pagefind's units. */
export const PLAIN_WEIGHT = 24;

/** Weight of a word in a first-level heading. */
const HEADING_WEIGHT = 7 * PLAIN_WEIGHT;

/**
 * The words that tokens give, e.g. `well-known`: `wellknown`, and as parts `well` and `known`. In flat arrays, since they are
 * read once for each token of the archive: those of token `t` stand from `starts[t]` to before `starts[t + 1]`.
 */
export interface TokenForms {
  readonly starts: Int32Array;
  /** Places in `Vocabulary.forms`. */
  readonly forms: Int32Array;
  readonly weights: Int32Array;
  readonly headingWeights: Int32Array;
}

/**
 * What words Pagefind makes of each token of one language: small letters, no marks, stemmed, compounds taken apart; letters that
 * have no mark to take off (ø) are written as without (`letters.ts`). Pagefind
 * is asked, once for a token, however often it stands in the archive: cutting and stemming is its own work, and counting
 * where the words stand, which is nearly all the time that it takes, is done here (`postings.ts`).
 */
export class Vocabulary {
  readonly language: string;
  readonly forms: Form[] = [];
  readonly #formPlaces = new Map<string, number>();
  readonly #tokens = new TokenTable();
  readonly #starts = new GrowingArray();
  readonly #forms = new GrowingArray();
  readonly #weights = new GrowingArray();
  readonly #headingWeights = new GrowingArray();
  #learned = 0;
  #stemmer: string | null = null;
  #learning: Promise<void> = Promise.resolve();

  /** @param language as Pagefind takes it; `und`: no stemming. */
  constructor(language: string) {
    this.language = language;
    this.#starts.push(0);
  }

  /** Name of the stemmer that Pagefind chose for the language, `unknown` where it has none; null before the first `learn`. */
  get stemmer(): string | null {
    return this.#stemmer;
  }

  /** Begins with what was kept of another. To be called before all else. */
  recall({ stemmer, tokens, forms, starts, places, weights }: WordMemory): void {
    this.#tokens.places(tokens);
    this.#learned = this.#tokens.size;
    this.#stemmer = stemmer;
    for (const line of forms === '' ? [] : forms.split('\n')) {
      const [word = '', marked = null] = line.split(' ');
      this.#form(word, marked);
    }
    for (let token = 0; token < this.#learned; token++) {
      const [from, to] = [starts[token] as number, starts[token + 1] as number];
      this.#keep(places.subarray(from, to), weights.subarray(from, to));
    }
  }

  /**
   * What it has learned of some tokens, to be kept; null before the first `learn`.
   * @param used places of tokens, any of them as often as may be.
   */
  memory(used: Iterable<Int32Array>): WordMemory | null {
    if (this.#stemmer === null) return null;
    const isUsed = new Uint8Array(this.#learned);
    for (const places of used) for (let at = 0; at < places.length; at++) isUsed[places[at] as number] = 1;
    const [ends, held, heldWeights] = [this.#starts.values(), this.#forms.values(), this.#weights.values()];
    const tokens = this.#tokens.since(0).filter((_, token) => isUsed[token] === 1);
    const forms: string[] = [];
    /** Place of each form among those that are kept, plus one; 0: it is not kept. */
    const ranks = new Int32Array(this.forms.length);
    const [starts, places, weights] = [new GrowingArray(), new GrowingArray(), new GrowingArray()];
    for (let token = 0; token < this.#learned; token++) {
      if (isUsed[token] === 0) continue;
      starts.push(places.length);
      for (let at = ends[token] as number; at < (ends[token + 1] as number); at++) {
        const form = held[at] as number;
        if (ranks[form] === 0) ranks[form] = forms.push(lineOf(this.forms[form] as Form));
        places.push((ranks[form] as number) - 1);
        weights.push(heldWeights[at] as number);
      }
    }
    starts.push(places.length);
    return {
      ...{ stemmer: this.#stemmer, tokens: tokens.join(' '), forms: forms.join('\n') },
      ...{ starts: starts.values(), places: places.values(), weights: Uint8Array.from(weights.values()) },
    };
  }

  /** How many tokens it knows. */
  get size(): number {
    return this.#tokens.size;
  }

  /** Place of each token of a text; those not known yet are learned next. @param text tokens with a single space between. */
  places(text: string): Int32Array {
    return this.#tokens.places(text);
  }

  /** Words of all tokens. Valid until the next `learn`. */
  tokenForms(): TokenForms {
    return {
      starts: this.#starts.values(),
      forms: this.#forms.values(),
      weights: this.#weights.values(),
      headingWeights: this.#headingWeights.values(),
    };
  }

  /**
   * Asks Pagefind for the words of all tokens that are not known yet.
   * @param scratch folder in which Pagefind writes; nothing of it stays. Of a build that is killed, the next clears it.
   * @throws {PagefindError}; `RangeError` where its answer is not as Pagefind 1.6 writes it.
   */
  async learn(scratch: string): Promise<void> {
    // One after the other: two bundles may be built at once, and what one asks is not the other's to forget.
    const before = this.#learning;
    const own = before.catch(() => undefined).then(() => this.#ask(scratch));
    this.#learning = own;
    await own;
  }

  async #ask(scratch: string): Promise<void> {
    const tokens = this.#tokens.since(this.#learned);
    if (tokens.length === 0 && this.#stemmer !== null) return;
    const folder = await mkdtemp(join(scratch, 'words-'));
    try {
      await runPagefind({
        pages: [
          {
            url: '/',
            html: `<html><body><p>${tokens.map((token) => escapeText(plainLetters(token))).join('\n')}\n${LAST_TOKEN}</p>`,
          },
        ],
        ...{ output: folder, language: askedAs(this.language), maxFragments: 1, chunkSize: ALL_IN_ONE },
      });
      await this.#take(folder, tokens);
      this.#learned += tokens.length;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #take(folder: string, tokens: readonly string[]): Promise<void> {
    const count = tokens.length;
    const own = ownForms(tokens);
    const found = new FoundForms();
    const entry = await readEntry(folder, this.language);
    if (entry !== null) {
      const meta = new CborReader(unpack(await readFile(join(folder, metaName(entry.hash))))).value();
      const counted = Number(list(list(list(meta)[1])[0])[1]);
      if (counted !== count + 1)
        throw new RangeError(`Pagefind read ${counted} tokens, ${count + 1} were handed to it.`);
      for (const name of await readdir(join(folder, 'index'))) {
        readWords(unpack(await readFile(join(folder, 'index', name))), (word, marked) => {
          const form = this.#form(word, marked);
          return (place, weight) => {
            const token = own.get(place);
            if (token === undefined) return found.add(place, form, weight);
            const part = (): string | null => (marked === null ? null : (writtenPart(token, marked) ?? marked));
            found.add(place, this.#form(word, weight === PLAIN_WEIGHT ? written(token) : part()), weight);
          };
        });
      }
    }
    this.#stemmer = entry?.wasm ?? this.#stemmer ?? 'unknown';
    found.forEachPlace(count, (forms, weights) => this.#keep(forms, weights));
  }

  /** Parts of a compound share the weight of the whole: in plain text as Pagefind said, in a heading in the same way. */
  #keep(forms: Int32Array, weights: Int32Array | Uint8Array): void {
    let parts = 0;
    for (let at = 0; at < weights.length; at++) if ((weights[at] as number) < PLAIN_WEIGHT) parts++;
    for (let at = 0; at < forms.length; at++) {
      const weight = weights[at] as number;
      this.#forms.push(forms[at] as number);
      this.#weights.push(weight);
      this.#headingWeights.push(
        weight < PLAIN_WEIGHT ? Math.max(1, Math.floor(HEADING_WEIGHT / parts)) : HEADING_WEIGHT,
      );
    }
    this.#starts.push(this.#forms.length);
  }

  #form(word: string, written: string | null): number {
    const key = lineOf({ word, written });
    let place = this.#formPlaces.get(key);
    if (place === undefined) {
      place = this.forms.length;
      this.forms.push({ word, written });
      this.#formPlaces.set(key, place);
    }
    return place;
  }
}

/** A form in a line; no word has a space in it. */
function lineOf({ word, written: marked }: Form): string {
  return marked === null ? word : `${word} ${marked}`;
}

/** Tokens of which Pagefind does not tell how they are written, by their place. */
function ownForms(tokens: readonly string[]): ReadonlyMap<number, string> {
  return new Map([...tokens.entries()].filter(([, token]) => hasOwnForm(token)));
}

/** More than any vocabulary has: one file. */
const ALL_IN_ONE = 100_000_000;

/** Tokens of Thai are cut already (`segmented-text.ts`), and have no stems. */
function askedAs(language: string): string {
  return language === 'th' ? 'und' : language;
}

/** Ends the page that Pagefind is asked about; no word, and no block end that it sets a full stop after. */
const LAST_TOKEN = '.';

function list(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new RangeError('Pagefind index: an array was expected.');
  return value;
}
