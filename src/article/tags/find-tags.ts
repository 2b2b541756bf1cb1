import type { ArticleTag } from '../article.ts';
import { entitiesOf, type Entity, type Signature } from './entities.ts';
import { createKnownNames, type KnownNames } from './known-names.ts';
import { LowerInText } from './lower-in-text.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { bySalience } from './salience.ts';
import { isCaseless, namesInScript, type ScriptNames, scriptNames } from './script-names.ts';
import { isShouted, type Sentence, sentencesIn } from './sentences.ts';
import { TokenColumns } from './token-columns.ts';
import { type Apostrophe, tokenise } from './tokens.ts';

export interface TagInput extends Signature {
  readonly headline: string;
  /** Plain text. */
  readonly paragraphs: readonly string[];
  /** BCP 47; only the primary subtag counts. */
  readonly language: string;
}

/**
 * Most tags of an article. Measured: the share of wrong ones is the same for the first 8 and for all (0.15), while of the
 * names asked for 15 tags give a half and 24 two thirds (texts of 1,000 words); an article of 450 words seldom has more.
 */
export const MOST_TAGS = 24;

/** What is kept from one article to the next. */
interface Tables {
  readonly columns: TokenColumns;
  readonly known: (language: string) => KnownNames;
  readonly script: (language: string) => ScriptNames;
}

/**
 * Makes a finder that keeps the tables of the languages it has met.
 * @param most how many tags at most; for measurements
 */
export function createTagFinder(most = MOST_TAGS): (input: TagInput) => readonly ArticleTag[] {
  const tables = { columns: new TokenColumns(), known: keeping(createKnownNames), script: keeping(scriptNames) };
  return (input) => find(input, tables).slice(0, most);
}

/**
 * The people, places and organisations that an article names, the weightiest first, at most `MOST_TAGS`.
 * Each once, under its fullest name; `evidence` is the first sentence that names it.
 * The headline, the byline and the dateline alone make no tag: the text must name it.
 * The tables of a language are made at its first article (some milliseconds).
 */
export const findTags: (input: TagInput) => readonly ArticleTag[] = createTagFinder();

/** Calls `make` once for each language. */
function keeping<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const kept = made.get(language) ?? make(language);
    made.set(language, kept);
    return kept;
  };
}

function find(input: TagInput, tables: Tables): readonly ArticleTag[] {
  const subtag = input.language.split('-')[0]?.toLowerCase() ?? 'und';
  const language = subtag === 'und' || subtag === '' ? 'en' : subtag;
  const sentences = sentencesIn(input.paragraphs);
  const entities = isCaseless(language)
    ? entitiesInScript(sentences, language, tables.script(language))
    : entitiesInCase(sentences, language, tables.known(language), tables.columns, input);
  return bySalience(entities, input.headline, sentences);
}

function entitiesInCase(
  sentences: readonly Sentence[],
  language: string,
  known: KnownNames,
  columns: TokenColumns,
  signature: Signature,
): readonly Entity[] {
  const apostrophe = apostropheIn(language);
  columns.clear();
  const tokens = sentences.map(({ text }) => tokenise(text, apostrophe, known.words, columns));
  const lowerInText = new LowerInText(sentences, tokens);
  const mentions: Mention[] = [];
  tokens.forEach((own, index) => {
    if (isShouted(sentences[index]?.text ?? '', own)) return;
    // One by one: a sentence of a damaged file can hold more than a call takes arguments.
    for (const mention of mentionsIn(own, index, known, language, lowerInText)) mentions.push(mention);
  });
  return entitiesOf(mentions, known, lowerInText, signature);
}

const ELIDING = new Set(['fr', 'it', 'ca', 'oc']);
const SUFFIXING = new Set(['tr', 'az']);

function apostropheIn(language: string): Apostrophe {
  return ELIDING.has(language) ? 'elision' : SUFFIXING.has(language) ? 'suffix' : 'plain';
}

function entitiesInScript(sentences: readonly Sentence[], language: string, names: ScriptNames): readonly Entity[] {
  const entities = new Map<string, Entity & { readonly sentences: number[] }>();
  sentences.forEach(({ text }, index) => {
    for (const { name, kind } of namesInScript(text, language, names)) {
      const entity = entities.get(name) ?? { name, kind, sentences: [] };
      entity.sentences.push(index);
      entities.set(name, entity);
    }
  });
  return [...entities.values()];
}
