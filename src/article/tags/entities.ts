import type { TagKind } from '../article.ts';
import { type KnownNames, phraseKey } from './known-names.ts';
import { isCommonWord } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { groupByName, kindOfLongName, kindOfShortName, type NameGroup } from './name-groups.ts';
import { nameKey } from './name-key.ts';
import { createPeople } from './people.ts';

/** A person, place or organisation under its fullest name. */
export interface Entity {
  readonly name: string;
  readonly kind: Exclude<TagKind, 'topic'>;
  /** Sentences that name it, one entry a mention. */
  readonly sentences: readonly number[];
}

/**
 * Brings all mentions of an article together to what they name.
 * @param bylines names of the writers: no subject merely because they sign
 */
export function entitiesOf(
  mentions: readonly Mention[],
  known: KnownNames,
  lowerInText: ReadonlySet<string>,
  bylines: readonly string[],
): readonly Entity[] {
  const entities = new Map<string, Entity & { readonly sentences: number[] }>();
  const add = (id: string, name: string, kind: Entity['kind'], group: NameGroup): void => {
    const entity = entities.get(id) ?? { name, kind, sentences: [] };
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
      const name = group.known?.name ?? placeItself(group.words, known) ?? group.words.join(' ');
      add(phraseKey(name), name, kind, group);
      for (const { acronym } of group.mentions) if (acronym !== null) acronyms.set(nameKey(acronym), name);
    }
  }
  for (const [id, { name }] of entities) {
    const initials = initialsOf(name);
    if (initials.length >= 3 && entities.get(id)?.kind === 'organisation' && !acronyms.has(initials))
      acronyms.set(initials, name);
  }
  for (const group of rest) {
    const expansion = group.known === null ? acronyms.get(group.key) : undefined;
    if (expansion !== undefined) {
      add(phraseKey(expansion), expansion, entities.get(phraseKey(expansion))?.kind ?? 'organisation', group);
      continue;
    }
    if (people.take(group)) continue;
    const kind = kindOfShortName(group, lowerInText);
    const name = group.known?.name ?? group.words.join(' ');
    if (kind !== null) add(phraseKey(name), name, kind, group);
    else if (group.mentions.some(({ reigning }) => reigning) && !isCommonWord(group.key.toLowerCase()))
      people.addTitled(group);
  }
  const writers = new Set(bylines.map(nameKey));
  for (const { name, groups: own } of people.all()) {
    const count = own.reduce((sum, { mentions: all }) => sum + all.length, 0);
    if (writers.has(nameKey(name)) && count < 3) continue;
    // `J. Fenn` once, in a list of winners: nobody in particular.
    if (count < 2 && /^\p{Lu}\.? \S+$/u.test(name)) continue;
    for (const group of own) add(phraseKey(name), name, 'person', group);
  }
  return [...entities.values()];
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
function placeItself(words: readonly string[], known: KnownNames): string | null {
  if (words[1] !== 'of' || !/^(?:State|City|Town|Republic|Kingdom|Commonwealth)$/.test(words[0] ?? '')) return null;
  const place = known.byKey.get(phraseKey(words.slice(2).join(' ')));
  return place?.kind === 'place' ? place.name : null;
}
