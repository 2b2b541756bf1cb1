import type { Found, ShelfFacts } from './shelf.ts';

export interface Answered {
  readonly facts: ShelfFacts;
  readonly found: Found;
}

/**
 * What a bundle's scores are multiplied by to be comparable with those of others. Pagefind scores with BM25, whose weight
 * of a word depends on how many pages of the *bundle* have it; the weight that counts is that of the archive.
 * 0 for a bundle that lacks one of the words that another has, or a writer's name: there Pagefind leaves that word out, or
 * takes a shorter one. Of words that no bundle has, the longest beginning that one of them has counts.
 */
export function scoreFactors(answers: readonly Answered[]): readonly number[] {
  const byStemmer = new Map<string, Answered[]>();
  for (const answer of answers) {
    const group = byStemmer.get(answer.facts.language) ?? [];
    byStemmer.set(answer.facts.language, group);
    group.push(answer);
  }
  const nearest = nearestOf(answers, namesMeant(answers) !== 'none');
  return answers.map((answer) => factor(answer, byStemmer.get(answer.facts.language) ?? [], nearest));
}

/** For each word, how near to it the nearest is that any bundle has, of whatever language: what is farther off is not meant. */
function nearestOf(answers: readonly Answered[], inName: boolean): readonly number[] {
  const words = Math.max(0, ...answers.map(({ found }) => found.frequencies.length));
  return Array.from({ length: words }, (_, word) =>
    inName ? Infinity : Math.max(0, ...answers.map(({ found }) => found.frequencies[word]?.nearness ?? 0)),
  );
}

/**
 * Whose names the words are: writers' whole names, or else, where no text has one of the words, also those that they are a
 * part of. Then they are no mistyping of shorter words.
 */
export function namesMeant(answers: readonly Answered[]): 'none' | 'whole' | 'part' {
  const has = (kind: 'whole' | 'part'): boolean => answers.some(({ found }) => found.named[kind].size > 0);
  if (has('part') && !isHeard(answers)) return 'part';
  return has('whole') ? 'whole' : 'none';
}

function isHeard(answers: readonly Answered[]): boolean {
  const words = Math.max(0, ...answers.map(({ found }) => found.frequencies.length));
  return Array.from({ length: words }, (_, place) => place).every((place) => isInText(answers, place));
}

function isInText(answers: readonly Answered[], place: number): boolean {
  return answers.some(({ found }) => found.frequencies.length === 0 || found.frequencies[place]?.nearness === Infinity);
}

function factor({ facts, found }: Answered, group: readonly Answered[], nearest: readonly number[]): number {
  const pages = group.reduce((sum, other) => sum + other.facts.pages, 0);
  let own = 0;
  let all = 0;
  for (const [word, frequency] of found.frequencies.entries()) {
    const wanted = nearest[word] ?? 0;
    if (wanted === 0) continue;
    if (frequency.pages === 0 || frequency.nearness < wanted) return 0;
    const having = group.map((other) => other.found.frequencies[word]);
    const total = having.reduce((sum, other) => sum + (other?.nearness === wanted ? other.pages : 0), 0);
    own += weight(facts.pages, frequency.pages);
    all += weight(pages, total);
  }
  return own === 0 ? 1 : all / own;
}

/** Inverse document frequency as Pagefind 1.6 computes it (`calculate_idf` in pagefind_web/src/search.rs). */
function weight(pages: number, having: number): number {
  return Math.log((pages - having + 0.5) / (having + 0.5) + 1);
}

/** Words of the query that are in none of the bundles. @param words in the order in which the bundles were asked. */
export function unheardWords(answers: readonly Answered[], words: readonly string[]): ReadonlySet<string> {
  if (answers.length === 0 || namesMeant(answers) !== 'none') return new Set();
  return new Set(words.filter((_, place) => !isInText(answers, place)));
}
