const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Knows when the program is asked to end: Ctrl-C, a closed terminal, the system. */
export interface Interrupts {
  /** Calls back at the first wish. At a second one the program ends at once, as it would without this. */
  readonly onInterrupt: (callback: () => void) => void;
  readonly wasInterrupted: () => boolean;
}

/** Nothing is caught before `onInterrupt` is called. */
export function watchInterrupts(): Interrupts {
  let interrupted = false;
  return {
    wasInterrupted: () => interrupted,
    onInterrupt: (callback) => {
      const caught = (): void => {
        interrupted = true;
        for (const signal of SIGNALS) process.off(signal, caught);
        callback();
      };
      for (const signal of SIGNALS) process.on(signal, caught);
    },
  };
}
