import type { Mending } from '../article.ts';

/** A text with what was mended in it, by line. */
export interface MendedText {
  readonly text: string;
  readonly mended: readonly Mending[];
}

const RULE = 'mojibake';
/** What windows-1252 has at 0x80 to 0x9F, where that is a character. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));
const TAIL = `[\\u0080-\\u00bf${[...HIGH].filter((character) => character > '\u00ff').join('')}]`;
/** A sequence of UTF-8 as windows-1252 shows it. */
const SEQUENCE = new RegExp(`[Â-ß]${TAIL}|[à-ï]${TAIL}{2}|[ð-ô]${TAIL}{3}`, 'g');
/** The quick look: a line without any of these has none. */
const SUSPECT = new RegExp(`[ÂÃÄÅÎÏÐÑ×ØÙ]${TAIL}|â€|[à-ï]${TAIL}{2}|ðŸ`);
/**
 * What no language writes: `â€` and a mark; `Ã` or `Â` and a sign that never follows a letter. Not `Ã»`, `Ã”`, `Â°`: a word in capitals
 * may end before them.
 */
const UNMISTAKABLE = /â€[™œ˜“”¦¢¹º¡šž°²³]|Ã[©¨¡³­¼¶¤±§¯¹º®ª¥£¢¬¦¸½¾¿]|Â[£©®§¡¿¢¥¬±µ¶·½¼¾]|Å[¡¾½¼‚„‡›]|Ä[™…‡Ÿ±]|ðŸ/;
/** A right quotation mark lost its last byte, which no character of windows-1252 stands for. */
const CUT_QUOTE = /â€(?![\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;
/** A sequence that is spoken of: it stands alone in quotation marks, brackets or code. */
const SPOKEN_OF = /(["'“”«»„`([>])(?:â€.|[ÃÂ].)(?:["'“”«»`)\]<]|…)/;
/** Twice decoded wrongly, and once more. */
const MOST_ROUNDS = 3;
const MOST_RECORDED = 200;
/** From so many sequences on, and none that is broken, a line is decoded wrongly whatever its letters. */
const MANY = 3;
/** Leads of scripts whose sequences of three a Latin text might end in by chance ("cliché…”"): more of them are asked for. */
const MANY_IN_LATIN = 6;
const OTHER_SCRIPTS = /[ÐÑÎÏ×ØÙàã]/;

/**
 * Mends text that was read in windows-1252 though it was UTF-8 (`itâ€™s`, `CafÃ©`), before it was saved. A line is mended as a whole
 * where all its letters beyond ASCII are such sequences, and one of them is none that a person writes; in a line that mixes, only
 * those that no language has. A line that speaks of such a sequence is left alone.
 */
export function mendMojibake(text: string): MendedText {
  if (!SUSPECT.test(text)) return { text, mended: [] };
  const mended: Mending[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (!SUSPECT.test(line)) return line;
    const clean = mendLine(line);
    if (clean !== line && mended.length < MOST_RECORDED) mended.push(record(line, clean, index + 1));
    return clean;
  });
  return { text: lines.join('\n').normalize('NFC'), mended };
}

function mendLine(line: string): string {
  if (SPOKEN_OF.test(line)) return line;
  let clean = line;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mendOnce(clean);
    if (next === clean) break;
    clean = next;
  }
  return clean;
}

function mendOnce(line: string): string {
  const sequences = line.match(SEQUENCE)?.length ?? 0;
  const cut = line.match(CUT_QUOTE)?.length ?? 0;
  if (sequences + cut === 0) return line;
  const sure = UNMISTAKABLE.test(line) || cut > 0;
  const rest = line.replace(CUT_QUOTE, '').replace(SEQUENCE, '');
  const whole =
    !/[\u0080-\u00ff]/.test(rest) && ![...rest].some((character) => character > '\u00ff' && BYTES.has(character));
  if (whole && (sure || sequences >= (OTHER_SCRIPTS.test(line) ? MANY : MANY_IN_LATIN))) {
    return line.replace(CUT_QUOTE, '”').replace(SEQUENCE, decodeSequence);
  }
  if (!sure) return line;
  return line
    .replace(CUT_QUOTE, '”')
    .replace(SEQUENCE, (sequence) => (UNMISTAKABLE.test(sequence) ? decodeSequence(sequence) : sequence));
}

/** The character whose bytes a sequence shows; the sequence where it is none. */
function decodeSequence(sequence: string): string {
  const bytes = Uint8Array.from([...sequence].map((character) => BYTES.get(character) ?? character.charCodeAt(0)));
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.includes('\ufffd') ? sequence : decoded;
}

/** The part of a line that changed, with a little around it. */
function record(before: string, after: string, line: number): Mending {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - 12);
  const around = Math.max(0, end - 12);
  return {
    rule: RULE,
    line,
    before: before.slice(from, Math.min(before.length - around, from + 300)),
    after: after.slice(from, Math.min(after.length - around, from + 300)),
  };
}
