/**
 * What went wrong, as a value. Problems are collected over the whole run and printed once, at the end.
 * Printed as `CODE path:line: message remedy`.
 */
export interface Problem {
  /** Stable name in capitals, e.g. `BYLINE_MISSING`; what a keeper searches for. */
  readonly code: string;
  /**
   * `error`: the file gave no page. `warning`: published, but something is missing or was doubtful.
   * `note`: nothing to do, told so that nothing is left out silently (a draft, a file dated later).
   */
  readonly severity: 'error' | 'warning' | 'note';
  /** Path of the file relative to the content folder, with forward slashes; for settings, relative to the project. */
  readonly path: string;
  /** Line in the file, from 1, where one can be named. */
  readonly line?: number;
  /** What is wrong, a full sentence. */
  readonly message: string;
  /** What the keeper can do about it, a full sentence. */
  readonly remedy: string;
}

/** One line for a person: `BYLINE_MISSING content/1998/flood.md:3: no byline found. Add "byline:".` */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  return `${problem.code} ${problem.path}${line}: ${problem.message} ${problem.remedy}`;
}
