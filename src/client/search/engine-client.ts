import type { Engine, EngineAnswer, EngineCall, SearchUpdate } from '../engine/protocol.ts';

/**
 * The engine behind the page. On the web it runs in a worker; from a folder (`file://`), where a page may start no worker
 * and fetch nothing, as a script of the page that reads the twins. Nothing else knows of the difference.
 * @param assets where this script stands; its own address's query is kept, so that both are of one version.
 */
export async function connectEngine(script: URL): Promise<Engine> {
  const engine = new URL(`search-engine.js${script.search}`, script);
  const folder = new URL('../search/', script);
  if (location.protocol !== 'file:') {
    try {
      return await workerEngine(engine);
    } catch {
      // A host that forbids workers: the same engine in the page, a little less smooth.
    }
  }
  await loadScript(engine);
  if (window.backfileSearch === undefined) throw new Error(`${engine.href} is not the search engine.`);
  return window.backfileSearch(folder, location.protocol === 'file:' ? 'script' : 'fetch');
}

function loadScript(url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url.href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${url.href} cannot be loaded.`)));
    document.head.append(script);
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
  readonly onUpdate: (update: SearchUpdate) => void;
}

async function workerEngine(url: URL): Promise<Engine> {
  const worker = new Worker(url.href);
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const call = (
    name: keyof Engine,
    args: readonly unknown[],
    onUpdate: Waiting['onUpdate'] = () => undefined,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject, onUpdate });
      worker.postMessage({ id, name, args } satisfies EngineCall);
    });
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const caller = waiting.get(data.id);
    if (caller === undefined) return;
    if ('update' in data) {
      caller.onUpdate(data.update);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) caller.reject(new Error(data.error));
    else caller.resolve(data.result);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The search engine stopped.'));
    waiting.clear();
  });
  const engine = {
    archive: () => call('archive', []),
    search: (request, onUpdate) => call('search', [request], onUpdate),
    hold: (articles) => call('hold', [articles]),
    values: (field, text) => call('values', [field, text]),
    list: (limit) => call('list', [limit]),
    suggest: (text, limit) => call('suggest', [text, limit]),
    correct: (text) => call('correct', [text]),
  } satisfies Record<keyof Engine, (...args: never[]) => Promise<unknown>> as Engine;
  await engine.archive();
  return engine;
}
