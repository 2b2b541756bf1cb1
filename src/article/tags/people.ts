import { type NameGroup, written } from './name-groups.ts';
import type { Word } from './word.ts';

interface Person {
  readonly name: string;
  readonly groups: readonly NameGroup[];
}

export interface People {
  /** A person's name of two words or more. */
  add(group: NameGroup): void;
  /** Takes a single word that is a part of one of the persons' names; false where it is none's. */
  take(group: NameGroup): boolean;
  /** A single name behind a rare title, which no full name explains: `President Obama`; `Mr Smith` may be anybody. */
  addTitled(group: NameGroup): void;
  all(): readonly Person[];
}

interface Gathered extends Person {
  readonly words: readonly string[];
  readonly groups: NameGroup[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

function isInitialOf(initial: string | undefined, name: string | undefined): boolean {
  return initial !== undefined && /^\p{Lu}\.$/u.test(initial) && name?.[0] === initial[0];
}

/** Two names with the same last word: the same person, as far as the rest of them tells. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] === long[0] || isInitialOf(short[0], long[0]) || isInitialOf(long[0], short[0])) return true;
  return short.length < long.length && short.every((word, i) => word === long[i + long.length - short.length]);
}

/** Gathers the persons of one article; `Putin` and `Vladimir V. Putin` become the `Vladimir Putin` named before. */
export function createPeople(): People {
  const persons: Gathered[] = [];
  const byLast = new Map<string, Gathered[]>();
  const byFirst = new Map<string, Gathered>();

  const partsOf = (words: readonly Word[]): readonly string[] =>
    words.map(({ key }) => key).filter((word) => !SUFFIX.test(word));
  const enter = (group: NameGroup): void => {
    const words = partsOf(group.words);
    const person = { name: written(group.words), words, groups: [group] };
    persons.push(person);
    const last = words.at(-1) ?? '';
    const namesakes = byLast.get(last);
    if (namesakes === undefined) byLast.set(last, [person]);
    else namesakes.push(person);
    const first = words[0] ?? '';
    if (!byFirst.has(first)) byFirst.set(first, person);
  };
  return {
    add(group) {
      const words = partsOf(group.words);
      const person = byLast.get(words.at(-1) ?? '')?.find((one) => isSame(one.words, words));
      if (person === undefined) enter(group);
      else person.groups.push(group);
    },
    take(group) {
      const word = group.words[0]?.key ?? '';
      const { known } = group;
      const located = known?.kind === 'place' && group.mentions.some((mention) => mention.located || mention.within);
      if (located || (known?.trust === 'sure' && known.kind === 'organisation')) return false;
      const person = byLast.get(word)?.[0] ?? (known?.trust === 'sure' ? undefined : byFirst.get(word));
      person?.groups.push(group);
      return person !== undefined;
    },
    addTitled: enter,
    all: () => persons,
  };
}
