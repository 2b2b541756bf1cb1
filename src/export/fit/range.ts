/** A figure that is not known exactly: what is expected, and what it lies between. */
export interface Range {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** A figure that is known. */
export function exactly(value: number): Range {
  return { low: value, expected: value, high: value };
}

/** The range with each of its figures changed in the same way; the way must keep their order. */
export function mapRange(range: Range, change: (value: number) => number): Range {
  return { low: change(range.low), expected: change(range.expected), high: change(range.high) };
}

export function sumOf(ranges: readonly Range[]): Range {
  const sum = (key: keyof Range): number => ranges.reduce((all, range) => all + range[key], 0);
  return { low: sum('low'), expected: sum('expected'), high: sum('high') };
}

/** The range with its ends moved outwards by a share of them. */
export function widened({ low, expected, high }: Range, share: number): Range {
  return { low: low * (1 - share), expected, high: high * (1 + share) };
}
