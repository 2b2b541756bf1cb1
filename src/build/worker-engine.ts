import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles what a worker runs. Code that makes pages is large, meets data of ever new shapes, and in most archives runs for
 * seconds: at first V8's best compiler, which is thorough and slow, is called later than usual and its quick one at once. In a
 * long build thoroughness pays, as it does from the start in reading, whose code is small. Measured: rendering 10,000 articles a
 * tenth less work of the processors than without, reading 20,000 a tenth less than with it.
 *
 * Set while running, not on the command line, where a later Node that lacks one would not start.
 */
const QUICK = ['--interrupt-budget=600000', '--always-sparkplug'] as const;
/** What V8 11 begins with. */
const THOROUGH = ['--interrupt-budget=135168', '--no-always-sparkplug'] as const;

/** Later versions of V8 (Node.js 22 and 24 hold 12 and 13) know no such budget, and say so of a flag that they do not know. */
const LAST_WITH_BUDGET = 11;

/** So much work on pages is a long build's, in seconds of a processor. */
const LONG = 8;

/** Turns V8 to what a worker does: thorough while it only reads, quick when its first page comes, thorough again when these become many. */
export class WorkerEngine {
  /** The processor's seconds when the first page came; null until then. */
  #began: number | null = null;
  #isLong = false;

  /** To be called before each task. @param kind the task's. */
  prepareFor(kind: string): void {
    if (kind === 'read' || this.#isLong) return;
    const now = processorSeconds();
    if (this.#began === null) {
      this.#began = now;
      setFlags(QUICK);
    } else if (now - this.#began > LONG) {
      this.#isLong = true;
      setFlags(THOROUGH);
    }
  }
}

function setFlags(flags: readonly string[]): void {
  const version = Number(process.versions.v8.split('.')[0]);
  for (const flag of flags)
    if (version <= LAST_WITH_BUDGET || !flag.startsWith('--interrupt-budget')) setFlagsFromString(flag);
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
