/** How wide a text is, in the unit of the line's width. */
export type Measure = (text: string) => number;

/**
 * Breaks a text between its words into lines of at most this width, as few as will do, and those as even as can be: no word stands
 * alone below a full line. A word that is wider than a line is cut.
 *
 * @param most lines: where the text is longer, the last of them ends with an ellipsis.
 */
export function breakLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => cut(word, width, measure));
  const widths = words.map(measure);
  const space = measure('a b') - measure('ab');
  const filled = fill(widths, space, width);
  if (filled.length > most) return shorten(linesOf(words, filled), width, most, measure);
  // The narrowest measure that needs no more lines.
  let least = Math.max(...widths, 0);
  let enough = width;
  for (let step = 0; step < 12; step++) {
    const middle = (least + enough) / 2;
    if (fill(widths, space, middle).length > filled.length) least = middle;
    else enough = middle;
  }
  return linesOf(words, fill(widths, space, enough));
}

/** The number of words of each line. */
function fill(widths: readonly number[], space: number, width: number): readonly number[] {
  const counts: number[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of widths) {
    if (used + space + word > width) {
      counts.push(1);
      used = word;
    } else {
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      used += space + word;
    }
  }
  return counts;
}

function linesOf(words: readonly string[], counts: readonly number[]): readonly string[] {
  let at = 0;
  return counts.map((count) => words.slice(at, (at += count)).join(' '));
}

function shorten(lines: readonly string[], width: number, most: number, measure: Measure): readonly string[] {
  const kept = lines.slice(0, most);
  const words = (kept.at(-1) ?? '').split(' ');
  // At the end of a word; only one that is alone in its line is cut.
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  let last = words.join(' ').replace(/[,;:–—]+$/u, '');
  while (last !== '' && measure(`${last}…`) > width) last = last.replace(/(?:\s*\S|\s+)$/u, '');
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

function cut(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    if (parts.at(-1) !== '' && measure(longer) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
