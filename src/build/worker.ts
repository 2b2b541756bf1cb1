import './worker-engine.ts';
import { TaskRunner } from './run-task.ts';
import type { Task } from './tasks.ts';
import { toFailure, type WorkerAnswer } from './worker-messages.ts';

/**
 * A worker process: does the tasks it is sent, one after the other, until its parent goes away.
 */
const runner = new TaskRunner();

process.on('message', (message: { readonly id: number; readonly task: Task }) => {
  void answer(message.id, message.task);
});
process.on('disconnect', () => {
  process.exit(0);
});

async function answer(id: number, task: Task): Promise<void> {
  let reply: WorkerAnswer;
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
  process.send?.(reply);
}
