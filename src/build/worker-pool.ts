import { TaskRunner } from './run-task.ts';
import type { WorkerUsage } from './stage-clock.ts';
import { type Attempt, TaskQueue, type TasksApart } from './task-queue.ts';
import type { Task, TaskResult } from './tasks.ts';
import { type Outcome, WorkerProcess } from './worker-process.ts';

/** Does many tasks at a time. */
export interface WorkerPool {
  /**
   * Does all tasks, handing each result to `take` as it comes (in any order).
   *
   * A worker that dies (out of memory, killed) is told through `onDeath`, and its task is done again by a new one; a task
   * that kills two workers is handed to `split`, and its parts are done instead; one that cannot be split goes to `giveUp`.
   * @throws the first error that a task itself throws; tasks under way are let finish first.
   */
  run(tasks: Iterable<Task>, handlers: TaskHandlers, options?: RunOptions): Promise<void>;
  /** Says that there will be so many tasks, so that processes are ready when there are. */
  prepare(tasks: number): void;
  /** Says that pages will be rendered next, so that those who do nothing load what that needs. */
  loadAhead(): void;
  /** What its processes have used, as far as they have told. */
  usage(): WorkerUsage;
  close(): void;
}

/** Few tasks are done in this process, many in others. */
export interface Pools {
  readonly few: WorkerPool;
  readonly many: WorkerPool;
}

export interface RunOptions {
  /** How many tasks a worker is sent before it has answered the first; 1 where nothing is said. More for short ones: it works on while this process is busy with what came. */
  readonly atOnce?: number;
  readonly apart?: TasksApart;
}

export interface TaskHandlers {
  readonly take: (result: TaskResult, task: Task) => void;
  readonly onDeath: (how: string) => void;
  /** The parts of a task that killed its worker twice; one part or none: it cannot be split. */
  readonly split: (task: Task) => readonly Task[];
  readonly giveUp: (task: Task, how: string) => void;
}

/** How often a task may kill its worker before it is split. */
const DEATHS = 2;

/** A pool of one: this process itself. For few tasks it is quicker than starting others. */
export function localPool(): WorkerPool {
  const runner = new TaskRunner();
  return {
    async run(tasks, { take }, { apart } = {}) {
      for (const task of apart?.tasks ?? []) take(await runner.run(task), task);
      for (const task of tasks) take(await runner.run(task), task);
    },
    prepare: () => undefined,
    loadAhead: () => undefined,
    usage: () => ({ cpuSeconds: 0, bytes: 0 }),
    close: () => runner.close(),
  };
}

/** @param jobs how many processes, at least 1. They are started when there is work, and kept for the next run. */
export function processPool(jobs: number): WorkerPool {
  const idle: WorkerProcess[] = [];
  const all = new Set<WorkerProcess>();
  let endedCpu = 0;

  const obtain = (): WorkerProcess => idle.pop() ?? start();
  const start = (): WorkerProcess => {
    const worker: WorkerProcess = new WorkerProcess(() => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      endedCpu += worker.usage.cpuSeconds;
    });
    all.add(worker);
    return worker;
  };

  return {
    async run(tasks, handlers, { atOnce = 1, apart } = {}) {
      const queue = new TaskQueue(tasks, apart);
      let error: Error | null = null;
      /** One worker, and those that take its place when it dies. */
      const line = async (number: number): Promise<void> => {
        let worker: WorkerProcess | null = null;
        const sent: { readonly attempt: Attempt; readonly outcome: Promise<Outcome> }[] = [];
        const send = (): void => {
          while (sent.length < atOnce && error === null) {
            const attempt = queue.next(number);
            if (attempt === null) return;
            worker ??= obtain();
            sent.push({ attempt, outcome: worker.ask(attempt.task) });
          }
        };
        send();
        for (let first = sent.shift(); first !== undefined; first = sent.shift()) {
          const outcome = await first.outcome;
          if (outcome.kind === 'failed') error ??= outcome.error;
          if (outcome.kind === 'died') {
            // Each answer is sent before the next task is begun (`worker.ts`): the first without one is what killed it.
            const unbegun = sent.splice(0).map(({ attempt }) => attempt);
            queue.putBack([...afterDeath(first.attempt, outcome.how, handlers), ...unbegun]);
            worker = null;
          }
          // The worker gets its next task before the result of the last is looked at.
          send();
          if (outcome.kind !== 'done') continue;
          try {
            handlers.take(outcome.result, first.attempt.task);
          } catch (cause) {
            error ??= cause instanceof Error ? cause : new Error(String(cause));
          }
        }
        if (worker !== null && all.has(worker)) idle.push(worker);
      };
      await Promise.all(Array.from({ length: jobs }, (_, number) => line(number)));
      if (error !== null) throw error as Error;
    },
    prepare(tasks) {
      while (all.size < Math.min(jobs, tasks)) idle.push(start());
    },
    usage() {
      const used = [...all].map(({ usage }) => usage);
      return {
        cpuSeconds: endedCpu + used.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
        bytes: used.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    },
    loadAhead() {
      for (const worker of idle) worker.loadAhead();
    },
    close() {
      for (const worker of all) worker.dismiss();
    },
  };
}

function afterDeath({ task, deaths }: Attempt, how: string, handlers: TaskHandlers): Attempt[] {
  handlers.onDeath(how);
  if (deaths + 1 < DEATHS) return [{ task, deaths: deaths + 1 }];
  const parts = handlers.split(task);
  if (parts.length > 1) return parts.map((part) => ({ task: part, deaths: 0 }));
  handlers.giveUp(task, how);
  return [];
}
