const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back once when the program is asked to end: Ctrl-C, a closed terminal, the system. A second time it ends at once,
 * as it would without this.
 *
 * @returns a function that ends the waiting.
 */
export function onInterrupt(callback: () => void): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  const interrupted = (): void => {
    stop();
    callback();
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return stop;
}
