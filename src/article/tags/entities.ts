import type { TagKind } from '../article.ts';
import { tagSlug } from './fold.ts';
import { type KnownNames, phraseKey } from './known-names.ts';
import { isCommonWord } from './lexicon.ts';
import type { LowerInText } from './lower-in-text.ts';
import type { Mention } from './mentions.ts';
import { groupByName, kindOfLongName, kindOfShortName, type NameGroup, written } from './name-groups.ts';
import { nameKey } from './name-key.ts';
import { createPeople, type People } from './people.ts';
import type { Word } from './word.ts';

/** A person, place or organisation under its fullest name. */
export interface Entity {
  readonly name: string;
  readonly kind: Exclude<TagKind, 'topic'>;
  /** Sentences that name it, one entry a mention. */
  readonly sentences: readonly number[];
}

/** Names that the article gives besides its text. */
export interface Signature {
  /** The writers: no subject merely because they sign. */
  readonly bylines: readonly string[];
  /** Where the report was written: a place, whatever else the word may mean. */
  readonly dateline: string | null;
}

interface Gathering {
  add(name: string, kind: Entity['kind'], group: NameGroup): void;
  kindOf(name: string): Entity['kind'] | undefined;
  all(): readonly Entity[];
}

function createGathering(): Gathering {
  const entities = new Map<string, Entity & { readonly sentences: number[] }>();
  return {
    add(name, kind, group) {
      const slug = tagSlug(name);
      const entity = entities.get(slug) ?? { name, kind, sentences: [] };
      for (const { sentence } of group.mentions) entity.sentences.push(sentence);
      entities.set(slug, entity);
    },
    kindOf: (name) => entities.get(tagSlug(name))?.kind,
    all: () => [...entities.values()],
  };
}

/** Brings all mentions of an article together to what they name. */
export function entitiesOf(
  mentions: readonly Mention[],
  known: KnownNames,
  lowerInText: LowerInText,
  signature: Signature,
): readonly Entity[] {
  const entities = createGathering();
  const people = createPeople();
  const groups = groupByName(mentions, known);
  const acronyms = gatherLongNames(groups, known, entities, people);
  const dateline = placeOfDateline(signature.dateline);
  for (const group of groups) {
    if (group.words.length > 1) continue;
    const name = group.known?.name ?? written(group.words);
    const expansion = group.known === null ? acronyms.get(group.key) : undefined;
    if (expansion !== undefined) entities.add(expansion, entities.kindOf(expansion) ?? 'organisation', group);
    else if (group.key.toLowerCase() === dateline) entities.add(name, 'place', group);
    else if (!people.take(group)) {
      const kind = kindOfShortName(group, lowerInText);
      if (kind !== null) entities.add(name, kind, group);
      else if (isReigning(group)) people.addTitled(group);
    }
  }
  const writers = new Set(signature.bylines.map(nameKey));
  for (const { name, groups: own } of people.all()) {
    const count = own.reduce((sum, { mentions: all }) => sum + all.length, 0);
    if (writers.has(nameKey(name)) && count < 3) continue;
    // `J. Fenn` once, in a list of winners: nobody in particular.
    if (count < 2 && /^\p{Lu}\.? \S+$/u.test(name)) continue;
    for (const group of own) entities.add(name, 'person', group);
  }
  return entities.all();
}

/** Names of two words or more. Gives the acronyms that stand for organisations among them. */
function gatherLongNames(
  groups: readonly NameGroup[],
  known: KnownNames,
  entities: Gathering,
  people: People,
): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  const initials = new Map<string, string>();
  const alone = new Set(groups.filter(isPersonAlone).map(({ words }) => words[0]?.text ?? ''));
  for (const group of groups) {
    if (group.words.length < 2) continue;
    const kind = kindOfLongName(group, known, alone);
    if (kind === 'person') people.add(group);
    else if (kind !== null) {
      const name = group.known?.name ?? placeItself(group.words, known) ?? written(group.words);
      entities.add(name, kind, group);
      for (const { acronym } of group.mentions) if (acronym !== null) acronyms.set(nameKey(acronym), name);
      const letters = initialsOf(name);
      if (kind === 'organisation' && letters.length >= 3 && !initials.has(letters)) initials.set(letters, name);
    }
  }
  return new Map([...initials, ...acronyms]);
}

function isPersonAlone({ words, mentions }: NameGroup): boolean {
  return words.length === 1 && mentions.some(({ speaks, titled, hasRole }) => speaks || titled || hasRole);
}

function isReigning({ key, mentions }: NameGroup): boolean {
  return mentions.some(({ reigning }) => reigning) && !isCommonWord(key.toLowerCase());
}

/** `SALTMARSH, Tuesday` → `saltmarsh`. */
function placeOfDateline(dateline: string | null): string | null {
  return dateline === null
    ? null
    : nameKey(dateline.split(/[,(–—]/)[0] ?? '')
        .trim()
        .toLowerCase();
}

/** `GSA` of `General Services Administration`. */
function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** `State of Texas`, `City of Paris`: Texas, Paris; null for other names. */
function placeItself(words: readonly Word[], known: KnownNames): string | null {
  if (words[1]?.text !== 'of' || !/^(?:State|City|Town|Republic|Kingdom|Commonwealth)$/.test(words[0]?.text ?? ''))
    return null;
  const place = known.byKey.get(phraseKey(written(words.slice(2))));
  return place?.kind === 'place' ? place.name : null;
}
