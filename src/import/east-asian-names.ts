/** An encoding, what text in it is made of, and which of that is common: names have no small words to tell them by. */
interface Candidate {
  readonly encoding: string;
  /** Lead bytes of the common ideographs, letters and syllables of the standard. */
  readonly common: readonly (readonly [from: number, to: number])[];
  /** Letters that tell it from the others: kana, hangul. */
  readonly own: RegExp | null;
}

/** JIS X 0208, GB 2312, Big5 and KS X 1001 put the common characters first, the rare ones behind. */
const CANDIDATES: readonly Candidate[] = [
  {
    encoding: 'shift_jis',
    common: [
      [0x82, 0x83],
      [0x88, 0x98],
    ],
    own: /[\u3041-\u30fe]/g,
  },
  { encoding: 'euc-kr', common: [[0xb0, 0xc8]], own: /[\uac00-\ud7a3]/g },
  {
    encoding: 'euc-jp',
    common: [
      [0xa4, 0xa5],
      [0xb0, 0xcf],
    ],
    own: /[\u3041-\u30fe]/g,
  },
  { encoding: 'gbk', common: [[0xb0, 0xd7]], own: null },
  { encoding: 'big5', common: [[0xa4, 0xc6]], own: null },
];
const FEWEST = 3;
const COMMON_SHARE = 0.85;
const OWN_SHARE = 0.15;

/**
 * Tells whether file names that are not UTF-8 are Japanese, Korean or Chinese. Names of Europe read as such have rare ideographs, each
 * alone among Latin letters.
 *
 * @param names the bytes of all of them, with line ends between.
 * @returns name of an encoding for `TextDecoder`, or null.
 */
export function eastAsianEncoding(names: Uint8Array): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const { encoding, common, own } of CANDIDATES) {
    const text = decoded(names, encoding);
    if (text === null) continue;
    const wide = text.match(/[\u3041-\u30fe\u4e00-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0;
    const alone = text.match(
      /(?<=[A-Za-z])[\u4e00-\u9fff\uac00-\ud7a3]|[\u4e00-\u9fff\uac00-\ud7a3](?=[A-Za-z])|[\uff61-\uff9f\ue000-\uf8ff]/gu,
    );
    if (wide < FEWEST || (alone?.length ?? 0) > wide / 10) continue;
    const share = commonShare(names, common);
    const ownShare = own === null ? OWN_SHARE : (text.match(own)?.length ?? 0) / wide;
    // Where both fit, the one that has its own letters in it.
    const score = share + (own === null ? 0 : ownShare);
    if (share < COMMON_SHARE || (ownShare < OWN_SHARE && encoding !== 'shift_jis') || score <= bestScore) continue;
    best = encoding;
    bestScore = score;
  }
  return best;
}

/** Share of the two-byte characters whose first byte is that of a common one. */
function commonShare(names: Uint8Array, common: Candidate['common']): number {
  let all = 0;
  let found = 0;
  for (let at = 0; at < names.length; at++) {
    const lead = names[at] ?? 0;
    if (lead < 0x81) continue;
    all++;
    if (common.some(([from, to]) => lead >= from && lead <= to)) found++;
    at++;
  }
  return all === 0 ? 0 : found / all;
}

function decoded(names: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(names);
  } catch {
    return null;
  }
}
