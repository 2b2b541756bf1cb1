/** A multi-byte encoding and the commonest characters of what is written in it. */
interface Candidate {
  readonly encoding: string;
  readonly common: RegExp;
  /** Share of the characters beyond ASCII that the common ones must make up. Running text has about twice as much. */
  readonly share: number;
}

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'euc-jp', common: /[\u3041-\u3093]/g, share: 0.2 },
  { encoding: 'shift_jis', common: /[\u3041-\u3093]/g, share: 0.2 },
  {
    encoding: 'euc-kr',
    common: /[이다는을의가에하고사로지기도한자인대은를어시아리장정일그제서해나것부]/g,
    share: 0.22,
  },
  {
    encoding: 'gb18030',
    common: /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年，。]/g,
    share: 0.12,
  },
  {
    encoding: 'big5',
    common: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年，。]/g,
    share: 0.12,
  },
];

/** Escape sequences of ISO-2022-JP (RFC 1468): a text of seven-bit bytes that is Japanese all the same. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/**
 * Tells an East Asian encoding: the bytes must be valid in it, and read as running text.
 * @returns Its WHATWG name, or null where none fits.
 */
export function detectMultiByte(sample: Uint8Array): string | null {
  let best: string | null = null;
  let bestScore = 1;
  for (const { encoding, common, share } of CANDIDATES) {
    const text = decodeValid(sample, encoding);
    if (text === null) continue;
    // oxlint-disable-next-line no-control-regex
    const beyond = text.match(/[^\u0000-\u024f]/g)?.length ?? 0;
    // Letters of Europe beside ideographs: a text of one byte a letter, read wrongly.
    if (beyond < 2 || (text.match(/[\u0080-\u024f]/g)?.length ?? 0) > beyond / 10) continue;
    const score = (text.match(common)?.length ?? 0) / beyond / share;
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** The text, or null where a byte sequence is not valid; a sequence cut off at the end is forgiven. */
function decodeValid(sample: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}
