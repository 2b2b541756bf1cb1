import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Task } from './tasks.ts';
import { processPool, type WorkerPool } from './worker-pool.ts';

/** Tasks whose files are not there: each gives its file's name back, as vanished. */
function tasks(count: number): Task[] {
  const content = mkdtempSync(join(tmpdir(), 'backfile-pool-'));
  const setup = { content, reading: {}, tagRules: { synonyms: {}, never: [], kinds: {} }, texts: null };
  return Array.from(
    { length: count },
    (_, number) => ({ kind: 'read', setup, files: [{ path: `${number}.md`, sha256: null }] }) as unknown as Task,
  );
}

/** A pool whose processes end with the test, whatever becomes of it. */
function poolFor(t: TestContext, jobs: number): WorkerPool {
  const pool = processPool(jobs);
  t.after(() => pool.close());
  return pool;
}

/** Processes that this one has started. */
function children(): number[] {
  const list = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return list.trim().split(' ').filter(Boolean).map(Number);
}

function work(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

test('every task is done once, however many a worker has before it', async (t) => {
  for (const atOnce of [1, 2, 5]) {
    const pool = poolFor(t, 2);
    const found: string[] = [];
    await pool.run(
      tasks(12),
      {
        take: (result) => found.push(...(result.kind === 'read' ? result.vanished : [])),
        onDeath: (how) => assert.fail(how),
        split: () => [],
        giveUp: () => assert.fail('given up'),
      },
      { atOnce },
    );
    assert.deepEqual(
      found.map(Number.parseFloat).sort((a, b) => a - b),
      [...Array(12).keys()],
    );
  }
});

test(
  'a worker that is killed while nobody listens loses nothing, and what it had not begun is not blamed',
  { skip: process.platform === 'linux' ? false : 'children are found in /proc' },
  async (t) => {
    for (const atTask of [1, 3]) {
      const pool = poolFor(t, 1);
      const before = children();
      const found: string[] = [];
      const deaths: string[] = [];
      let taken = 0;
      await pool.run(
        tasks(10),
        {
          take: (result) => {
            found.push(...(result.kind === 'read' ? result.vanished : []));
            if (++taken !== atTask) return;
            // All that it was sent is answered, and lies in the pipe.
            work(100);
            for (const pid of children()) if (!before.includes(pid)) process.kill(pid, 'SIGKILL');
            work(200);
          },
          onDeath: (how) => deaths.push(how),
          split: () => [],
          giveUp: () => assert.fail('given up'),
        },
        { atOnce: 2 },
      );
      pool.loadAhead();
      assert.deepEqual(deaths, ['was ended by SIGKILL']);
      assert.equal(found.length, 10);
      assert.equal(new Set(found).size, 10);
    }
  },
);
