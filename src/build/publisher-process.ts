import type { ChildProcess } from 'node:child_process';
import type { Moves, Swap } from './move-into-place.ts';
import { startProcess } from './own-process.ts';
import type { PublisherAnswer } from './publisher.ts';

/** Carries out publications in a process of its own, one after the other. */
export interface Publisher {
  /** Starts the process where none stands ready, so that nobody waits for it later. */
  prepare(): void;
  /** @throws Error with the file system's words where a file could not be moved; the journal then stays open. */
  carryOut(moves: Moves | Swap): Promise<void>;
  /** Ends the process. */
  dismiss(): void;
}

export function createPublisher(): Publisher {
  let child: ChildProcess | null = null;
  const obtain = (): ChildProcess => {
    if (child !== null) return child;
    const started = startProcess('publisher', 'detached');
    const forget = (): void => {
      if (child === started) child = null;
    };
    started.once('error', forget);
    started.once('exit', forget);
    child = started;
    return started;
  };
  return {
    prepare: () => void obtain(),
    carryOut: (moves) => ask(obtain(), moves),
    dismiss() {
      if (child?.connected === true) child.disconnect();
      child = null;
    },
  };
}

function ask(child: ChildProcess, moves: Moves | Swap): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (error: Error | null): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', finish);
      if (error === null) resolve();
      else reject(error);
    };
    const onMessage = (answer: PublisherAnswer): void => {
      finish(answer.kind === 'done' ? null : new Error(answer.failure.message));
    };
    const onExit = (code: number | null, signal: string | null): void => {
      finish(new Error(`The publishing process ended (${signal ?? code}). Build again: it will be finished.`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.once('error', finish);
    child.send(moves);
  });
}
