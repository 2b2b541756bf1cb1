import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuiltFile, describeFiles } from './built-file.ts';
import type { BundleReport } from './bundle.ts';
import { CHUNK_SIZE } from './index-sizes.ts';
import { runPagefind } from './pagefind-service.ts';
import { compareText } from './record.ts';
import { call } from './twins.ts';

export interface IndexName {
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'topic' | 'byline' | 'section';
  readonly count: number;
}

export interface SearchIndexRequest {
  /** Reports of all bundles of the archive, also of those built in an earlier run; in any order. */
  readonly bundles: readonly BundleReport[];
  /** Tags, bylines and sections, in any order: what is suggested while typing and offered as "did you mean". */
  readonly names: Iterable<IndexName>;
  /** The search folder, absolute, e.g. `STAGING/search`; other files in it are left alone. */
  readonly outDir: string;
  readonly offline: boolean;
  /** Bytes of a stemmer of this version of Pagefind that an earlier build made; null: make it. */
  readonly knownStemmer?: (name: string) => Uint8Array | null;
}

/** Names that the browser is given for suggestions: about 150 KB, fetched when someone begins to type. */
const NAMES_KEPT = 5000;

/** The client compares it with its own, and complains where they differ. */
const PAGEFIND_VERSION = '1.6.0';

/**
 * Writes what the search page reads first: `partitions.json` (which bundles there are), `names.json`, and one stemmer a
 * language in `wasm/`, each with its twin. The same bytes for the same bundles and names, in whatever order.
 * @returns the files written, with paths relative to `outDir`.
 */
export async function writeSearchIndexFiles(request: SearchIndexRequest): Promise<readonly BuiltFile[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'backfile-search-'));
  try {
    const files = new Map<string, Uint8Array>();
    const wasm: Record<string, string> = {};
    for (const [name, language] of stemmers(request.bundles)) {
      const bytes = request.knownStemmer?.(name) ?? (await stemmer(join(scratch, name), language, name));
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      wasm[name] = `wasm/${name}.${digest}.pagefind`;
      files.set(wasm[name], bytes);
    }
    const bundles = newestFirst(request.bundles).map(shown);
    files.set(
      'partitions.json',
      Buffer.from(JSON.stringify({ version: 1, pagefind: PAGEFIND_VERSION, wasm, bundles })),
    );
    files.set('names.json', Buffer.from(JSON.stringify(commonest(request.names))));
    const out = join(scratch, 'out');
    for (const [name, bytes] of files) {
      await put(join(out, name), bytes);
      await put(join(request.outDir, name), bytes);
      if (!request.offline) continue;
      const twin = call(name, bytes);
      await put(join(out, `${name}.js`), twin);
      await put(join(request.outDir, `${name}.js`), twin);
    }
    return await describeFiles(out);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function newestFirst(bundles: readonly BundleReport[]): readonly BundleReport[] {
  return bundles
    .filter(({ pages }) => pages > 0)
    .toSorted((a, b) => compareText(b.from ?? '', a.from ?? '') || compareText(a.key, b.key));
}

function shown(bundle: BundleReport): unknown {
  const { key, language, from, to, pages, words, hash, wasm, columns, years, undated } = bundle;
  return { key, language, from, to, pages, words, hash, wasm, columns, years, undated };
}

function commonest(names: Iterable<IndexName>): readonly (readonly [string, string, number])[] {
  return [...names]
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name) || compareText(a.kind, b.kind))
    .slice(0, NAMES_KEPT)
    .map(({ name, kind, count }) => [name, kind, count]);
}

function stemmers(bundles: readonly BundleReport[]): ReadonlyMap<string, string> {
  return new Map(
    bundles
      .filter(({ pages }) => pages > 0)
      .toSorted((a, b) => compareText(a.key, b.key))
      .map(({ wasm, language }) => [wasm, language]),
  );
}

/** Pagefind carries its stemmers in its program: indexing one empty page makes it write the one of a language. */
async function stemmer(scratch: string, language: string, wasm: string): Promise<Uint8Array> {
  const output = join(scratch, 'bundle');
  await runPagefind({
    pages: [{ url: '/page.html', html: '<html><body>word' }],
    output,
    language,
    maxFragments: 1,
    chunkSize: CHUNK_SIZE,
  });
  return readFile(join(output, `wasm.${wasm}.pagefind`));
}

async function put(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
