import { atOnce, fileAddress, whole } from './page-file.ts';
import { storesOf } from './stores.ts';

/** As the service worker's global scope is, of which the types of a page know nothing. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare global {
  /** Written before this script by the build: paths of stylesheet, fonts, scripts and the first pages. */
  // oxlint-disable-next-line no-var -- a global of a classic script
  var BACKFILE_SHELL: readonly string[];
}

const worker = self as unknown as WorkerScope;
const scope = new URL(worker.registration.scope);
const stores = storesOf(scope.pathname);

/** Pages and pictures read that are kept. */
const READ_KEPT = 600;
/** How long a network may keep a reader waiting for what is in a store (ms); and once it did, for a while. */
const PATIENCE = { first: 4000, again: 500, while: 30_000 } as const;
/** Where a page that is not kept leads without a network. */
const NOT_KEPT = 'offline.html';
/** Named by its content: what is there never changes. */
const UNCHANGING = /^search\/(?:[^/]+\/(?:index|fragment)\/|wasm\/|[^/]+\/(?:columns|pagefind)\.)/;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return;
  event.respondWith(answer(request, url.pathname.slice(scope.pathname.length), event));
});

/** All or nothing: a file that cannot be had leaves the service worker before this one in its place. */
async function keepShell(): Promise<void> {
  const files = await Promise.all(
    BACKFILE_SHELL.map(async (path) => {
      const { href } = new URL(path, scope);
      const response = await fetch(href, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.status} ${href}`);
      return { href, response: await whole(response) };
    }),
  );
  const store = await caches.open(stores.shell);
  await Promise.all(files.map(({ href, response }) => store.put(href, response)));
}

/** From the network, so that nothing old is shown while there is one; what never changes from the store. */
async function answer(request: Request, path: string, event: Waiting): Promise<Response> {
  if (UNCHANGING.test(path)) {
    const stored = await find(request.url);
    if (stored !== null) return stored;
  }
  const isRead = request.mode === 'navigate' || request.destination === 'image' || path.startsWith('search/');
  const network = fetch(request).then((response) => {
    if (response.ok && isRead) event.waitUntil(remember(request.url, response.clone()));
    return response;
  });
  // What comes after all is remembered too.
  event.waitUntil(network.catch(() => undefined));
  try {
    return await unlessItHangs(network, request);
  } catch (cause) {
    return withoutNetwork(request, cause);
  }
}

/** Until when the network is taken for one that hangs. */
let hanging = 0;

/** The network's answer, or after a while what is in a store; where it is in none, the network is waited for. */
async function unlessItHangs(network: Promise<Response>, { url }: Request): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Date.now() < hanging ? PATIENCE.again : PATIENCE.first);
  });
  const first = await Promise.race([network, late]).finally(() => clearTimeout(timer));
  if (first !== null) return first;
  hanging = Date.now() + PATIENCE.while;
  return (await find(url)) ?? network;
}

async function withoutNetwork(request: Request, cause: unknown): Promise<Response> {
  const stored = await find(request.url);
  if (stored !== null) return stored;
  if (request.mode !== 'navigate') throw cause;
  const page = new URL(NOT_KEPT, scope);
  page.hash = encodeURIComponent(request.url.slice(scope.href.length));
  return Response.redirect(page.href, 302);
}

async function find(address: string): Promise<Response | null> {
  const options = { ignoreSearch: true, ignoreVary: true };
  // What was read last is the newest; the shell is as old as the service worker.
  const kept = (await caches.keys()).filter((store) => stores.keyOf(store) !== null);
  for (const cacheName of [stores.read, ...kept, stores.shell]) {
    for (const candidate of candidates(address)) {
      const stored = await caches.match(candidate, { ...options, cacheName });
      if (stored !== undefined) return stored;
    }
  }
  return null;
}

/** A file that has no ending is found by its own address. */
function candidates(address: string): readonly string[] {
  return [fileAddress(address), address.replace(/#.*$/s, '')];
}

async function remember(address: string, response: Response): Promise<void> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const url = isPage ? fileAddress(address) : address.replace(/[?#].*$/s, '');
  const store = await caches.open(stores.read);
  // Taken out and put in again: the store's order is then that of reading.
  await store.delete(url);
  await store.put(url, await atOnce(response));
  const kept = await store.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - READ_KEPT))) await store.delete(old);
}
