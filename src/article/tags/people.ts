import type { NameGroup } from './name-groups.ts';
import { nameKey } from './name-key.ts';

interface Person {
  readonly name: string;
  readonly groups: readonly NameGroup[];
}

export interface People {
  /** A person's name of two words or more. */
  add(group: NameGroup): void;
  /** Takes a single word that is a part of one of the persons' names; false where it is none's. */
  take(group: NameGroup): boolean;
  /** A single name behind a title, which no full name explains: `President Obama`. */
  addTitled(group: NameGroup): void;
  all(): readonly Person[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

function isInitialOf(initial: string | undefined, name: string | undefined): boolean {
  return initial !== undefined && /^\p{Lu}\.$/u.test(initial) && name?.[0] === initial[0];
}

/** Gathers the persons of one article; `Putin` and `Vladimir V. Putin` become the `Vladimir Putin` named before. */
export function createPeople(): People {
  const persons: { name: string; words: readonly string[]; groups: NameGroup[] }[] = [];

  const partsOf = (words: readonly string[]): readonly string[] =>
    words.map(nameKey).filter((word) => !SUFFIX.test(word));
  const same = (a: readonly string[], b: readonly string[]): boolean => {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    const firsts = short[0] === long[0] || isInitialOf(short[0], long[0]) || isInitialOf(long[0], short[0]);
    if (short.at(-1) === long.at(-1) && firsts) return true;
    // The family's name alone in front of a longer one: `Rio Ferdinand` is not `Ferdinand Magellan`.
    return short.length < long.length && short.every((word, i) => word === long[i + long.length - short.length]);
  };
  return {
    add(group) {
      const words = partsOf(group.words);
      const person = persons.find((one) => same(one.words, words));
      if (person === undefined) persons.push({ name: group.words.join(' '), words, groups: [group] });
      else person.groups.push(group);
    },
    take(group) {
      const word = nameKey(group.words[0] ?? '');
      const located =
        group.known?.kind === 'place' && group.mentions.some((mention) => mention.located || mention.within);
      if (located || (group.known !== null && group.known.trust === 'sure' && group.known.kind === 'organisation'))
        return false;
      const person =
        persons.find(({ words }) => words.at(-1) === word) ??
        persons.find(({ words }) => words[0] === word && group.known?.trust !== 'sure');
      person?.groups.push(group);
      return person !== undefined;
    },
    addTitled(group) {
      persons.push({ name: group.words.join(' '), words: partsOf(group.words), groups: [group] });
    },
    all: () => persons,
  };
}
