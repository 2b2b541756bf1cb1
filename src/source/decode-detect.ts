import { contextsOf, tellingPart, type ByteContext } from './decode-contexts.ts';
import { plainLetterEvidence } from './decode-letters.ts';
import { knownEncodings, type KnownEncoding } from './decode-known.ts';
import { MARKS_OF, marksByPlace } from './decode-marks.ts';
import { innerWeight } from './decode-likelihood.ts';
import { multiByteReadings } from './decode-multibyte.ts';
import { standing, unpaired } from './decode-structure.ts';
import { accentedWordEvidence, plainWordEvidence, wordsBeyondAscii } from './decode-words.ts';

/** Plain text is looked at so far, in bytes. */
const SAMPLE = 65_536;
/** For each byte that reads as the mark which its place asks for. */
const MARK_IN_PLACE = 2;
/** For each quotation mark without its partner; a few are met in any text. */
const UNPAIRED = -2.5;
const MOST_UNPAIRED = 3;
/** For each Latin letter more than twice the bytes beyond ASCII, if the text is in other letters; so many count. */
const LATIN_LETTER = -0.1;
const MOST_LATIN = 100;
/** So much better than any other reading (a logarithm of the odds) must the best one be, or it is doubtful. */
const SURE = 3;

/** The same between two East Asian ones: ideographs differ much in how common they are, even in one language. */
const SURE_EAST_ASIAN = 8;

/** The encoding that the bytes seem to have. */
export interface EncodingGuess {
  /** WHATWG name, or `ibm850`, `ibm852`, the code pages of DOS: what `decodeLegacy` takes. */
  readonly encoding: string;
  /** An encoding in which the text reads otherwise and is nearly as likely; null where the guess is sure. */
  readonly rival: string | null;
}

/** An encoding with how likely it is, a logarithm, and what it makes of the bytes that there are. */
interface Scored {
  readonly name: string;
  readonly score: number;
  readonly reads: string;
}

/** What is looked at in the bytes, whatever their encoding. */
interface Clues {
  readonly contexts: readonly ByteContext[];
  /** How often each byte from 0x80 on is there. */
  readonly counts: readonly (readonly [byte: number, count: number])[];
  /** The same of those between two ASCII letters. */
  readonly inner: readonly (readonly [byte: number, count: number])[];
  readonly marks: ReturnType<typeof marksByPlace>;
  readonly words: readonly string[];
  /** How much plain words and letters speak for each language; `other`: for one that is not written in Latin letters. */
  readonly plain: ReadonlyMap<string, number>;
}

/**
 * Tells the legacy encoding of bytes that are no UTF-8, by what they would read as: each encoding's text is scored by how its
 * characters stand beside one another, and by letters and common words of the languages written in it; East Asian ones by
 * their commonest characters.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const part = tellingPart(bytes);
  const clues = cluesOf(bytes, part);
  const scored: Scored[] = knownEncodings().map((known) => ({
    name: known.name,
    score: scoreOf(known, clues),
    reads: clues.counts.map(([byte]) => known.table[byte - 0x80] ?? '').join(''),
  }));
  for (const { encoding, score } of multiByteReadings(part))
    scored.push({ name: encoding, score: score + (clues.plain.get('other') ?? 0), reads: encoding });
  scored.sort((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  if (best === undefined) return { encoding: 'windows-1252', rival: null };
  const rival = others.find(({ reads }) => reads !== best.reads);
  const isEastAsian = best.reads === best.name && rival?.reads === rival?.name;
  const isSure = rival === undefined || best.score - rival.score >= (isEastAsian ? SURE_EAST_ASIAN : SURE);
  return { encoding: best.name, rival: isSure ? null : rival.name };
}

/** The encoding that bytes which are no UTF-8 seem to have. See `guessEncoding`. */
export function detectEncoding(bytes: Uint8Array): string {
  return guessEncoding(bytes).encoding;
}

function cluesOf(bytes: Uint8Array, part: Uint8Array): Clues {
  const contexts = contextsOf(part);
  return {
    contexts,
    counts: [...countBytes(contexts)],
    inner: [...countBytes(contexts.filter(({ before, after }) => isAsciiLetter(before) && isAsciiLetter(after)))],
    marks: marksByPlace(part),
    words: wordsBeyondAscii(part),
    plain: plainEvidence(bytes, contexts),
  };
}

function plainEvidence(bytes: Uint8Array, contexts: readonly ByteContext[]): ReadonlyMap<string, number> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(SAMPLE, bytes.byteLength)).toString('latin1');
  const words = plainWordEvidence(text);
  const letters = plainLetterEvidence(text);
  const evidence = new Map(
    [...letters.scores].map(([language, score]) => [language, score + (words.get(language) ?? 0)]),
  );
  const beyond = contexts.reduce((sum, { count }) => sum + count, 0);
  evidence.set('other', LATIN_LETTER * Math.min(MOST_LATIN, Math.max(0, letters.count - 2 * beyond)));
  return evidence;
}

/** How likely the text is in an encoding, in the language that fits best. */
function scoreOf({ table, classes, languages }: KnownEncoding, clues: Clues): number {
  let score = 0;
  for (const { byte, before, after, count } of clues.contexts) {
    const [it, left, right] = [classes[byte], classes[before], classes[after]];
    if (it !== undefined && left !== undefined && right !== undefined) score += count * standing(left, it, right);
  }
  for (const [kind, counts] of clues.marks)
    for (const [byte, count] of counts)
      if (MARKS_OF[kind].test(table[byte - 0x80] ?? '')) score += count * MARK_IN_PLACE;
  const counts = new Map(clues.counts.map(([byte, count]) => [table[byte - 0x80] ?? '', count]));
  score += UNPAIRED * Math.min(MOST_UNPAIRED, unpaired(counts));
  const accented = accentedWordEvidence(clues.words, table);
  let best = Number.NEGATIVE_INFINITY;
  for (const { language, prior, weights } of languages) {
    let fit = prior + (clues.plain.get(language) ?? clues.plain.get('other') ?? 0) + (accented.get(language) ?? 0);
    for (const [byte, count] of clues.counts) fit += count * (weights[byte - 0x80] ?? 0);
    for (const [byte, count] of clues.inner) fit += count * innerWeight(table[byte - 0x80] ?? '', language);
    if (fit > best) best = fit;
  }
  return score + best;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function countBytes(contexts: readonly ByteContext[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { byte, count } of contexts) counts.set(byte, (counts.get(byte) ?? 0) + count);
  return counts;
}
