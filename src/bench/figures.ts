import type { Figures } from './measure.ts';

/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}

/** Each figure's own median; a figure that was not told in any run stays untold. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const told = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    largest: told(runs.map(({ largest }) => largest)),
    together: told(runs.map(({ together }) => together)),
    proportional: told(runs.map(({ proportional }) => proportional)),
  };
}

/** Programs that run one after the other, as one: times are added, of memory the most is kept. */
export function inTurn(steps: readonly Figures[]): Figures {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const most = (values: readonly (number | null)[]): number | null =>
    values.reduce((best, value) => (best === null || (value !== null && value > best) ? value : best), null);
  return {
    wall: sum(steps.map(({ wall }) => wall)),
    cpu: sum(steps.map(({ cpu }) => cpu)),
    largest: most(steps.map(({ largest }) => largest)),
    together: most(steps.map(({ together }) => together)),
    proportional: most(steps.map(({ proportional }) => proportional)),
  };
}

/** How much of the peer's figure this one is; null where either is not known. */
export function ratio(own: number | null, peer: number | null): number | null {
  return own === null || peer === null || !(peer > 0) || Number.isNaN(own) ? null : own / peer;
}

/**
 * The median of the ratios of runs that stood next to each other, so that what else the machine did in the meantime
 * weighs on both sides.
 */
export function pairedRatio(own: readonly number[], peer: readonly number[]): number | null {
  const ratios = own.slice(0, peer.length).flatMap((value, place) => ratio(value, peer[place] ?? null) ?? []);
  return ratios.length === 0 ? null : median(ratios);
}
