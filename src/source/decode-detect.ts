import { ALPHABETS } from './decode-alphabets.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { MARKS_OF, marksByPlace } from './decode-marks.ts';
import { detectMultiByte } from './decode-multibyte.ts';
import { languagesByWords } from './decode-words.ts';

/** Bytes looked at. */
const SAMPLE = 65_536;
/** Log-likelihoods a character beyond ASCII: half as frequent is ln 2 less. */
const STEP = Math.log(2);
const TOP = Math.log(0.12);
/** Punctuation that texts in any language have. */
const SHARED = '“”’‘–—…„«»•\u00a0°§€£©®™½¼·²';
const SHARED_SCORE = Math.log(0.03);
/** Of these, what is rare in letters other than Latin: one of their encodings has `€` where another has `я`. */
const RARE_MARKS = '•°§€£©®™½¼·²';
const RARE_MARK_SCORE = Math.log(0.0005);
/** A letter of no language on the list, and a character that no running text has. */
const FOREIGN_LETTER = Math.log(0.0004);
const FOREIGN = Math.log(0.00002);
/** Added to the Western encodings: the commonest by far, taken while nothing speaks against them. */
const COMMONEST: Readonly<Record<string, number>> = {
  'windows-1252': 0.5,
  'windows-1250': 0.2,
  'windows-1251': 0.3,
  macintosh: -0.3,
  'x-mac-cyrillic': -0.5,
};
/** For each byte that reads as the mark which its place asks for. */
const MARK_IN_PLACE = 3;
/** Taken off a character beyond ASCII where the plain words speak another language; English names words of all languages. */
const OTHER_LANGUAGE = 3;
const OTHER_THAN_ENGLISH = 0.5;

/**
 * Tells the legacy encoding of bytes that are no UTF-8, by what they would read as: each encoding's text is scored by the
 * letter frequencies of the languages written in it; East Asian ones by their commonest characters.
 * @returns WHATWG name of an encoding that `TextDecoder` knows; `windows-1252` where nothing tells.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const multiByte = detectMultiByte(sample);
  if (multiByte !== null) return multiByte;
  const counts = new Map<number, number>();
  let inner = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    counts.set(byte, (counts.get(byte) ?? 0) + 1);
    if (isAsciiLetter(sample[at - 1]) && isAsciiLetter(sample[at + 1])) inner++;
  }
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const inWords = inner / Math.max(1, total);
  const spoken = languagesByWords(sample);
  const marks = marksByPlace(sample);
  const tables = new Map<string, readonly string[] | null>();
  for (const [language, alphabet] of Object.entries(ALPHABETS)) {
    const weights = weightsOf(alphabet.letters);
    for (const encoding of alphabet.encodings) {
      const table = tables.get(encoding) ?? decodeTable(encoding);
      tables.set(encoding, table);
      if (table === null) continue;
      const latin = isLatin(alphabet.letters);
      let score = COMMONEST[encoding] ?? 0;
      for (const [byte, count] of counts) {
        const character = table[byte - 0x80] ?? '';
        const rare = !latin && character !== '' && RARE_MARKS.includes(character);
        score += count * (rare ? RARE_MARK_SCORE : scoreOf(character, weights, language === 'en'));
      }
      // A letter of another alphabet never stands alone between two Latin ones.
      if (!latin) score -= total * inWords * 3;
      if (spoken !== null && !spoken.has(language))
        score -= total * (latin && spoken.has('en') ? OTHER_THAN_ENGLISH : OTHER_LANGUAGE);
      for (const [kind, bytesOf] of marks)
        for (const [byte, count] of bytesOf)
          if (MARKS_OF[kind].includes(table[byte - 0x80] ?? '\ufffd')) score += count * MARK_IN_PLACE;
      if (score > bestScore) {
        bestScore = score;
        best = encoding;
      }
    }
  }
  return best;
}

function scoreOf(character: string, weights: ReadonlyMap<string, number>, english: boolean): number {
  const weight = weights.get(character);
  // English has so few accents that each is as rare as a foreign letter elsewhere.
  if (weight !== undefined) return english ? weight - 2 : weight;
  if (SHARED.includes(character) && character !== '') return SHARED_SCORE;
  return /\p{L}/u.test(character) ? FOREIGN_LETTER : FOREIGN;
}

function weightsOf(letters: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  letters.split(' ').forEach((group, index) => {
    for (const letter of group) weights.set(letter, TOP - index * STEP * 0.8);
  });
  return weights;
}

/** What the 128 bytes beyond ASCII mean; null where this Node does not know the encoding. */
function decodeTable(encoding: string): readonly string[] | null {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  if (encoding === 'windows-1252') return [...decodeWindows1252(bytes)];
  try {
    const decoder = new TextDecoder(encoding);
    return [...decoder.decode(bytes)];
  } catch {
    return null;
  }
}

function isLatin(letters: string): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(letters);
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}
