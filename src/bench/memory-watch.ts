import { descendantsOf, memoryOf, proportionalMemoryOf } from './process-tree.ts';

/** Most memory that a process and all that it starts took, in bytes; null where the system does not tell. */
export interface PeakMemory {
  /** Resident memory of the largest process. */
  readonly largest: number | null;
  /** Resident memory of all processes at the same time; pages that they share are counted more than once. */
  readonly together: number | null;
  /** The same with shared pages counted once; looked at less often, since it is dear. */
  readonly proportional: number | null;
}

/** Looks are so far apart (ms). */
const INTERVAL = 50;

/** So many looks go without asking for proportional memory. */
const PROPORTIONAL_EVERY = 10;

/** Watches the descendants of a process until it is told to stop. */
export function watchMemory(pid: number): { stop(): PeakMemory } {
  const peaks = { largest: 0, together: 0, proportional: 0 };
  let looks = 0;
  const look = (): void => {
    const processes = descendantsOf(pid);
    let together = 0;
    for (const memory of processes.map(memoryOf)) {
      together += memory?.now ?? 0;
      peaks.largest = Math.max(peaks.largest, memory?.most ?? 0);
    }
    peaks.together = Math.max(peaks.together, together);
    if (looks++ % PROPORTIONAL_EVERY !== 0) return;
    const proportional = processes.reduce((sum, one) => sum + (proportionalMemoryOf(one) ?? 0), 0);
    peaks.proportional = Math.max(peaks.proportional, proportional);
  };
  const timer = setInterval(look, INTERVAL);
  const told = (bytes: number): number | null => (bytes === 0 ? null : bytes);
  return {
    stop() {
      clearInterval(timer);
      return {
        largest: told(peaks.largest),
        together: told(peaks.together),
        proportional: told(peaks.proportional),
      };
    },
  };
}
