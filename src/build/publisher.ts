import { carryOut, removeStaging, retireStaging, swap, type Moves, type Swap } from './move-into-place.ts';
import { toFailure, type Failure } from './worker-messages.ts';

/**
 * The process that carries out publications. It is no part of the build's process group, and what it has begun it brings
 * to the end: who kills the build in that moment still finds the whole new archive, not a mixture.
 */
export type PublisherAnswer = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly failure: Failure };

process.on('message', (moves: Moves | Swap) => {
  let answer: PublisherAnswer;
  let left: string | null = null;
  try {
    if ('kind' in moves) swap(moves);
    else {
      carryOut(moves);
      left = retireStaging(moves.staging);
    }
    answer = { kind: 'done' };
  } catch (error) {
    answer = { kind: 'failed', failure: toFailure(error) };
  }
  const tidy = (): void => {
    // Nobody waits for this.
    if (left !== null) removeStaging(left);
  };
  if (process.connected) process.send?.(answer, tidy);
  else tidy();
});
process.once('disconnect', () => process.exit(0));
