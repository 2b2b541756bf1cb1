import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { CHUNK_SIZE } from './index-sizes.ts';
import { runPagefind } from './pagefind-service.ts';

/** A file of the browser's side, with its path in `dist/`. */
export interface ClientFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a package carries the files ready made; in the clone the folder is absent and they are made from source. */
export const READY = new URL('../client/ready/', import.meta.url);

const ENTRIES = {
  'assets/search.js': 'search/main.ts',
  'assets/search-engine.js': 'engine/main.ts',
  'assets/article.js': 'article/main.ts',
  'assets/today.js': 'today/main.ts',
  'assets/not-found.js': 'not-found/main.ts',
  'assets/offline.js': 'offline/main.ts',
  'service-worker.js': 'offline/worker.ts',
} as const;

/** What runs in the reader's browser: the search page, the engine behind it, the marks on an article. Always the same bytes. */
export async function clientFiles(): Promise<readonly ClientFile[]> {
  return (await readyFiles()) ?? (await makeClientFiles());
}

/** Makes the files from source, with Pagefind's own client inside the engine. */
export async function makeClientFiles(): Promise<readonly ClientFile[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'backfile-client-'));
  try {
    const pagefind = await pagefindFactory(scratch);
    const files: ClientFile[] = [];
    for (const [path, entry] of Object.entries(ENTRIES)) {
      const banner = path === 'assets/search-engine.js' ? PAGEFIND_NOTICE : '';
      files.push({ path, bytes: await bundleClient(entry, pagefind, 'iife', banner) });
    }
    const licence = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));
    files.push({ path: 'assets/LICENSE-pagefind.txt', bytes: await readFile(licence) });
    return files;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The engine as a module, to be asked without a browser: for tests and measurements. */
export async function makeEngineModule(): Promise<Uint8Array> {
  const scratch = await mkdtemp(join(tmpdir(), 'backfile-client-'));
  try {
    return await bundleClient('engine/search-engine.ts', await pagefindFactory(scratch), 'esm', '');
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function bundleClient(
  entry: string,
  pagefind: string,
  format: 'iife' | 'esm',
  banner: string,
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../client/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020',
    charset: 'ascii',
    format,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    banner: { js: banner },
    plugins: [pagefindModule(pagefind)],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${entry}.`);
  return file.contents;
}

const PAGEFIND_NOTICE = '/*! With the client of Pagefind, (c) Pagefind, MIT licence: see LICENSE-pagefind.txt */';

/** A service worker stands at the archive's root: it answers for what lies beside and below it. */
function pathOf(name: string): string {
  return name === 'service-worker.js' ? name : `assets/${name}`;
}

async function readyFiles(): Promise<readonly ClientFile[] | null> {
  const names = await readdir(READY).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (names === null) return null;
  return Promise.all(
    names.toSorted().map(async (name) => ({ path: pathOf(name), bytes: await readFile(new URL(name, READY)) })),
  );
}

/**
 * Pagefind's client as a function: what it would fetch is asked of its argument, and each call gives a client with a
 * WebAssembly of its own (a stemmer knows one language). Rests on the class `PagefindInstance` of Pagefind 1.6, on its
 * free names `fetch` and `import.meta.url`; a client without that class cannot be built, so a new version is noticed.
 */
async function pagefindFactory(scratch: string): Promise<string> {
  const output = join(scratch, 'bundle');
  await runPagefind({
    pages: [{ url: '/page.html', html: '<html><body>word' }],
    output,
    language: 'en',
    ...{ maxFragments: 1, chunkSize: CHUNK_SIZE },
  });
  const source = await readFile(join(output, 'pagefind.js'), 'utf8');
  const made = await build({
    stdin: {
      contents: `${source.replace(/export\s*\{[^}]*\};?\s*$/, '')}\nexport { PagefindInstance };`,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'import.meta.url': 'undefined' },
  });
  const [file] = made.outputFiles;
  return `export function pagefindWith(fetch){${file?.text ?? ''};return made.PagefindInstance}`;
}

function pagefindModule(source: string): Plugin {
  return {
    name: 'pagefind-client',
    setup(host) {
      host.onResolve({ filter: /^pagefind-client$/ }, () => ({ path: 'pagefind-client', namespace: 'pagefind' }));
      host.onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents: source, loader: 'js' }));
    },
  };
}
