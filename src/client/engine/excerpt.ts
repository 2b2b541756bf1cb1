import { cutAtDashes } from './dashes.ts';
import { fold } from './fold.ts';
import { placesMeant, type Run } from './phrase-places.ts';
import { NO_TEXT, type TextQuery } from './query.ts';

/** Words shown of a hit. */
const LENGTH = 32;
/** Words before the first mark, where the text begins earlier. */
const LEAD = 6;
/** Words that are marked on the article's page, at most. */
const MARKED_WORDS = 12;

export interface Excerpt {
  readonly pieces: readonly (readonly [text: string, marked: boolean])[];
  readonly words: readonly string[];
}

/**
 * The part of a text with the most of the words found, without the headline with which Pagefind begins the text.
 * @param places which words of the text were found, counted as Pagefind counts: by spaces, or by the zero-width spaces
 *   that it puts between the words of Chinese and Japanese.
 * @param query what was asked: of the words of a phrase only those are marked that stand in it.
 */
export function makeExcerpt(
  content: string,
  headline: string,
  places: readonly number[],
  query: TextQuery = NO_TEXT,
): Excerpt {
  const segmented = content.includes('\u200b');
  const cut = (segmented ? content : cutAtDashes(content, '\u200b')).split(segmented ? '\u200b' : /(\s+|\u200b)/);
  const words = segmented ? cut : cut.filter((_, place) => place % 2 === 0);
  const jointAfter = (place: number): string => (segmented || cut[2 * place + 1] === '\u200b' ? '' : ' ');
  const begin = headlineWords(words, headline);
  const all = new Set(places.filter((place) => place < words.length));
  const { places: found, runs } = segmented ? { places: all, runs: [] } : placesMeant(words, all, query);
  const start = bestStart(
    [...found].filter((place) => place >= begin).sort((a, b) => a - b),
    begin,
    words.length,
  );
  const end = Math.min(start + LENGTH, words.length);
  const pieces: [string, boolean][] = [];
  const add = (text: string, marked: boolean): void => {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last[1] === marked) last[0] += text;
    else if (text !== '') pieces.push([text, marked]);
  };
  if (start > begin) add('\u2026', false);
  for (let place = start; place < end; place++) {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(words[place] ?? '') ?? [];
    add(before, false);
    add(core, found.has(place));
    add(`${after}${place + 1 < end ? jointAfter(place) : ''}`, false);
  }
  if (end < words.length) add('\u2026', false);
  return { pieces, words: foundWords(words, found, runs) };
}

/** How many words at the start are the headline. */
function headlineWords(words: readonly string[], headline: string): number {
  const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '');
  const wanted = bare(headline);
  let had = '';
  for (const [index, word] of words.entries()) {
    had += bare(word);
    if (had.length < wanted.length) continue;
    // The full stop that Pagefind sets after a headline is a word of its own where it cuts by dictionary.
    const stop = had.length === wanted.length && bare(words[index + 1] ?? '') === '.' ? 1 : 0;
    return had.startsWith(wanted) ? index + 1 + stop : 0;
  }
  return 0;
}

function bestStart(found: readonly number[], begin: number, length: number): number {
  let best = begin;
  let most = 0;
  for (let first = 0, last = 0; first < found.length; first++) {
    const place = found[first] ?? 0;
    while (last < found.length && (found[last] ?? 0) < place + LENGTH - LEAD) last++;
    if (last - first > most) {
      most = last - first;
      best = place - LEAD;
    }
  }
  return Math.max(begin, Math.min(best, length - LENGTH));
}

/** Phrases whole, and the words that stand in none. */
function foundWords(words: readonly string[], found: ReadonlySet<number>, runs: readonly Run[]): readonly string[] {
  const distinct = new Map<string, string>();
  const alone = new Set(found);
  for (const [from, length] of runs) for (let place = from; place < from + length; place++) alone.delete(place);
  for (const [from, length] of [...runs, ...[...alone].map((place): Run => [place, 1])]) {
    const text = words.slice(from, from + length).join(' ');
    const word = text.replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (word !== '' && distinct.size < MARKED_WORDS) distinct.set(fold(word), word);
  }
  return [...distinct.values()];
}
