import type { ArticleTag, TagKind } from '../article.ts';
import { countriesNamedIn } from './countries-in-script.ts';
import { createKnownNames, type KnownNames, phraseKey } from './known-names.ts';
import { isCommonWord } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { groupByName, kindOfLongName, kindOfShortName, type NameGroup } from './name-groups.ts';
import { nameKey } from './name-key.ts';
import { createPeople } from './people.ts';
import { isShouted, type Sentence, sentencesIn } from './sentences.ts';

export interface TagInput {
  readonly headline: string;
  /** Plain text. */
  readonly paragraphs: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
}

/** More names than these an article is not about. Chosen by measurement: see measure-tags.ts. */
export const MOST_TAGS = 24;

interface Entity {
  name: string;
  kind: Exclude<TagKind, 'topic'>;
  /** Sentences that name it, in order. */
  sentences: number[];
  headlined: boolean;
}

/**
 * Makes a finder that keeps the tables of the languages it has met.
 * @param most how many tags at most; for measurements
 */
export function createTagFinder(most = MOST_TAGS): (input: TagInput) => readonly ArticleTag[] {
  const knownNames = createKnownNames();
  return (input) => find(input, knownNames).slice(0, most);
}

/**
 * The people, places and organisations that an article names, the weightiest first, at most `MOST_TAGS`.
 * Each once, under its fullest name; `evidence` is the first sentence that names it.
 * The headline and the byline alone make no tag: the text must name it.
 */
export const findTags: (input: TagInput) => readonly ArticleTag[] = createTagFinder();

function find(input: TagInput, knownNames: (language: string) => KnownNames): readonly ArticleTag[] {
  const language = input.language.split('-')[0]?.toLowerCase() ?? 'und';
  const sentences = sentencesIn(input.paragraphs, language);
  const scripted = countriesNamedIn(sentences, language);
  if (scripted !== null) return ranked(scripted, input, sentences);
  const known = knownNames(language === 'und' ? 'en' : language);
  const lowerInText = new Set<string>();
  for (const { tokens } of sentences) for (const token of tokens) if (!token.capital) lowerInText.add(token.lower);
  const mentions: Mention[] = [];
  sentences.forEach(({ tokens, text }, index) => {
    if (!isShouted(text)) mentions.push(...mentionsIn(tokens, index, known, language, lowerInText));
  });
  return ranked(entitiesOf(mentions, known, lowerInText, input), input, sentences);
}

function entitiesOf(
  mentions: readonly Mention[],
  known: KnownNames,
  lowerInText: ReadonlySet<string>,
  input: TagInput,
): readonly Entity[] {
  const entities = new Map<string, Entity>();
  const add = (id: string, name: string, kind: Entity['kind'], group: NameGroup): void => {
    const entity = entities.get(id) ?? { name, kind, sentences: [], headlined: false };
    entity.sentences.push(...group.mentions.map(({ sentence }) => sentence));
    entities.set(id, entity);
  };
  const groups = groupByName(mentions, known);
  const alone = new Set(
    groups
      .filter(
        ({ words, mentions: all }) =>
          words.length === 1 && all.some(({ speaks, titled, hasRole }) => speaks || titled || hasRole),
      )
      .map(({ words }) => words[0] ?? ''),
  );
  const people = createPeople();
  const rest: NameGroup[] = [];
  const acronyms = new Map<string, string>();
  for (const group of groups) {
    if (group.words.length < 2) {
      rest.push(group);
      continue;
    }
    const kind = kindOfLongName(group, known, alone);
    if (kind === 'person') people.add(group);
    else if (kind !== null) {
      const name = group.known?.name ?? group.words.join(' ');
      add(phraseKey(name), name, kind, group);
      for (const { acronym } of group.mentions) if (acronym !== null) acronyms.set(nameKey(acronym), name);
    }
  }
  for (const group of rest) {
    const expansion = acronyms.get(group.key);
    if (expansion !== undefined) {
      add(phraseKey(expansion), expansion, entities.get(phraseKey(expansion))?.kind ?? 'organisation', group);
      continue;
    }
    if (people.take(group)) continue;
    const kind = kindOfShortName(group, lowerInText);
    const name = group.known?.name ?? group.words.join(' ');
    if (kind !== null) add(phraseKey(name), name, kind, group);
    else if (group.mentions.some(({ titled }) => titled) && !isCommonWord(group.key.toLowerCase()))
      people.addTitled(group);
  }
  const writers = new Set(input.bylines.map(nameKey));
  for (const { name, groups: own } of people.all()) {
    const count = own.reduce((sum, { mentions: all }) => sum + all.length, 0);
    if (writers.has(nameKey(name)) && count < 3) continue;
    for (const group of own) add(phraseKey(name), name, 'person', group);
  }
  return [...entities.values()];
}

function ranked(entities: readonly Entity[], input: TagInput, sentences: readonly Sentence[]): readonly ArticleTag[] {
  const headline = nameKey(input.headline).toLowerCase();
  const scored = entities.map((entity) => {
    const places = [...entity.sentences].sort((a, b) => a - b);
    const first = places[0] ?? 0;
    const words = nameKey(entity.name).toLowerCase().split(' ');
    const headlined =
      headline.includes(words.join(' ')) || (entity.kind === 'person' && headline.includes(words.at(-1) ?? ' '));
    const early = 1.5 / (1 + (sentences[first]?.paragraph ?? 0));
    return { entity, first, score: places.length + (headlined ? 3 : 0) + early };
  });
  scored.sort((a, b) => b.score - a.score || a.first - b.first || (a.entity.name < b.entity.name ? -1 : 1));
  return scored.map(({ entity, first }) => ({
    name: entity.name,
    kind: entity.kind,
    from: 'found',
    evidence: sentences[first]?.text ?? '',
  }));
}
