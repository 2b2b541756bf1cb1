import type { TagKind } from '../article.ts';
import { type Known, type KnownNames, phraseKey } from './known-names.ts';
import {
  COMMON_ACRONYMS,
  DIRECTIONS,
  isCommonWord,
  isDemonym,
  OFFICIAL_HEADS,
  PLACE_STARTS,
  TITLES,
} from './lexicon.ts';
import type { LowerInText } from './lower-in-text.ts';
import type { Mention } from './mentions.ts';
import type { Word } from './word.ts';

/** All mentions of an article that are spelled alike. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly known: Known | null;
}

/** More words are a list whose commas were lost. */
const LONGEST_NAME = 9;

export function groupByName(mentions: readonly Mention[], known: KnownNames): readonly NameGroup[] {
  const groups = new Map<string, { key: string; words: readonly Word[]; mentions: Mention[]; known: Known | null }>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group === undefined) {
      const { key, words } = mention;
      groups.set(key, { key, words, mentions: [mention], known: knownName(key, words, known) });
    } else group.mentions.push(mention);
  }
  return [...groups.values()];
}

/** Most names are in no table; it is told by their first word, which has been asked for before. */
function knownName(key: string, [first]: readonly Word[], known: KnownNames): Known | null {
  if (first?.key === key) return first.known;
  const beginsNone = first?.longest === 0 && !first.key.includes("'") && key.startsWith(`${first.key} `);
  return beginsNone ? null : (known.byKey.get(key) ?? null);
}

/** Words of a name as they are shown. */
export function written(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
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
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const personCue = has(group, 'titled') || has(group, 'speaks') || has(group, 'hasRole');
  if (group.known !== null && !(group.known.trust === 'local' && first.isGivenName && personCue))
    return group.known.kind;
  const head = mentions[0]?.head ?? 'none';
  if (words.length > LONGEST_NAME || words.every((word) => word.isShouted && word.text.length > 1)) return null;
  // `Google Drive`, `Twitter Gardens`: a body’s, not a place of a town.
  if (head === 'place' && first.knownAsWritten?.kind === 'organisation') return null;
  if (mentions.some(({ acronym }) => acronym !== null) && head !== 'other' && head !== 'place') return 'organisation';
  const articled = mentions.every((mention) => mention.articled);
  const spoken = has(group, 'titled') || has(group, 'speaks') || (has(group, 'hasRole') && head === 'none');
  const plain = opensPlainly(first, last);
  const shaped = isShapedAsPerson(words, last);
  if (shaped && plain && spoken && words.length <= 3 && !articled) return 'person';
  if (head === 'organisation' && isAllCommon(words) && !OFFICIAL_HEADS.has(lowerOf(last)) && words.length === 2) {
    return null;
  }
  if (head === 'organisation' || head === 'place') return head;
  if (head === 'none' && isPlaceWithin(words, first, known)) return 'place';
  if (head === 'none' && !first.isGivenName && isTeam(words, last, known)) return 'organisation';
  if (!shaped) return null;
  if (plain && !articled && !(isThing(last) && first.isSurname && !personCue && !alone.has(last.text))) return 'person';
  if (head === 'other') return null;
  if (has(group, 'titled')) return 'person';
  if (has(group, 'bodied') && !isAllCommon(words)) return 'organisation';
  if (articled || words.length > 3) return null;
  if ((personCue || alone.has(last.text)) && !isAllCommon(words)) return 'person';
  if (
    (last.text.includes('-') &&
      /^\p{Lu}\p{Ll}+-\p{Ll}{2,6}$/u.test(last.text) &&
      !isCommonWord(last.text.split('-')[1] ?? '')) ||
    (last.text.startsWith('al-') && /^al-\p{Lu}/u.test(last.text))
  )
    return 'person';
  if (first.isGivenName && (last.isSurname || !isCommon(last))) return 'person';
  if (last.isSurname && !isCommon(first) && first.knownAsWritten === null) return 'person';
  if (has(group, 'within') || (PLACE_STARTS.has(lowerOf(first)) && has(group, 'located'))) return 'place';
  return null;
}

/** Whether the first word of a name is surely a given name, not also an ordinary word or a place, or an initial. */
function opensPlainly(first: Word, last: Word): boolean {
  if (first.isGivenName && !first.isInDictionary && first.knownAsWritten?.trust !== 'sure') return true;
  return (
    (/^(?:\p{Lu}\.)+$/u.test(first.text) || (/^[B-HJ-Z]$/.test(first.text) && last.isSurname)) &&
    first.knownAsWritten === null
  );
}

function isShapedAsPerson(words: readonly Word[], last: Word): boolean {
  return (
    words.length <= 4 &&
    !words.some((word) => word.isUnlikePeoples) &&
    !isPeoples(last) &&
    !(words.length === 3 && isThing(last))
  );
}

/** `East Java`, `Upper Austria`. */
function isPlaceWithin(words: readonly Word[], first: Word, known: KnownNames): boolean {
  return DIRECTIONS.has(lowerOf(first)) && known.byKey.get(phraseKey(written(words.slice(1))))?.kind === 'place';
}

/** `Boston Bruins`: a place and a plural. */
function isTeam(words: readonly Word[], last: Word, known: KnownNames): boolean {
  if (!/[^s]s$/.test(last.text) || last.isGivenName) return false;
  const place = known.byKey.get(phraseKey(written(words.slice(0, -1))));
  return place?.kind === 'place' && place.trust === 'sure';
}

/** An ordinary word that is nobody’s family name. */
function isThing(word: Word): boolean {
  return word.isInDictionary && !word.isSurname;
}

function isAllCommon(words: readonly Word[]): boolean {
  return words.every(isCommon);
}

/** In lower case with the apostrophe of the name: the tables have the straight one alone. */
function lowerOf({ text, lower }: Word): string {
  return text.includes('’') ? text.toLowerCase() : lower;
}

/** Of a word with a typographic apostrophe no ending is taken off to find it in the dictionary. */
function isCommon(word: Word): boolean {
  return word.isCommon && (!word.text.includes('’') || isCommonWord(lowerOf(word)));
}

function isPeoples(word: Word): boolean {
  return word.isDemonym && (!word.text.includes('’') || isDemonym(lowerOf(word)));
}

/** A strange word with a capital behind `in`, `at`, `near`: a small town more often than anything else. */
function isPlacedUnknown(word: Word, mentions: readonly Mention[], lowerInText: LowerInText): boolean {
  return (
    mentions.some(({ settled }) => settled) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(word.text) &&
    !word.isCommon &&
    !lowerInText.has(word.lower) &&
    !word.isGivenName &&
    !word.isSurname &&
    !mentions.some(({ speaks, titled, articled }) => speaks || titled || articled)
  );
}

/** The same for a name of one word that is no person's of the article. */
export function kindOfShortName(group: NameGroup, lowerInText: LowerInText): Exclude<TagKind, 'topic'> | null {
  const { known, mentions } = group;
  const [word] = group.words;
  if (word === undefined) return null;
  const lower = lowerOf(word);
  if (isPeoples(word) || TITLES.has(lower)) return known?.trust === 'sure' && known.kind === 'place' ? 'place' : null;
  const inside = mentions.some(({ initial }) => !initial);
  if (known !== null) {
    if (
      known.trust === 'local' &&
      !(has(group, 'within') || (has(group, 'located') && !has(group, 'titled') && !has(group, 'speaks')))
    )
      return null;
    if (!inside && isCommon(word) && !word.isShouted) return null;
    return known.kind;
  }
  if (has(group, 'within') && inside && !isCommon(word)) return 'place';
  if (has(group, 'bodied') && inside && !isCommon(word) && !word.isGivenName) return 'organisation';
  if (isPlacedUnknown(word, mentions, lowerInText)) return 'place';
  if (
    /^[\p{Lu}&-]{3,7}$/u.test(word.text) &&
    /\p{Lu}.*\p{Lu}/u.test(word.text) &&
    !COMMON_ACRONYMS.has(lower) &&
    !lowerInText.has(lower) &&
    !isCommon(word)
  ) {
    return mentions.length >= 3 || has(group, 'articled') ? 'organisation' : null;
  }
  return null;
}
