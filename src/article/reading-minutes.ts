/** Words a grown reader takes in a minute (Brysbaert 2019: 238 for English non-fiction, rounded down). */
const WORDS_A_MINUTE = 230;
/** Characters a minute for scripts without spaces (Trauzettel-Klosinski 2012: Japanese 357, Chinese 255). */
const CHARACTERS_A_MINUTE = 300;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Where the first of the scripts without spaces begins in Unicode (Thai). */
const FIRST_WIDE = 0x0e00;
const SPACE = /\s/u;

/** How long reading a text takes: whole minutes, at least one. */
export function readingMinutes(text: string): number {
  let words = 0;
  let wide = false;
  let inWord = false;
  // Unit by unit: patterns would make a text of each word.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : isWideSpace(code);
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
    if (code >= FIRST_WIDE) wide = true;
  }
  const characters = wide ? (text.match(WIDE)?.length ?? 0) : 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
}

/** Spaces beyond ASCII: U+00A0, U+1680, U+2000 to U+205F, U+3000, U+FEFF. */
function isWideSpace(code: number): boolean {
  const mayBe =
    code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f) || code === 0x3000 || code === 0xfeff;
  return mayBe && SPACE.test(String.fromCharCode(code));
}
