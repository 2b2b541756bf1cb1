import type { Problem } from '../source/problem.ts';
import type { Entry } from './item.ts';
import { printable } from './printable.ts';

/** Something wrong in a container: what could be read goes on. */
export function problemAt(
  source: string,
  line: number | null,
  { severity = 'error', ...problem }: Pick<Problem, 'code' | 'message' | 'remedy'> & Partial<Pick<Problem, 'severity'>>,
): Entry {
  const { code, message, remedy } = problem;
  const place = { path: printable(source), ...(line === null ? {} : { line }) };
  return { kind: 'problem', problem: { code, severity, ...place, message: printable(message), remedy } };
}
