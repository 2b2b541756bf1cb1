import type { WorkerUsage } from './stage-clock.ts';
import type { Task, TaskResult } from './tasks.ts';

/** An error as it goes through a pipe. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What a worker is told: to do a task, or that pages will be rendered next. */
export type WorkerMessage =
  | { readonly kind: 'task'; readonly id: number; readonly task: Task }
  | { readonly kind: 'load' };

/** What a worker says of a task. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: TaskResult; readonly usage: WorkerUsage }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure };

export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: innermost(error).message, stack: error.stack ?? '' };
}

/** Eleventy wraps errors, naming all pages of a run: the innermost says what is wrong. */
export function innermost(error: Error): Error {
  const inner: unknown = error.cause ?? (error as { originalError?: unknown }).originalError;
  return inner instanceof Error && inner !== error ? innermost(inner) : error;
}
