import { openBuilder, type Builder } from '../../build/build.ts';
import type { BuildOptions, Look } from '../../build/options.ts';
import type { BuildSummary } from '../../build/summary.ts';
import { type Change, PendingChanges } from './pending-changes.ts';

/** Changes that come within so many milliseconds are built together: editors and copies write in several steps. */
const DEBOUNCE = 50;

/** What is told of each build. */
export interface RebuildHandlers {
  readonly onBuilt: (summary: BuildSummary, look: Look, milliseconds: number) => void;
  readonly onFailed: (error: Error) => void;
}

/** Builds an archive again whenever something has changed, one build after the other. */
export interface Rebuilder {
  /** The first build. @throws what `build` throws. */
  first(): Promise<BuildSummary>;
  change(change: Change): void;
  /** Ends when the build under way, if any, has ended; gives the lock back. */
  close(): Promise<void>;
  /** Gives the lock back at once, whatever is under way: the process must end after it. */
  abandon(): void;
}

/** @throws ContentMissingError, LockedError. */
export function openRebuilder(options: BuildOptions, handlers: RebuildHandlers): Rebuilder {
  let builder: Builder | null = openBuilder(options);
  const pending = new PendingChanges();
  /** Builds stand in a queue: a change that comes while one runs is built after it. */
  let queue: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const closeBuilder = (): void => {
    builder?.close();
    builder = null;
  };
  const buildPending = async (): Promise<void> => {
    if (pending.isEmpty || closed) return;
    const look = pending.take();
    const started = performance.now();
    try {
      builder ??= openBuilder(options);
      const summary = await builder.build(look);
      handlers.onBuilt(summary, look, performance.now() - started);
    } catch (error) {
      // Not tried again before something changes: the same would fail.
      pending.keep();
      handlers.onFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return {
    first() {
      builder ??= openBuilder(options);
      const built = builder.build(options.look);
      queue = built.catch(() => undefined);
      return built;
    },
    change(change) {
      pending.add(change);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        queue = queue.then(buildPending);
      }, DEBOUNCE);
    },
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await queue;
      closeBuilder();
    },
    abandon() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      closeBuilder();
    },
  };
}
