import type { Problem } from '../source/problem.ts';
import { printable } from './printable.ts';

/** What became of an item or file of a container. */
export type Outcome =
  /** Written for the first time. */
  | 'added'
  /** Changed in its source since; its file was written again. */
  | 'updated'
  /** Imported before, and the same. */
  | 'unchanged'
  /** Changed in its source, but its file was edited here: left alone. */
  | 'edited'
  /** Imported before; its file was moved or deleted here, and is not brought back. */
  | 'removed'
  /** The same item under another name. */
  | 'duplicate'
  /** No article. */
  | 'left';

/** What an import did. */
export interface ImportReport {
  /** Items met, whatever became of them. */
  items: number;
  readonly outcomes: Record<Outcome, number>;
  /** Items that gave no article, by reason. */
  readonly left: Record<string, number>;
  /** An example for each reason. */
  readonly examples: Record<string, string>;
  media: number;
  /** Readers' comments kept as data. */
  comments: number;
  /** Rules by which something was changed, and how often. */
  readonly mended: Record<string, number>;
  readonly problems: Problem[];
  /** Problems of a code beyond those kept, so that a report never grows with the container. */
  readonly moreProblems: Record<string, number>;
}

/** Problems of one code that are kept in full. */
const MOST_OF_A_CODE = 200;

export function emptyReport(): ImportReport {
  return {
    items: 0,
    outcomes: { added: 0, updated: 0, unchanged: 0, edited: 0, removed: 0, duplicate: 0, left: 0 },
    left: {},
    examples: {},
    media: 0,
    comments: 0,
    mended: {},
    problems: [],
    moreProblems: {},
  };
}

/** Counts an outcome. */
export function count(report: ImportReport, outcome: Outcome): void {
  report.items += 1;
  report.outcomes[outcome] += 1;
}

/** Counts an item that gave no article. */
export function countLeft(report: ImportReport, reason: string, detail: string): void {
  count(report, 'left');
  report.left[reason] = (report.left[reason] ?? 0) + 1;
  report.examples[reason] ??= printable(detail);
}

/** Keeps a problem, or counts it where there are many of its kind. */
export function addProblem(report: ImportReport, problem: Problem, counts: Map<string, number>): void {
  const before = counts.get(problem.code) ?? 0;
  counts.set(problem.code, before + 1);
  if (before < MOST_OF_A_CODE) report.problems.push(problem);
  else report.moreProblems[problem.code] = (report.moreProblems[problem.code] ?? 0) + 1;
}
