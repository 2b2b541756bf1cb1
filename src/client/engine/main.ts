import type { Engine, EngineAnswer, EngineCall, SearchRequest } from './protocol.ts';
import { SearchEngine } from './search-engine.ts';
import { fetchReader, scriptReader } from './transport.ts';

declare global {
  interface Window {
    /** Set where the engine is loaded as a script of the page: from a folder, where there are no workers. */
    backfileSearch?: (searchFolder: URL, transport: 'fetch' | 'script') => Engine;
  }
}

if (typeof document === 'undefined') {
  // In a worker, which stands in assets/; its messages are `EngineCall`, its answers `EngineAnswer`.
  const engine = new SearchEngine(fetchReader(new URL('../search/', self.location.href)));
  self.addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
    const { id, name, args } = data;
    const say = (answer: EngineAnswer): void => self.postMessage(answer);
    const work =
      name === 'search'
        ? engine.search(args[0] as SearchRequest, (update) => say({ id, update }))
        : (engine[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
    work.then(
      (result) => say({ id, result }),
      (cause: unknown) => say({ id, error: cause instanceof Error ? cause.message : String(cause) }),
    );
  });
} else {
  window.backfileSearch = (folder, transport) =>
    new SearchEngine(transport === 'fetch' ? fetchReader(folder) : scriptReader(folder));
}
