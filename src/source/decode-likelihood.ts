/** Each group of an alphabet's letters is so much rarer than the one before. */
const STEP = 0.57;
/** Share of the letters of a language's alphabet among its characters beyond ASCII; the rest are marks. English has few but marks. */
const LETTERS = 0.75;
const LETTERS_OF_ENGLISH = 0.2;
/** No letter of an alphabet is rarer: any may begin a text. */
const RAREST = 0.0005;
/** Marks that texts in any language have, by their share of all marks. */
const MARKS: Readonly<Record<string, number>> = {
  '’': 0.3,
  '“': 0.15,
  '”': 0.15,
  '—': 0.08,
  '–': 0.08,
  '\u00a0': 0.05,
  '«': 0.05,
  '»': 0.05,
  '„': 0.05,
  '‘': 0.04,
  '…': 0.03,
  '°': 0.01,
  '€': 0.01,
  '£': 0.02,
  '•': 0.02,
  '·': 0.005,
  '§': 0.01,
  '¶': 0.002,
  '†': 0.004,
  '‡': 0.003,
  '¢': 0.004,
  '¥': 0.003,
  '×': 0.004,
  '±': 0.002,
  µ: 0.001,
  '‰': 0.001,
  '©': 0.003,
  '®': 0.01,
  '™': 0.01,
  '½': 0.005,
  '¼': 0.003,
  '¾': 0.003,
  '²': 0.003,
  º: 0.006,
  ª: 0.004,
  '¿': 0.003,
  '¡': 0.003,
};
/** English has its own quotation marks; these are there in names and quoted words alone. */
const NOT_ENGLISH = new Set('«»„');
/** Those that are seldom in other than Latin letters. */
const LATIN_MARKS = new Set('’‘“”£€¿¡†‡¢¥');
/** How much rarer a mark is where it does not belong. */
const NOT_AT_HOME = 0.1;
/** Letters of Western Europe are met in names in any Latin text; other Latin letters seldom; any other character hardly. */
const WESTERN = 'éüöáóñçèíäãøåàïêúâôîëûßæÉÖÜÄÅØ';
const WESTERN_LETTER = Math.log(0.002);
const LATIN_LETTER = Math.log(0.0001);
const FOREIGN = Math.log(0.000005);

/** How likely an archive's file is in a language, and then in an encoding; what is not named: the last one. */
const LANGUAGES: Readonly<Record<string, number>> = {
  en: 0.3,
  de: 0.08,
  fr: 0.08,
  es: 0.08,
  ru: 0.08,
  it: 0.04,
  pt: 0.04,
  nl: 0.03,
  sv: 0.03,
  pl: 0.03,
  tr: 0.03,
  cs: 0.02,
  hu: 0.02,
  other: 0.01,
};
const ENCODINGS: Readonly<Record<string, number>> = {
  'windows-1252': 0.93,
  macintosh: 0.05,
  ibm850: 0.01,
  'windows-1250': 0.6,
  'iso-8859-2': 0.38,
  ibm852: 0.01,
  'windows-1251': 0.8,
  'koi8-r': 0.12,
  'koi8-u': 0.12,
  'iso-8859-5': 0.01,
  ibm866: 0.05,
  'x-mac-cyrillic': 0.04,
  'windows-1254': 0.9,
  other: 0.5,
};

/** The likelihoods of characters beyond ASCII in one language, as logarithms. */
export type LetterWeights = ReadonlyMap<string, number>;

/** @param letters those of an `Alphabet`. */
export function letterWeights(letters: string, language: string): LetterWeights {
  const share = language === 'en' ? LETTERS_OF_ENGLISH : LETTERS;
  const weights = new Map<string, number>();
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(letters);
  for (const [mark, part] of Object.entries(MARKS))
    weights.set(mark, Math.log(part * (1 - share) * (isAtHome(mark, language, isLatin) ? 1 : NOT_AT_HOME)));
  const groups = letters.split(' ');
  const total = groups.reduce((sum, group, index) => sum + [...group].length * STEP ** index, 0);
  groups.forEach((group, index) => {
    for (const letter of group) weights.set(letter, Math.log(Math.max(RAREST, (share * STEP ** index) / total)));
  });
  if (isLatin) for (const letter of WESTERN) if (!weights.has(letter)) weights.set(letter, WESTERN_LETTER);
  return weights;
}

function isAtHome(mark: string, language: string, isLatin: boolean): boolean {
  return language === 'en' ? !NOT_ENGLISH.has(mark) : isLatin || !LATIN_MARKS.has(mark);
}

/** How likely a character beyond ASCII is in a language. */
export function weightOf(character: string, weights: LetterWeights): number {
  return weights.get(character) ?? (/\p{Script=Latin}/u.test(character) ? LATIN_LETTER : FOREIGN);
}

/** Languages that write an apostrophe within words. */
const WITH_APOSTROPHE = new Set(['en', 'fr', 'it', 'ca', 'nl', 'tr', 'uk']);

/** What speaks for or against a character between two ASCII letters in a language. */
export function innerWeight(character: string, language: string): number {
  if (character === '’') return WITH_APOSTROPHE.has(language) ? 0 : -3;
  if (character === '—' || character === '–') return language === 'en' ? 0 : -3;
  return 0;
}

/** How likely a text is in a language and encoding before it is looked at. */
export function priorOf(language: string, encoding: string): number {
  return Math.log((LANGUAGES[language] ?? LANGUAGES['other'] ?? 0) * (ENCODINGS[encoding] ?? ENCODINGS['other'] ?? 0));
}
