import type { ArticleTag } from '../article.ts';
import type { Entity } from './entities.ts';
import { nameKey } from './name-key.ts';
import type { Sentence } from './sentences.ts';

/** Mentions that being named in the headline is worth. */
const HEADLINE_WEIGHT = 3;
/** What a first mention in the first paragraph is worth; in the second half of it, and so on. */
const EARLY_WEIGHT = 1.5;

/** Entities as tags, the weightiest first: by number of mentions, the headline, an early first mention. */
export function bySalience(
  entities: readonly Entity[],
  headline: string,
  sentences: readonly Sentence[],
): readonly ArticleTag[] {
  const heading = nameKey(headline).toLowerCase();
  const scored = entities.map(({ name, kind, sentences: places }) => {
    const first = places.reduce((least, place) => Math.min(least, place), sentences.length);
    const words = nameKey(name).toLowerCase();
    const surname = kind === 'person' ? words.slice(words.lastIndexOf(' ') + 1) : words;
    const headlined = isNamedIn(heading, words) || isNamedIn(heading, surname);
    const early = EARLY_WEIGHT / (1 + (sentences[first]?.paragraph ?? 0));
    return { name, kind, first, score: places.length + (headlined ? HEADLINE_WEIGHT : 0) + early };
  });
  scored.sort((a, b) => b.score - a.score || a.first - b.first || (a.name < b.name ? -1 : 1));
  return scored.map(({ name, kind, first }) => ({ name, kind, from: 'found', evidence: sentences[first]?.text ?? '' }));
}

/** Whether the words stand in the headline, not inside another word. */
function isNamedIn(headline: string, words: string): boolean {
  const at = headline.indexOf(words);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(headline.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(headline.charAt(at + words.length))
  );
}
