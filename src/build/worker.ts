import { loadForPages } from './load-ahead.ts';
import { TaskRunner } from './run-task.ts';
import type { Task } from './tasks.ts';
import { WorkerEngine } from './worker-engine.ts';
import { toFailure, type WorkerAnswer, type WorkerMessage } from './worker-messages.ts';

/**
 * A worker process: does the tasks it is sent, one after the other, until its parent goes away.
 */
const runner = new TaskRunner();
const engine = new WorkerEngine();
let last: Promise<unknown> = Promise.resolve();

process.on('message', (message: WorkerMessage) => {
  last = last.then(() => (message.kind === 'task' ? answer(message.id, message.task) : loadedAhead()));
});
process.on('disconnect', () => {
  process.exit(0);
});

async function answer(id: number, task: Task): Promise<void> {
  let reply: WorkerAnswer;
  engine.prepareFor(task.kind);
  try {
    const result = await runner.run(task);
    const { user, system } = process.cpuUsage();
    reply = {
      id,
      kind: 'done',
      result,
      usage: { cpuSeconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() },
    };
  } catch (error) {
    reply = { id, kind: 'failed', failure: toFailure(error) };
  }
  // A task that kills the process must not take the answer before it along.
  await new Promise<void>((resolve) => {
    process.send?.(reply, () => resolve());
  });
}

/** What cannot be loaded is told by the task that needs it. */
async function loadedAhead(): Promise<void> {
  await loadForPages().catch(() => undefined);
}
