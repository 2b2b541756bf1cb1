import { cutAtDashes } from './dashes.ts';
import { fold } from './fold.ts';
import { FIELD_NAMES, type FieldName, type KeptArticle } from './protocol.ts';
import type { TextQuery } from './query.ts';
import {
  type ColumnField,
  type Columns,
  type Found,
  namedPages,
  type OpenShelf,
  type PageText,
  type ShelfFacts,
} from './shelf.ts';

/** A sign that is a word of its own, or what stands between such: so texts without spaces are cut. */
const PIECES = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]|[^\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]+/gu;
const SIGN = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;
/** Scripts whose words stand together: a word is looked for anywhere. */
const TOGETHER = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** BM25, as Pagefind scores: how much a further mention counts, and how much a long text. */
const MENTIONS = 1.2;
const LENGTH = 0.75;

/**
 * Articles of one language whose pages the browser holds, in place of bundles that cannot be reached: searched by going
 * through their texts. Words are found by their beginnings, without the stems that an index has.
 */
export class KeptShelf implements OpenShelf {
  readonly facts: ShelfFacts;
  readonly order: number;
  readonly columns: Columns;
  readonly #articles: readonly KeptArticle[];
  readonly #texts: readonly Text[];
  /** Words of a text, on average. */
  readonly #length: number;

  /** @param order place among all shelves. */
  constructor(articles: readonly KeptArticle[], language: string, order: number) {
    this.order = order;
    this.#articles = [...articles].sort((a, b) => a.day - b.day || (a.url < b.url ? -1 : 1));
    this.#texts = this.#articles.map(({ headline, text }) => readText(`${headline}\n${text}`));
    this.#length = this.#texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, this.#texts.length);
    this.columns = columnsOf(this.#articles);
    const [pages, none] = [this.#articles.length, ''];
    this.facts = {
      ...{
        key: `kept-${language}`,
        language,
        from: null,
        to: null,
        pages,
        words: 0,
        hash: none,
        wasm: none,
        columns: none,
      },
      ...{ years: {}, undated: 0 },
    };
  }

  /** As `Shelf.find`. */
  find(query: TextQuery): Found {
    const pages = this.#texts.map((_, page) => page);
    const exactly = (page: number, words: string): boolean => placesOf(this.#texts[page], words, 'exact').length > 0;
    const barred = new Set(pages.filter((page) => query.excluded.some((words) => exactly(page, words))));
    const words = query.words.map((word) => this.#texts.map((text) => placesOf(text, word, 'beginning')));
    const hits = pages.filter(
      (page) =>
        !barred.has(page) &&
        words.every((places) => (places[page]?.length ?? 0) > 0) &&
        query.phrases.every((phrase) => exactly(page, phrase)),
    );
    const having = words.map((places) => places.filter((own) => own.length > 0).length);
    return {
      pages: hits,
      scores: hits.map((page) => this.#score(page, words, having)),
      placesOf: (at) => words.flatMap((places) => places[hits[at] ?? -1] ?? []).sort((a, b) => a - b),
      named: namedPages(this.columns, query, barred),
      frequencies: having.map((count) => ({ pages: count, nearness: count > 0 ? Infinity : 0 })),
    };
  }

  async text(page: number): Promise<PageText> {
    const { url = '', headline = '' } = this.#articles[page] ?? {};
    return { url, headline, content: this.#texts[page]?.content ?? '' };
  }

  #score(page: number, words: readonly (readonly (readonly number[])[])[], having: readonly number[]): number {
    const length = (this.#texts[page]?.words.length ?? 0) / Math.max(1, this.#length);
    return words.reduce((sum, places, word) => {
      const mentions = places[page]?.length ?? 0;
      const count = having[word] ?? 0;
      const weight = Math.log((this.#texts.length - count + 0.5) / (count + 0.5) + 1);
      return sum + (weight * mentions * (MENTIONS + 1)) / (mentions + MENTIONS * (1 - LENGTH + LENGTH * length));
    }, 0);
  }
}

interface Text {
  /** As an excerpt is made of it. */
  readonly content: string;
  /** As they are compared, in the places that an excerpt counts. */
  readonly words: readonly string[];
}

function readText(text: string): Text {
  const content = SIGN.test(text) ? (text.match(PIECES) ?? []).join('\u200b') : text;
  const pieces = SIGN.test(text) ? content.split('\u200b') : cutAtDashes(content, '\u200b').split(/\s+|\u200b/);
  return { content, words: pieces.map(bare) };
}

function bare(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

/** Places of words that stand one after the other in a text. */
function placesOf(text: Text | undefined, wanted: string, kind: 'exact' | 'beginning'): readonly number[] {
  const { words } = readText(wanted);
  if (text === undefined || words.length === 0) return [];
  const fits = (place: number, word: string): boolean =>
    kind === 'exact' || words.length > 1 ? text.words[place] === word : isLike(text.words[place] ?? '', word);
  const places: number[] = [];
  for (let start = 0; start + words.length <= text.words.length; start++) {
    if (words.every((word, at) => fits(start + at, word))) places.push(...words.map((_, at) => start + at));
  }
  return places;
}

/** Whether a word begins with the one asked for, or is it without an ending of two letters at most. */
function isLike(word: string, wanted: string): boolean {
  if (wanted === '') return false;
  if (TOGETHER.test(wanted)) return word.includes(wanted);
  return word.startsWith(wanted) || (word.length > 3 && wanted.length - word.length < 3 && wanted.startsWith(word));
}

function columnsOf(articles: readonly KeptArticle[]): Columns {
  const named = {
    section: ({ section }: KeptArticle) => (section === null ? [] : [section]),
    tag: ({ tags }: KeptArticle) => tags,
    byline: ({ bylines }: KeptArticle) => bylines,
    source: () => [],
  } satisfies Record<FieldName, (article: KeptArticle) => readonly string[]>;
  const fields = {} as Record<FieldName, ColumnField>;
  for (const field of FIELD_NAMES) {
    const values = [...new Set(articles.flatMap(named[field]))];
    const places = new Map(values.map((value, place) => [value, place]));
    const pages = articles.map((article) => named[field](article).map((value) => places.get(value) ?? 0));
    // Of what kind a name is the page does not tell plainly.
    fields[field] = { values, kinds: field === 'tag' ? 't'.repeat(values.length) : '', pages };
  }
  return { day: articles.map(({ day }) => day), fields };
}
