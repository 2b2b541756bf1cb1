/** A dash that parts clauses, or dots that break off, without spaces between two words (a longer run of signs joins none); as the index cuts them (`src/search/dashes.ts`). */
const DASH =
  /(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}\s]{0,20}(?:[\u2014\u2015\u2026]|--|\.\.)(?=[^\p{L}\p{N}\s]{0,20}[\p{L}\p{N}])/gu;

/** Puts a mark where words meet at a dash, as American papers set theirs: `agreed—` `after`. */
export function cutAtDashes(text: string, mark: string): string {
  return text.replace(DASH, `$&${mark}`);
}
