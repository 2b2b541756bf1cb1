/** A dash that parts clauses, or dots that break off, without spaces between two words; a longer run of signs joins none. */
const DASH =
  /(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}\s]{0,20}(?:[\u2014\u2015\u2026]|--|\.\.)(?=[^\p{L}\p{N}\s]{0,20}[\p{L}\p{N}])/gu;

/** One look, where most text needs no more. */
const HAS_DASH = /[\u2010-\u2015\u2026\u2212]|--|\.\./u;

/**
 * Text as it is cut into tokens. Pagefind cuts at white space and knows hyphens of ASCII alone, so that of `agreed—after` neither
 * word would be found: what is parted by a dash becomes two tokens, what is joined by another hyphen or a short dash
 * (`Paris–Roubaix`, `1914–18`) is a compound like any other. The client cuts what it shows in the same places (`src/client/engine/dashes.ts`).
 */
export function cutAtDashes(text: string): string {
  if (!HAS_DASH.test(text)) return text;
  return text.replace(DASH, '$& ').replace(/[\u2010-\u2013\u2212]/gu, '-');
}
