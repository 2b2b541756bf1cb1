import { runCold, type ColdRun, type Contestant } from './contestant.ts';
import { RunError } from './measure.ts';

/** A contestant's cold runs, or why it has none. */
export interface ColdResult {
  readonly name: string;
  readonly runs: readonly ColdRun[];
  readonly skipped: string | null;
}

/**
 * Lets the contestants build in turn (A B C A B C …), so that what else the machine does weighs on all of them alike.
 * One that fails or takes too long is left out from then on.
 *
 * @param articles how many the corpus holds.
 * @param say told of each run.
 */
export async function runInTurn(
  contestants: readonly Contestant[],
  articles: number,
  runs: number,
  say: (line: string) => void,
): Promise<readonly ColdResult[]> {
  const results = contestants.map(({ name, most }) => ({
    name,
    runs: [] as ColdRun[],
    skipped:
      most !== undefined && articles > most.articles ? `more than ${most.articles} articles: ${most.because}` : null,
  }));
  for (let round = 1; round <= runs; round++) {
    for (const [place, contestant] of contestants.entries()) {
      const result = results[place];
      if (result === undefined || result.skipped !== null) continue;
      try {
        const run = await runCold(contestant);
        result.skipped = contestant.objection?.() ?? null;
        if (result.skipped !== null) continue;
        result.runs.push(run);
        say(`${contestant.name}, run ${round} of ${runs}: ${run.total.wall.toFixed(1)} s`);
      } catch (error) {
        if (!(error instanceof RunError)) throw error;
        result.skipped = error.message;
        say(`${contestant.name}: ${error.message}`);
      }
    }
  }
  return results;
}
