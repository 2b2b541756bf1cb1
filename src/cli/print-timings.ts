import type { StageTiming } from '../build/stage-clock.ts';
import { line, type Terminal } from './terminal.ts';

const LABELS: Readonly<Record<StageTiming['stage'], string>> = {
  find: 'find what changed',
  read: 'read',
  plan: 'plan',
  render: 'write and index',
  search: 'index',
  publish: 'publish',
};

/** Prints a line a stage: seconds on the clock, CPU seconds, most memory. */
export function printTimings(timings: readonly StageTiming[], { out }: Terminal): void {
  line(out, `${'stage'.padEnd(20)}${'seconds'.padStart(9)}${'CPU s'.padStart(9)}${'MB'.padStart(8)}`);
  for (const { stage, seconds, cpuSeconds, peakBytes } of timings) {
    const cells = [
      seconds.toFixed(2).padStart(9),
      cpuSeconds.toFixed(2).padStart(9),
      (peakBytes / 1e6).toFixed(0).padStart(8),
    ];
    line(out, LABELS[stage].padEnd(20) + cells.join(''));
  }
}
