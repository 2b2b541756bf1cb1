import type { TagKind } from '../article.ts';
import { createKnownNames, phraseKey } from './known-names.ts';

export type NamedKind = Exclude<TagKind, 'topic'>;

/** One thing that a text names: all the spellings that the annotators marked. */
export interface TrueName {
  readonly kind: NamedKind;
  readonly keys: ReadonlySet<string>;
  /** Stands only inside a longer name: neither asked for nor counted as wrong. */
  readonly optional: boolean;
}

export interface MeasuredText {
  readonly id: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly TrueName[];
}

export interface Marked {
  readonly kind: NamedKind;
  readonly words: readonly string[];
  readonly identity: string | null;
  readonly nested: boolean;
}

const known = createKnownNames('en');

/** Key of a name for comparing: no article, no possessive, countries' variants as one. */
export function comparedKey(name: string): string {
  const plain = phraseKey(
    name
      .replace(/^the /i, '')
      .replace(/ ?['’]s$/, '')
      .replace(/ (['’]s)/g, '$1')
      .replace(/ - /g, '-'),
  );
  const table = known.byKey.get(plain);
  return phraseKey(table?.name ?? plain)
    .toLowerCase()
    .replace(/\./g, '');
}

/** Gathers marked names to distinct ones: same key, same identity, or a person's name that is part of a longer one. */
export function distinct(marked: readonly Marked[]): readonly TrueName[] {
  const groups: { kind: NamedKind; keys: Set<string>; identity: string | null; optional: boolean }[] = [];
  const longestFirst = [...marked].sort((a, b) => b.words.length - a.words.length);
  for (const { kind, words, identity, nested } of longestFirst) {
    const key = comparedKey(words.join(' '));
    if (key === '') continue;
    const partOf = (keys: ReadonlySet<string>): boolean =>
      [...keys].some((long) => long.split(' ').length > 1 && ` ${long} `.includes(` ${key} `));
    const group = groups.find(
      (one) =>
        one.kind === kind &&
        (one.keys.has(key) ||
          (identity !== null && one.identity === identity) ||
          (kind === 'person' && partOf(one.keys))),
    );
    if (group === undefined) {
      groups.push({ kind, keys: new Set([key]), identity, optional: nested });
      // `Emeritus Professor Jane Doe`, `pan-democrat Jane Doe`: the name is the end of it.
      if (kind === 'person' && words.length > 2) groups.at(-1)?.keys.add(comparedKey(words.slice(-2).join(' ')));
    } else {
      group.keys.add(key);
      group.optional &&= nested;
    }
  }
  return groups;
}

/** Puts annotated words together to text. */
export function written(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([,.;:!?%)\]]|n't|['’](?:s|re|ve|ll|d|m)\b)/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/(\w) - (?=\w)/g, '$1-')
    .replace(/s ' /g, "s' ")
    .replace(/" ([^"]*?) "/g, '“$1”');
}
