import type { BuildSummary } from '../build/summary.ts';
import { bytesText } from './bytes-text.ts';
import { printProblems } from './print-problems.ts';
import { line, type Terminal } from './terminal.ts';

/** Prints a build's problems, then what it did. */
export function printSummary(summary: BuildSummary, terminal: Terminal): void {
  printProblems(summary.problems, terminal);
  const left = [
    summary.drafts > 0 ? `${summary.drafts} ${summary.drafts === 1 ? 'draft' : 'drafts'}` : null,
    summary.future > 0 ? `${summary.future} dated later` : null,
  ].filter((part) => part !== null);
  const rows = [
    ['articles', `${summary.articles}${left.length > 0 ? ` (left out: ${left.join(', ')})` : ''}`],
    ['undated', String(summary.undated)],
    ['pages', String(summary.pages)],
    ['files', `${summary.files}, ${bytesText(summary.bytes)}`],
    ['changed', `${summary.written.length} written, ${summary.removed.length} removed`],
    ['problems', problemCount(summary)],
    ['seconds', summary.seconds.toFixed(1)],
  ] as const;
  for (const [label, value] of rows) line(terminal.out, `${label.padEnd(10)}${value}`);
}

function problemCount({ problems }: BuildSummary): string {
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  const words = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('note'), 'note'],
  ] as const;
  return words.map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`).join(', ');
}
