import type { Stage } from './options.ts';

/** Where a build's time and memory went in one stage. */
export interface StageTiming {
  readonly stage: Stage;
  readonly seconds: number;
  /** CPU seconds of this process and the worker processes; what Pagefind's own processes use is not counted. */
  readonly cpuSeconds: number;
  /** Most memory of this process and the worker processes together, seen at the stage's tasks and its end, in bytes. */
  readonly peakBytes: number;
}

/** CPU seconds and resident bytes of the worker processes together. */
export interface WorkerUsage {
  readonly cpuSeconds: number;
  readonly bytes: number;
}

/** Measures the stages of a build. */
export class StageClock {
  readonly #usage: () => WorkerUsage;
  readonly #done: StageTiming[] = [];
  #running: { stage: Stage; wall: number; cpu: number; peak: number } | null = null;

  /** @param usage asked whenever a stage begins, ends or `look` is called. */
  constructor(usage: () => WorkerUsage) {
    this.#usage = usage;
  }

  /** Begins a stage and ends the one before. */
  begin(stage: Stage): void {
    this.end();
    this.#running = { stage, wall: performance.now(), cpu: this.#cpu(), peak: this.#bytes() };
  }

  /** Notes the memory of this moment. */
  look(): void {
    if (this.#running !== null) this.#running.peak = Math.max(this.#running.peak, this.#bytes());
  }

  /** Ends the stage that runs. */
  end(): void {
    if (this.#running === null) return;
    this.look();
    const { stage, wall, cpu, peak } = this.#running;
    this.#done.push({
      stage,
      seconds: (performance.now() - wall) / 1000,
      cpuSeconds: this.#cpu() - cpu,
      peakBytes: peak,
    });
    this.#running = null;
  }

  /** The stages that have ended, in order. */
  get timings(): readonly StageTiming[] {
    return this.#done;
  }

  #cpu(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6 + this.#usage().cpuSeconds;
  }

  #bytes(): number {
    return process.memoryUsage.rss() + this.#usage().bytes;
  }
}
