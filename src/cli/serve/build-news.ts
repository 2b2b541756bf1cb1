import type { Look } from '../../build/options.ts';
import type { BuildSummary } from '../../build/summary.ts';
import { formatProblem, type Problem } from '../../source/problem.ts';
import { printProblems } from '../print-problems.ts';
import { printSummary } from '../print-summary.ts';
import { line, type Terminal } from '../terminal.ts';

/** Tells the keeper of builds while an archive is served: each problem once, as long as it lasts. */
export class BuildNews {
  readonly #terminal: Terminal;
  #told: ReadonlySet<string> = new Set();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** The first build: in full. */
  built(summary: BuildSummary): void {
    printSummary(summary, this.#terminal);
    this.#news(summary.problems);
  }

  rebuilt(summary: BuildSummary, look: Look, milliseconds: number): void {
    printProblems(this.#news(summary.problems), this.#terminal);
    const { written, removed } = summary;
    const count = written.length + removed.length;
    if (count === 0) return;
    const changed = count === 1 ? '1 file' : `${count} files`;
    const seconds = (milliseconds / 1000).toFixed(2);
    line(this.#terminal.out, `${subject(look)}: ${changed}, ${seconds} s`);
  }

  failed(error: Error): void {
    line(this.#terminal.err, `This change could not be built; the archive stays as it was.\n${error.message}`);
  }

  watchingFailed(error: Error): void {
    const code = 'code' in error ? error.code : '';
    const remedy =
      code === 'ENOSPC' || code === 'EMFILE'
        ? 'The system lets no more files be watched: raise fs.inotify.max_user_watches, or use "backfile build".'
        : 'Changes may go unseen: end this with Ctrl-C and start it again.';
    line(this.#terminal.err, `WATCHING_FAILED ${error.message}. ${remedy}`);
  }

  /** The problems that were not there before. */
  #news(problems: readonly Problem[]): readonly Problem[] {
    const before = this.#told;
    this.#told = new Set(problems.map(formatProblem));
    return problems.filter((problem) => !before.has(formatProblem(problem)));
  }
}

function subject(look: Look): string {
  if (look.kind !== 'files') return 'Settings, templates or pages';
  const [first = '', ...others] = look.paths;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
