import type { Problem } from '../source/problem.ts';
import type { Entry } from './item.ts';

/** Something wrong in a container: what could be read goes on. */
export function problemAt(
  source: string,
  line: number | null,
  { severity = 'error', ...problem }: Pick<Problem, 'code' | 'message' | 'remedy'> & Partial<Pick<Problem, 'severity'>>,
): Entry {
  return { kind: 'problem', problem: { severity, path: source, ...(line === null ? {} : { line }), ...problem } };
}
