import { carryOut, removeStaging, type Moves } from './move-into-place.ts';
import { toFailure, type Failure } from './worker-messages.ts';

/**
 * The process that carries out a publication. It is no part of the build's process group, and once it has begun it goes
 * on to the end: who kills the build in that moment still finds the whole new archive, not a mixture.
 */
export type PublisherAnswer = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly failure: Failure };

let hasBegun = false;

process.once('message', (moves: Moves) => {
  hasBegun = true;
  let answer: PublisherAnswer;
  try {
    carryOut(moves);
    answer = { kind: 'done' };
  } catch (error) {
    answer = { kind: 'failed', failure: toFailure(error) };
  }
  const tidy = (): void => {
    if (process.connected) process.disconnect();
    // Nobody waits for this.
    if (answer.kind === 'done') removeStaging(moves);
  };
  if (process.connected) process.send?.(answer, tidy);
  else tidy();
});
process.once('disconnect', () => {
  if (!hasBegun) process.exit(0);
});
