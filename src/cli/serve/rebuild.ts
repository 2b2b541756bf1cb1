import { openBuilder, type Builder } from '../../build/build.ts';
import type { BuildOptions, Look } from '../../build/options.ts';
import type { BuildSummary } from '../../build/summary.ts';
import { type Change, PendingChanges } from './pending-changes.ts';

/** Changes that come within so many milliseconds are built together: editors and copies write in several steps. */
const DEBOUNCE = 50;

/** The search index follows when nothing has been edited for so many milliseconds: pages are shown first. */
const SEARCH_REST = 1500;

/** What is told of each build. */
export interface RebuildHandlers {
  readonly onBuilt: (summary: BuildSummary, look: Look, milliseconds: number) => void;
  readonly onFailed: (error: Error) => void;
}

/** Builds an archive again whenever something has changed, one build after the other. */
export interface Rebuilder {
  /** The first build. @throws what `build` throws. */
  first(): Promise<BuildSummary>;
  /** Makes ready for the first edit, after the first build. */
  warmUp(): void;
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
  let searchTimer: NodeJS.Timeout | null = null;
  let isSearchDue = false;
  let closed = false;

  const stopTimers = (): void => {
    for (const one of [timer, searchTimer]) if (one !== null) clearTimeout(one);
  };
  const closeBuilder = (): void => {
    builder?.close();
    builder = null;
  };
  const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
  const buildSearch = async (): Promise<void> => {
    // What is edited meanwhile brings its own rest.
    if (!isSearchDue || !pending.isEmpty) return;
    isSearchDue = false;
    try {
      builder ??= openBuilder(options);
      await builder.build({ kind: 'files', paths: [] }, 'now');
    } catch (error) {
      handlers.onFailed(asError(error));
    }
  };
  const buildPending = async (): Promise<void> => {
    if (pending.isEmpty || closed) return;
    const look = pending.take();
    const started = performance.now();
    try {
      builder ??= openBuilder(options);
      const summary = await builder.build(look, 'later');
      handlers.onBuilt(summary, look, performance.now() - started);
      isSearchDue = true;
      if (searchTimer !== null) clearTimeout(searchTimer);
      searchTimer = setTimeout(() => {
        if (!closed) queue = queue.then(buildSearch);
      }, SEARCH_REST);
    } catch (error) {
      // Not tried again before something changes: the same would fail.
      pending.keep();
      handlers.onFailed(asError(error));
    }
  };
  return {
    first() {
      builder ??= openBuilder(options);
      const built = builder.build(options.look);
      queue = built.catch(() => undefined);
      return built;
    },
    warmUp() {
      queue = queue
        .then(() => (closed ? undefined : builder?.warmUp()))
        .catch((error: unknown) => handlers.onFailed(asError(error)));
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
      stopTimers();
      await queue;
      await buildSearch();
      closeBuilder();
    },
    abandon() {
      closed = true;
      stopTimers();
      closeBuilder();
    },
  };
}
