import { fold } from './fold.ts';
import { editDistance } from './names.ts';

const OFFERED = 3;

/** Names that hold what was typed for one; where none does, those that are a letter or two from it. */
export function nearNames(names: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const folded = names.map((name) => ({ name, text: fold(name) }));
  const begin = folded.filter(({ text }) => text.startsWith(wanted));
  const wordsBegin = folded.filter(({ text }) => text.includes(` ${wanted}`));
  const hold = folded.filter(({ text }) => text.includes(wanted));
  const holding = [...new Set([...begin, ...wordsBegin, ...hold])];
  if (holding.length > 0) return holding.slice(0, OFFERED).map(({ name }) => name);
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const distances = folded.map(({ name, text }) => ({ name, distance: editDistance(wanted, text, most) }));
  return distances
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}
