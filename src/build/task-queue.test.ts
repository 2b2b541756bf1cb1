import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Task } from './tasks.ts';
import { TaskQueue } from './task-queue.ts';

const task = (name: string): Task => ({ kind: 'bundle', name }) as unknown as Task;
const name = (attempt: { readonly task: Task } | null): string | null =>
  attempt === null ? null : (attempt.task as unknown as { name: string }).name;

test('the first workers begin with the tasks that stand apart, the others end with them', () => {
  const queue = new TaskQueue(['page 1', 'page 2', 'page 3'].map(task), {
    tasks: ['bundle 1', 'bundle 2', 'bundle 3'].map(task),
    lines: 1,
  });
  const given = [0, 1, 1, 0, 1, 1, 0, 1].map((line) => name(queue.next(line)));
  assert.deepEqual(given, ['bundle 1', 'page 1', 'page 2', 'bundle 2', 'page 3', 'bundle 3', null, null]);
});

test('what is put back is done first, by whoever asks, and keeps its count of deaths', () => {
  const queue = new TaskQueue([task('page 1'), task('page 2')]);
  const first = queue.next(0);
  assert.equal(name(first), 'page 1');
  queue.putBack([{ task: task('page 1'), deaths: 1 }]);
  assert.deepEqual(queue.next(1), { task: task('page 1'), deaths: 1 });
  assert.equal(name(queue.next(1)), 'page 2');
  assert.equal(queue.next(0), null);
});
