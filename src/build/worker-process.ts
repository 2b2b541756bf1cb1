import type { ChildProcess } from 'node:child_process';
import { startProcess } from './own-process.ts';
import type { WorkerUsage } from './stage-clock.ts';
import type { Task, TaskResult } from './tasks.ts';
import type { WorkerAnswer, WorkerMessage } from './worker-messages.ts';

/** What became of a task. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly error: Error }
  | Death;

interface Death {
  readonly kind: 'died';
  /** E.g. `was ended by SIGKILL`. */
  readonly how: string;
}

/** A worker, seen from the process that gives it tasks. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  /** Tasks that it has not answered yet, by number. */
  readonly #open = new Map<number, (outcome: Outcome) => void>();
  #nextId = 1;
  #death: Death | null = null;
  /** What it had used when it last answered. */
  usage: WorkerUsage = { cpuSeconds: 0, bytes: 0 };

  /** @param onDeath told once, when it has ended for whatever reason. */
  constructor(onDeath: () => void) {
    this.#child = startProcess('worker', 'attached');
    const die = (how: string): void => {
      if (this.#death !== null) return;
      this.#death = { kind: 'died', how };
      for (const settle of this.#open.values()) settle(this.#death);
      this.#open.clear();
      onDeath();
    };
    this.#child.on('message', (answer: WorkerAnswer) => this.#take(answer));
    this.#child.on('exit', (code, signal) =>
      die(signal === null ? `ended with code ${code}` : `was ended by ${signal}`),
    );
    this.#child.on('error', (cause) => die(cause.message));
  }

  /** Has it do a task, after those that it was sent before. */
  ask(task: Task): Promise<Outcome> {
    if (this.#death !== null) return Promise.resolve(this.#death);
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#open.set(id, resolve);
      this.#send({ kind: 'task', id, task });
    });
  }

  /** Has it load what pages call for. */
  loadAhead(): void {
    this.#send({ kind: 'load' });
  }

  /** Lets it end when it has done what it does. */
  dismiss(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  /** A message that cannot be sent has nobody to read it: the end of the process follows, and settles what is open. */
  #send(message: WorkerMessage): void {
    this.#child.send(message, (error) => {
      if (error !== null) this.#child.kill('SIGKILL');
    });
  }

  #take(answer: WorkerAnswer): void {
    const settle = this.#open.get(answer.id);
    this.#open.delete(answer.id);
    if (answer.kind === 'done') {
      this.usage = answer.usage;
      settle?.({ kind: 'done', result: answer.result });
    } else {
      const { message, name, stack } = answer.failure;
      settle?.({ kind: 'failed', error: new TaskError(message, name, stack) });
    }
  }
}

/** A task's own error, told by the worker that had it. */
export class TaskError extends Error {
  /** The worker's stack, for a bug report. */
  readonly workerStack: string;

  constructor(message: string, name: string, workerStack: string) {
    super(message);
    this.name = name;
    this.workerStack = workerStack;
  }
}
