import type { Moves } from './move-into-place.ts';
import { startProcess } from './own-process.ts';
import type { PublisherAnswer } from './publisher.ts';

/** Carries out a publication in a process of its own. */
export interface Publisher {
  /** @throws Error with the file system's words where a file could not be moved; the journal then stays open. */
  carryOut(moves: Moves): Promise<void>;
  /** Ends the process where it was not needed. */
  dismiss(): void;
}

export function startPublisher(): Publisher {
  const child = startProcess('publisher', 'detached');
  let failure: Error | null = null;
  child.once('error', (error) => (failure = error));
  return {
    carryOut: (moves) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        child.once('message', (answer: PublisherAnswer) => {
          if (answer.kind === 'done') resolve();
          else reject(new Error(answer.failure.message));
        });
        child.once('exit', (code, signal) =>
          reject(new Error(`The publishing process ended (${signal ?? code}). Build again: it will be finished.`)),
        );
        child.once('error', reject);
        child.send(moves);
      }),
    dismiss() {
      if (child.connected) child.disconnect();
    },
  };
}
