import type { Task } from './tasks.ts';

/** A task, and how many workers it has killed. */
export interface Attempt {
  readonly task: Task;
  readonly deaths: number;
}

/** Tasks that are best done by few workers, since each that does one has to learn what the others know. */
export interface TasksApart {
  readonly tasks: Iterable<Task>;
  /** So many workers begin with them; the others help when they have nothing else to do. */
  readonly lines: number;
}

/** The tasks of a run, in their order; what is to be done again comes first. */
export class TaskQueue {
  readonly #tasks: Iterator<Task>;
  readonly #apart: Iterator<Task>;
  readonly #lines: number;
  readonly #again: Attempt[] = [];

  constructor(tasks: Iterable<Task>, apart: TasksApart = { tasks: [], lines: 0 }) {
    this.#tasks = tasks[Symbol.iterator]();
    this.#apart = apart.tasks[Symbol.iterator]();
    this.#lines = apart.lines;
  }

  /**
   * The next task, or null.
   * @param line number of the worker that is to do it, from 0
   */
  next(line: number): Attempt | null {
    const again = this.#again.shift();
    if (again !== undefined) return again;
    const [own, others] = line < this.#lines ? [this.#apart, this.#tasks] : [this.#tasks, this.#apart];
    const first = own.next();
    const { value, done } = first.done === true ? others.next() : first;
    return done === true ? null : { task: value, deaths: 0 };
  }

  putBack(attempts: readonly Attempt[]): void {
    this.#again.push(...attempts);
  }
}
