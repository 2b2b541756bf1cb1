import type { Suggestion, SuggestionKind } from './protocol.ts';
import { fold } from './fold.ts';

/** The archive's own names: suggested while typing, and offered where a word was mistyped. */
export class Names {
  readonly #names: readonly (Suggestion & { readonly folded: string })[];

  constructor(file: readonly (readonly [string, SuggestionKind, number])[]) {
    this.#names = file.map(([name, kind, count]) => ({ name, kind, count, folded: fold(name) }));
  }

  /** Commonest first, as the file is; names that begin with the text before those with a word that does. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    const wanted = fold(text);
    if (wanted === '') return [];
    const first = this.#names.filter(({ folded }) => folded.startsWith(wanted)).slice(0, limit);
    const more = first.length < limit ? this.#names.filter(({ folded }) => folded.includes(` ${wanted}`)) : [];
    return [...first, ...more].slice(0, limit).map(({ name, kind, count }) => ({ name, kind, count }));
  }

  /**
   * Replaces, of the words given, those that no name has by the nearest of a name's words.
   * @returns the text with nothing else changed; null where nothing is near or all is well.
   */
  correct(text: string, unheard: ReadonlySet<string>): string | null {
    const known = new Map<string, string>();
    for (const { name } of this.#names) {
      for (const word of name.split(/\s+/)) if (!known.has(fold(word))) known.set(fold(word), word);
    }
    let changed = false;
    const corrected = text.replace(/[^\s"\u201c\u201d\u201e]+/gu, (word) => {
      const folded = fold(word);
      if (!unheard.has(word) || known.has(folded)) return word;
      const allowed = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
      let best = allowed + 1;
      let nearest = word;
      for (const [candidate, spelling] of known) {
        const distance = editDistance(folded, candidate, best - 1);
        if (distance >= best) continue;
        best = distance;
        nearest = spelling;
      }
      changed ||= nearest !== word;
      return nearest;
    });
    return changed ? corrected : null;
  }
}

/** Damerau's distance (a swap of neighbours counts one), given up beyond `most`: then `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
