import { formatProblem, type Problem } from '../source/problem.ts';
import { line, type Terminal } from './terminal.ts';

/** Notes of one code beyond this many are summed up. */
const MOST_NOTES = 5;

/** Prints problems once, at the end: errors and warnings each in full, notes in full while they are few. */
export function printProblems(problems: readonly Problem[], { err }: Terminal): void {
  const notes = new Map<string, number>();
  for (const problem of problems) {
    if (problem.severity === 'note') {
      const count = (notes.get(problem.code) ?? 0) + 1;
      notes.set(problem.code, count);
      if (count > MOST_NOTES) continue;
    }
    line(err, formatProblem(problem));
  }
  for (const [code, count] of notes) {
    if (count > MOST_NOTES) line(err, `${code}: ${count - MOST_NOTES} more; all of them with --json.`);
  }
}
