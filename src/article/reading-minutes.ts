/** Words a grown reader takes in a minute (Brysbaert 2019: 238 for English non-fiction, rounded down). */
const WORDS_A_MINUTE = 230;
/** Characters a minute for scripts without spaces (Trauzettel-Klosinski 2012: Japanese 357, Chinese 255). */
const CHARACTERS_A_MINUTE = 300;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How long reading a text takes: whole minutes, at least one. */
export function readingMinutes(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  const words = text.match(/\S+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + wide / CHARACTERS_A_MINUTE));
}
