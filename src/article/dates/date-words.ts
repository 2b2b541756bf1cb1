import { MONTH_NAMES } from './month-names.ts';
import { WEEKDAY_NAMES } from './weekday-names.ts';

/** What a word can mean in some language. */
export interface Sense {
  /** Month 1 to 12, or weekday 0 (Sunday) to 6. */
  readonly value: number;
  readonly language: string;
}

const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9]/g;
/** Accents, Arabic vowel signs, joiners, direction marks. */
// oxlint-disable-next-line no-misleading-character-class
const MARKS = /[\u0300-\u036f\u0640\u064b-\u0655\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\u02bc]/g;

const NOT_ASCII = /[\u0080-\uffff]/;

/** Text as the tables have it: lower case, no accents, ASCII digits, one kind of Arabic yeh and kaf. */
export function foldText(text: string): string {
  // Most lines are ASCII, of which nothing but the capitals changes.
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
      return String(code - zero);
    });
}

/** A word as the tables have it: `foldText`, and without full stops and apostrophes. */
export function foldWord(word: string): string {
  return foldText(word).replace(/[.'’׳ʼ॰]/g, '');
}

const MONTHS = lookupOf(MONTH_NAMES, 1);
const WEEKDAYS = lookupOf(WEEKDAY_NAMES, 0);
const MONTH_KEYS = [...MONTHS.keys()].sort();
/** Months and weekdays of two words, to be joined before the text is cut into words; longest first. */
const TWO_WORDS = [...MONTHS.keys(), ...WEEKDAYS.keys()]
  .filter((key) => key.includes(' '))
  .sort((a, b) => b.length - a.length);
const SHORTEST_PREFIX = 3;

function lookupOf(names: Readonly<Record<string, string>>, first: number): ReadonlyMap<string, readonly Sense[]> {
  const lookup = new Map<string, Sense[]>();
  for (const [language, row] of Object.entries(names)) {
    row.split(' / ').forEach((forms, index) => {
      for (const form of forms.split('|')) {
        const senses = lookup.get(form) ?? [];
        senses.push({ value: index + first, language });
        lookup.set(form, senses);
      }
    });
  }
  return lookup;
}

/** Hebrew writes "in" and "the" as one word with the month. */
const HEBREW_PREFIX = /^[בהל](?=[\u05d0-\u05ea]{3})/;

/** The months that a folded word names; a cut form (`листоп`) counts where only one month begins so. */
export function monthSenses(word: string): readonly Sense[] {
  const exact = MONTHS.get(word);
  if (exact !== undefined) return exact;
  if (HEBREW_PREFIX.test(word)) return MONTHS.get(word.slice(1)) ?? [];
  if (word.length < SHORTEST_PREFIX || !/^\p{L}/u.test(word)) return [];
  const senses: Sense[] = [];
  for (let at = lowerBound(word); at < MONTH_KEYS.length; at++) {
    const key = MONTH_KEYS[at] ?? '';
    if (!key.startsWith(word)) break;
    senses.push(...(MONTHS.get(key) ?? []));
  }
  return new Set(senses.map((sense) => sense.value)).size === 1 ? senses : [];
}

/** The weekdays that a folded word names. */
export function weekdaySenses(word: string): readonly Sense[] {
  return WEEKDAYS.get(word) ?? [];
}

/** Puts a tie between the words of a month's or weekday's name, so that it is one word. */
export function joinTwoWordNames(folded: string): string {
  let joined = folded;
  for (const name of TWO_WORDS) if (joined.includes(name)) joined = joined.replaceAll(name, name.replaceAll(' ', '_'));
  return joined;
}

function lowerBound(word: string): number {
  let low = 0;
  let high = MONTH_KEYS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((MONTH_KEYS[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
