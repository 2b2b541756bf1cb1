import { exactly, type Range } from './range.ts';

/**
 * How many different things (days, names) all articles have, from how often each is met in some that were drawn blindly.
 * They are as many as were met, at least; new ones come no faster than at the end of what was read (one article in so many
 * held something met only there: Good and Turing), and fewer and fewer as the unmet ones run out (A. Chao, 1984; R. K. Colwell
 * and others, "Models and estimators linking individual-based and sample-based rarefaction, extrapolation", 2012, formula 18).
 *
 * @param met how many articles each thing was met in. @param read how many articles were read. @param all how many there are.
 */
export function differentInAll(met: Iterable<number>, read: number, all: number): Range {
  let different = 0;
  let once = 0;
  let twice = 0;
  for (const count of met) {
    different++;
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  const more = all - read;
  if (read === 0 || more <= 0 || once === 0) return exactly(different);
  const unmet = (((read - 1) / read) * (once * (once - 1))) / (2 * (twice + 1));
  const found = unmet === 0 ? 0 : unmet * (1 - Math.exp((-more * once) / (read * unmet + once)));
  return { low: different, expected: different + found, high: different + (more * once) / read };
}
