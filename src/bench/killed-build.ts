import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from './measure.ts';
import { descendantsOf } from './process-tree.ts';

/** Whom to kill. */
export type Victim = 'build' | 'worker' | 'publisher';

export interface KilledBuild {
  /** Null: the build was over before. */
  readonly killed: Victim | null;
  /** Exit code of the build; null where it was killed. */
  readonly code: number | null;
  /** Processes that the killed build had started and that still ran when it was gone. */
  readonly orphans: number;
  /** Milliseconds from its start to its end. */
  readonly took: number;
  readonly messages: string;
}

const MESSAGES_KEPT = 3000;

/**
 * Starts a build and kills it, or one of the processes that it has started, after so many milliseconds. Returns when the
 * build is gone; what it had started may still run.
 *
 * @param pick picks one of the processes: a number at least 0 and less than 1. Where there is none, the build is killed.
 */
export async function killBuild(command: Command, victim: Victim, delay: number, pick: number): Promise<KilledBuild> {
  const started = performance.now();
  const build = spawn(command.program, command.args, { cwd: command.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let messages = '';
  build.stderr.setEncoding('utf8').on('data', (text: string) => (messages = (messages + text).slice(-MESSAGES_KEPT)));
  let isOver = false;
  const exit = new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', (code) => {
      isOver = true;
      resolve(code);
    });
  });
  await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, delay))]);
  const descendants = isOver ? [] : descendantsOf(build.pid ?? 0);
  const killed = isOver ? null : kill(build.pid ?? 0, descendants, victim, pick);
  const code = await exit;
  const orphans = killed === 'build' ? descendants.filter((pid) => existsSync(`/proc/${pid}`)).length : 0;
  return { killed, code, orphans, took: performance.now() - started, messages };
}

/** @returns who was killed. */
function kill(build: number, descendants: readonly number[], victim: Victim, pick: number): Victim | null {
  const mine = victim === 'build' ? [] : descendants.filter((pid) => isPublisher(pid) === (victim === 'publisher'));
  const chosen = mine[Math.floor(pick * mine.length)];
  try {
    process.kill(chosen ?? build, 'SIGKILL');
    return chosen === undefined ? 'build' : victim;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return null;
    throw error;
  }
}

function isPublisher(pid: number): boolean {
  try {
    return /publisher\.[jt]s/u.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    // Gone meanwhile.
    return false;
  }
}
