import type { TagKind } from '../article.ts';
import { type Known, type KnownNames, phraseKey } from './known-names.ts';
import {
  COMMON_ACRONYMS,
  DIRECTIONS,
  isCommonWord,
  isDemonym,
  isDictionaryWord,
  isGivenName,
  isSurname,
  OFFICIAL_HEADS,
  PLACE_STARTS,
  TITLES,
} from './lexicon.ts';
import { isPlainGivenName, type Mention } from './mentions.ts';

/** All mentions of an article that are spelled alike. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  readonly known: Known | null;
}

/** More words are a list whose commas were lost. */
const LONGEST_NAME = 9;

export function groupByName(mentions: readonly Mention[], known: KnownNames): readonly NameGroup[] {
  const groups = new Map<string, { key: string; words: readonly string[]; mentions: Mention[]; known: Known | null }>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group === undefined) {
      const { key, words } = mention;
      groups.set(key, { key, words, mentions: [mention], known: known.byKey.get(key) ?? null });
    } else group.mentions.push(mention);
  }
  return [...groups.values()];
}

const has = (
  group: NameGroup,
  cue: 'titled' | 'speaks' | 'hasRole' | 'located' | 'within' | 'articled' | 'bodied',
): boolean => group.mentions.some((mention) => mention[cue]);

/**
 * What a name of two words or more stands for, by the tables, by its own words and by its surroundings;
 * null where nothing tells, or what tells says: neither person, place nor organisation.
 * @param alone words that also stand alone in the text with a capital inside a sentence
 */
export function kindOfLongName(
  group: NameGroup,
  known: KnownNames,
  alone: ReadonlySet<string>,
): Exclude<TagKind, 'topic'> | null {
  const { words, mentions } = group;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const personCue = has(group, 'titled') || has(group, 'speaks') || has(group, 'hasRole');
  if (group.known !== null && !(group.known.trust === 'local' && isGivenName(first) && personCue))
    return group.known.kind;
  const head = mentions[0]?.head ?? 'none';
  if (words.length > LONGEST_NAME || words.every((word) => word.length > 1 && word === word.toUpperCase())) return null;
  // `Google Drive`, `Twitter Gardens`: a body’s, not a place of a town.
  if (head === 'place' && known.byKey.get(first)?.kind === 'organisation') return null;
  if (mentions.some(({ acronym }) => acronym !== null) && head !== 'other' && head !== 'place') return 'organisation';
  const articled = mentions.every((mention) => mention.articled);
  const plain =
    isPlainGivenName(first, known) ||
    ((/^(?:\p{Lu}\.)+$/u.test(first) || (/^[B-HJ-Z]$/.test(first) && isSurname(last))) &&
      known.byKey.get(first) === undefined);
  const shape =
    words.length <= 4 &&
    !words.some((word) => /^(?:of|for|and|&)$|'s$|\p{Lu}{3}|\p{Ll}\p{Lu}{2}|\p{Lu}{2}\p{Ll}/u.test(word)) &&
    !isDemonym(last.toLowerCase()) &&
    !(words.length === 3 && isThing(last));
  const spoken = has(group, 'titled') || has(group, 'speaks') || (has(group, 'hasRole') && head === 'none');
  if (shape && plain && spoken && words.length <= 3 && !articled) return 'person';
  if (head === 'organisation' && isAllCommon(words) && !OFFICIAL_HEADS.has(last.toLowerCase()) && words.length === 2) {
    return null;
  }
  if (head === 'organisation' || head === 'place') return head;
  if (head === 'none' && isPlaceWithin(words, known)) return 'place';
  if (head === 'none' && !isGivenName(first) && isTeam(words, known)) return 'organisation';
  if (!shape) return null;
  if (plain && !articled && !(isThing(last) && isSurname(first) && !personCue && !alone.has(last))) return 'person';
  if (head === 'other') return null;
  if (has(group, 'titled')) return 'person';
  if (has(group, 'bodied') && !isAllCommon(words)) return 'organisation';
  if (articled || words.length > 3) return null;
  if ((personCue || alone.has(last)) && !isAllCommon(words)) return 'person';
  if (
    (/^\p{Lu}\p{Ll}+-\p{Ll}{2,6}$/u.test(last) && !isCommonWord(last.split('-')[1] ?? '')) ||
    /^al-\p{Lu}/u.test(last)
  )
    return 'person';
  if (isGivenName(first) && (isSurname(last) || !isCommonWord(last.toLowerCase()))) return 'person';
  if (isSurname(last) && !isCommonWord(first.toLowerCase()) && known.byKey.get(first) === undefined) return 'person';
  if (has(group, 'within') || (PLACE_STARTS.has(first.toLowerCase()) && has(group, 'located'))) return 'place';
  return null;
}

/** `East Java`, `Upper Austria`. */
function isPlaceWithin(words: readonly string[], known: KnownNames): boolean {
  return (
    DIRECTIONS.has((words[0] ?? '').toLowerCase()) &&
    known.byKey.get(phraseKey(words.slice(1).join(' ')))?.kind === 'place'
  );
}

/** `Boston Bruins`: a place and a plural. */
function isTeam(words: readonly string[], known: KnownNames): boolean {
  const last = words.at(-1) ?? '';
  const place = known.byKey.get(phraseKey(words.slice(0, -1).join(' ')));
  return /[^s]s$/.test(last) && !isGivenName(last) && place?.kind === 'place' && place.trust === 'sure';
}

/** An ordinary word that is nobody’s family name. */
function isThing(word: string): boolean {
  return isDictionaryWord(word.toLowerCase()) && !isSurname(word);
}

function isAllCommon(words: readonly string[]): boolean {
  return words.every((word) => isCommonWord(word.toLowerCase()));
}

/** A strange word with a capital behind `in`, `at`, `near`: a small town more often than anything else. */
function isPlacedUnknown({ words, mentions }: NameGroup, lowerInText: ReadonlySet<string>): boolean {
  const word = words[0] ?? '';
  const lower = word.toLowerCase();
  if (
    !/^\p{Lu}\p{Ll}{3,}$/u.test(word) ||
    isCommonWord(lower) ||
    lowerInText.has(lower) ||
    isGivenName(word) ||
    isSurname(word)
  )
    return false;
  return (
    mentions.some(({ settled }) => settled) &&
    !mentions.some(({ speaks, titled, articled }) => speaks || titled || articled)
  );
}

/** The same for a name of one word that is no person's of the article. */
export function kindOfShortName(group: NameGroup, lowerInText: ReadonlySet<string>): Exclude<TagKind, 'topic'> | null {
  const { known, mentions } = group;
  const word = group.words[0] ?? '';
  const lower = word.toLowerCase();
  if (isDemonym(lower) || TITLES.has(lower)) return known?.trust === 'sure' && known.kind === 'place' ? 'place' : null;
  const inside = mentions.some(({ initial }) => !initial);
  if (known !== null) {
    if (
      known.trust === 'local' &&
      !(has(group, 'within') || (has(group, 'located') && !has(group, 'titled') && !has(group, 'speaks')))
    )
      return null;
    if (!inside && isCommonWord(lower) && word !== word.toUpperCase()) return null;
    return known.kind;
  }
  if (has(group, 'within') && inside && !isCommonWord(lower)) return 'place';
  if (has(group, 'bodied') && inside && !isCommonWord(lower) && !isGivenName(word)) return 'organisation';
  if (isPlacedUnknown(group, lowerInText)) return 'place';
  if (
    /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}&-]{3,7}$/u.test(word) &&
    !COMMON_ACRONYMS.has(lower) &&
    !lowerInText.has(lower) &&
    !isCommonWord(lower)
  ) {
    return mentions.length >= 3 || has(group, 'articled') ? 'organisation' : null;
  }
  return null;
}
