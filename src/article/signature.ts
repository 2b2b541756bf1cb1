/** Numbers in a signature, and how many of them make a band; bands overlap nowhere. */
const HASHES = 64;
const BAND_HASHES = 3;
const BANDS = 12;
/** Words in a shingle: three survive an editor's change of a word here and there. */
const SHINGLE = 3;
/** A shorter text is too little to be near to another; it is equal or it is not. In words. */
const ENOUGH = 30;
/** Shorter than this even equal texts say nothing ("Nobody was hurt."). In words. */
const LEAST = 8;
/** Words that are read: of a whole book the beginning does. */
const MOST = 6000;

/** From here on two texts are one story: more than half of their shingles are the same. */
export const NEAR = 0.6;

/** A text's likeness to others, in a few numbers. */
export interface Signature {
  /** 64 numbers of 16 bits as characters: how many two texts share is what they share of their words. Empty: too short. */
  readonly marks: string;
  /** Texts that share one of these may be near to one another. */
  readonly bands: readonly number[];
}

const NONE: Signature = { marks: '', bands: [] };

/**
 * MinHash over word shingles (Broder 1997, "On the resemblance and containment of documents"). Letters and figures count
 * alone: no case, no punctuation, no spaces. Scripts without spaces count character by character. A text of fewer than 30
 * words is only ever equal to another.
 *
 * @param text plain text; what it means is not looked at, so that no language is treated otherwise than another.
 */
export function signatureOf(text: string): Signature {
  const words = wordHashes(text);
  if (words.length < LEAST) return NONE;
  if (words.length < ENOUGH) return exactSignature(words);
  const least = new Uint32Array(HASHES).fill(EMPTY);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let shingle = 0x2545f491;
    for (let word = 0; word < SHINGLE; word++)
      shingle = Math.imul(shingle ^ (words[at + word] as number), 0x9e3779b1) + 1;
    const value = mixed(shingle);
    const bin = value >>> 26;
    const rest = value & 0x3ffffff;
    if (rest < (least[bin] as number)) least[bin] = rest;
  }
  return signature(filled(least), BANDS);
}

/** A signature of one text alone: its only band and all its marks are of the whole text. */
function exactSignature(words: Int32Array): Signature {
  const least = new Uint32Array(HASHES);
  for (let which = 0; which < HASHES; which++) {
    let whole = which + 1;
    for (const word of words) whole = Math.imul(whole ^ word, 0x85ebca6b) + which;
    least[which] = mixed(whole);
  }
  return signature(least, 1);
}

/**
 * One hash for each shingle, whose first six bits say which number it may become (one permutation hashing, Li, Owen and
 * Zhang 2012): sixty times quicker than sixty-four hashes. A number that nothing became is borrowed from another, the same
 * one for every text (optimal densification, Shrivastava 2017).
 */
function filled(least: Uint32Array): Uint32Array {
  const out = Uint32Array.from(least);
  for (let bin = 0; bin < HASHES; bin++) {
    for (let attempt = 1; out[bin] === EMPTY; attempt++) {
      out[bin] = least[mixed(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> 26] as number;
    }
  }
  return out;
}

/** No hash: one more than the greatest. */
const EMPTY = 0x4000000;

/** The last steps of MurmurHash3: each bit that comes in changes half of those that go out. Whole, not negative. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function signature(least: Uint32Array, bands: number): Signature {
  return { marks: marksOf(least), bands: bandsOf(least, bands) };
}

/** Four hexadecimal digits a number. */
function marksOf(least: Uint32Array): string {
  const digits = Buffer.allocUnsafe(2 * least.length);
  for (let at = 0; at < least.length; at++) digits.writeUInt16BE((least[at] as number) & 0xffff, 2 * at);
  return digits.toString('hex');
}

/** A band's number: which band it is, and what its hashes are; whole numbers below 2^52. */
function bandsOf(least: Uint32Array, count: number): number[] {
  const bands: number[] = [];
  for (let band = 0; band < count; band++) {
    let high = Math.imul(band + 1, 0x9e3779b1);
    let low = ~high;
    for (let at = 0; at < BAND_HASHES; at++) {
      const value = least[band * BAND_HASHES + at] as number;
      high = Math.imul(high ^ value, 0x85ebca6b);
      low = Math.imul(low ^ value, 0xc2b2ae35);
      high ^= high >>> 13;
      low ^= low >>> 16;
    }
    bands.push((high & 0xfffff) * 0x100000000 + (low >>> 0));
  }
  return bands;
}

/** A hash for each word, in the order of the text. Scripts without spaces: for each character. */
function wordHashes(text: string): Int32Array {
  const folded = text.toLowerCase();
  const hashes = new Int32Array(Math.min(MOST, folded.length));
  let count = 0;
  let word = 0;
  for (let at = 0; at < folded.length && count < hashes.length; at++) {
    const code = folded.charCodeAt(at);
    const part = code < PARTS.length ? (PARTS[code] as number) : partOfWord(code);
    if (part <= WITHIN) {
      // Without a branch: where words end no processor foresees.
      hashes[count] = word;
      count += isNotZero(word) & ~part;
      word = (Math.imul(word ^ code, 0x01000193) + 1) & -part;
    } else if (part === ALONE) {
      if (word !== 0) hashes[count++] = word;
      word = 0;
      if (count < hashes.length) hashes[count++] = Math.imul(0x51 ^ code, 0x01000193) + 1;
    }
  }
  if (word !== 0 && count < hashes.length) hashes[count++] = word;
  return hashes.subarray(0, count);
}

/** 1, or 0 for 0. */
function isNotZero(value: number): number {
  return (value | -value) >>> 31;
}

/** What a character is to words: it parts two, stands within one, is passed over within one, or is one by itself. */
const PARTS_TWO = 0;
const WITHIN = 1;
const PASSED_OVER = 2;
const ALONE = 3;

/** @param code of a UTF-16 unit in lower case */
function partOfWord(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return WITHIN;
  // Apostrophes stand inside words, in whatever form.
  if (code === 0x27 || code === 0x2019 || code === 0x2018) return PASSED_OVER;
  if (code < 0xaa || (code >= 0x2000 && code <= 0x206f)) return PARTS_TWO;
  // Between them punctuation of East Asian scripts.
  if (code >= 0x2e80 && code < 0xa000) return code < 0x3000 || code > 0x303f ? ALONE : PARTS_TWO;
  if (code === 0xab || code === 0xbb || code === 0xb7 || (code >= 0xff00 && code <= 0xff0f)) return PARTS_TWO;
  return WITHIN;
}

/** The same of all that most texts are written in, up to general punctuation: this is asked of every character of an archive. */
const PARTS = Uint8Array.from({ length: 0x2070 }, (_, code) => partOfWord(code));

/** How much of their shingles two texts share, 0 to 1, by their marks; 0 where one has none. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  let same = 0;
  for (let at = 0; at < a.length; at += 4) {
    if (a.charCodeAt(at) === b.charCodeAt(at) && a.slice(at, at + 4) === b.slice(at, at + 4)) same++;
  }
  return same / HASHES;
}
