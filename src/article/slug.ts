import { createHash } from 'node:crypto';

/** Longest slug in UTF-8 bytes: leaves room for the folder, `-2` and `.html` below the 255 bytes of FAT32 and ext4. */
const LONGEST = 96;

/** Device names of Windows: no file may bear them, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/**
 * A headline as the last part of an address: lower case, words joined by hyphens, Latin diacritics folded,
 * letters and figures of any script kept, everything else dropped. Safe as a file name on every file system.
 *
 * @returns at most 96 bytes of UTF-8, cut between words; `''` where the text holds no letter or figure.
 */
export function slug(text: string): string {
  const folded = NOT_ASCII.test(text) ? foldUnicode(text) : foldAscii(text);
  const cut = shorten(folded);
  return DEVICE.test(cut) ? `${cut}-x` : cut;
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** What `foldUnicode` gives for ASCII, in a fifth of its time. */
function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function foldUnicode(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/œ/gu, 'oe')
    .replace(/ø/gu, 'o')
    .replace(/đ/gu, 'd')
    .replace(/ł/gu, 'l')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Cuts at a hyphen where there is one, so that no word is broken. */
function shorten(text: string): string {
  // A unit of UTF-16 takes at most three bytes.
  if (text.length <= LONGEST / 3 || Buffer.byteLength(text) <= LONGEST) return text;
  let out = '';
  for (const char of text) {
    if (Buffer.byteLength(out) + Buffer.byteLength(char) > LONGEST) break;
    out += char;
  }
  const hyphen = out.lastIndexOf('-');
  return (hyphen > LONGEST / 2 ? out.slice(0, hyphen) : out).replace(/-+$/u, '');
}

/** A slug for text that yields none (only symbols): stable, from the text's digest. */
export function slugOr(text: string, fallback: string): string {
  return slug(text) || slug(fallback) || `x${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
