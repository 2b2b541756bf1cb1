import type { Hit } from '../engine/protocol.ts';

/** Event of the document when the results of a search are complete; what it tells is `ResultsShown`. */
export const RESULTS = 'backfile:results';

export interface ResultsShown {
  /** The query string of the search, without the page of the list. */
  readonly address: string;
  /** How many there are. */
  readonly total: number;
  /** Where tools for the results stand. */
  readonly tools: HTMLElement;
  /** The first hits, without excerpts. */
  readonly list: (limit: number) => Promise<readonly Hit[]>;
}
