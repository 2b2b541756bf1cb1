/** Numbers that look random and are the same in every run and on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True in so many cases of one. */
  chance(share: number): boolean;
  /** @throws RangeError where there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * Small fast counting generator (sfc32 of Chris Doty-Humphrey's PractRand), seeded by whole numbers.
 *
 * @param seeds the same seeds give the same numbers; any other, unrelated ones.
 */
export function createRandom(...seeds: readonly number[]): Random {
  const state = new Uint32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]);
  const step = (): number => {
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const sum = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = counter + 1;
    return sum;
  };
  for (const seed of seeds) {
    state[0] = (state[0] ?? 0) ^ seed;
    for (let round = 0; round < 12; round++) step();
  }
  const next = (): number => step() / 2 ** 32;
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}

/**
 * Draws ranks as they are spread in a language (Zipf's law as Mandelbrot put it): the rank r comes with a chance in
 * proportion to 1 / (r + 2.7).
 *
 * @returns for a random source a rank from 0 to `size` - 1.
 */
export function zipfRanks(size: number): (random: Random) => number {
  const upTo = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += 1 / (rank + 2.7);
    upTo[rank] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
