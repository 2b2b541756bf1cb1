/** A multi-byte encoding and the commonest characters of what is written in it. */
interface Candidate {
  readonly encoding: string;
  /** How likely a file is in it, and that a character of its is one of the common ones. */
  readonly prior: number;
  readonly common: RegExp;
  readonly share: number;
  /** First bytes of the characters that the standard lists as the usual ones (level 1; Korean: the syllables). */
  readonly usual: readonly [from: number, to: number];
}

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'euc-jp', prior: 0.02, common: /[\u3041-\u3093]/, share: 0.45, usual: [0xb0, 0xcf] },
  { encoding: 'shift_jis', prior: 0.04, common: /[\u3041-\u3093]/, share: 0.45, usual: [0x88, 0x98] },
  {
    encoding: 'euc-kr',
    prior: 0.03,
    common: /[이다는을의가에하고사로지기도한자인대은를어시아리장정일그제서해나것부]/,
    share: 0.45,
    usual: [0xb0, 0xc8],
  },
  {
    encoding: 'gb18030',
    prior: 0.04,
    common: /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年]/,
    share: 0.25,
    usual: [0xb0, 0xd7],
  },
  {
    encoding: 'big5',
    prior: 0.03,
    common: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年]/,
    share: 0.25,
    usual: [0xa4, 0xc6],
  },
];
/** Number of the common characters: each is about as likely as the others. */
const COMMON = 50;
/** Logarithms of how likely other characters are: of East Asian writing and print, of its seldom characters, and any other. */
const KATAKANA = Math.log(0.15 / 90);
const PRINT = Math.log(0.12 / 10);
const IDEOGRAPH = Math.log(0.5 / 3700);
const SELDOM = Math.log(0.01 / 3000);
const FOREIGN = -13;
/** For a character beside a small Latin letter. */
const IN_WORD = -2;

/** An East Asian reading, to be compared with others. */
export interface MultiByteReading {
  readonly encoding: string;
  /** Logarithm of how likely it is. */
  readonly score: number;
}

/** Escape sequences of ISO-2022-JP (RFC 1468): a text of seven-bit bytes that is Japanese all the same. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/**
 * Reads bytes in all East Asian encodings in which they are valid.
 * @param part some of a text, its first byte beyond ASCII the beginning of a character.
 */
export function multiByteReadings(part: Uint8Array): readonly MultiByteReading[] {
  const sample = part.subarray(part.findIndex((byte) => byte >= 0x80));
  return CANDIDATES.flatMap((candidate) => {
    const text = decodeValid(sample, candidate.encoding);
    if (text === null) return [];
    let score = Math.log(candidate.prior);
    const leads = leadBytes(sample, candidate.encoding);
    const characters = [...text.matchAll(BEYOND_ASCII)];
    if (characters.length === 0) return [];
    // What the end cuts off may be no character at all.
    score += FOREIGN * (leads.length - characters.length);
    characters.forEach(([character], index) => {
      score += weightOf(character, leads[index] ?? 0, candidate);
    });
    score += IN_WORD * (text.match(MIXED)?.length ?? 0);
    return [{ encoding: candidate.encoding, score }];
  });
}

// oxlint-disable-next-line no-control-regex -- what is not ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/gu;
// oxlint-disable-next-line no-control-regex -- what is not ASCII
const MIXED = /(?<=[a-z])[^\u0000-\u007f]|[^\u0000-\u007f](?=[a-z])/gu;

function weightOf(character: string, lead: number, { encoding, common, share, usual }: Candidate): number {
  if (common.test(character)) return Math.log(share / COMMON);
  if (/[、。，．・：；？！「」『』（）《》“”‘’—…\u3000ー０-９]/.test(character)) return PRINT;
  if (/[\u30a1-\u30f6]/.test(character)) return /jis|jp/.test(encoding) ? KATAKANA : FOREIGN;
  if (!/[一-鿿가-힣]/.test(character)) return FOREIGN;
  return lead >= usual[0] && lead <= usual[1] ? IDEOGRAPH : SELDOM;
}

/** The first byte of each character beyond ASCII, of bytes that are valid in the encoding. */
function leadBytes(sample: Uint8Array, encoding: string): readonly number[] {
  const leads: number[] = [];
  for (let at = 0; at < sample.length;) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x80) leads.push(byte);
    at += byte < 0x80 ? 1 : lengthOf(byte, sample[at + 1] ?? 0, encoding);
  }
  return leads;
}

function lengthOf(lead: number, second: number, encoding: string): number {
  if (encoding === 'shift_jis') return lead >= 0xa1 && lead <= 0xdf ? 1 : 2;
  if (encoding === 'euc-jp' && lead === 0x8f) return 3;
  return encoding === 'gb18030' && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** The text, or null where a byte sequence is not valid; a sequence cut off at the end is forgiven. */
function decodeValid(sample: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}
