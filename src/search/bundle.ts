import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltFile, describeFiles } from './built-file.ts';
import { bundlePage } from './bundle-page.ts';
import { BundleError } from './bundle-error.ts';
import { buildColumns } from './columns.ts';
import { metaName, readEntry, readIndexed, removeUnused } from './pagefind-output.ts';
import { runPagefind } from './pagefind-service.ts';
import type { Partition } from './partitions.ts';
import { writePagefindIndex, type WrittenIndex } from './pagefind-writer.ts';
import { compareRecords, type SearchRecord } from './record.ts';
import { CHUNK_SIZE, PACK_CHARACTERS } from './index-sizes.ts';
import { cutterFor } from './segmented-text.ts';
import { planTwins, writeTwins } from './twins.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordMemory } from './word-memory.ts';

export interface BuildBundleRequest {
  readonly partition: Pick<Partition, 'key' | 'language' | 'languages' | 'from' | 'to' | 'bucket'>;
  /** The partition's articles, in any order; the bytes written do not depend on it. */
  readonly records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>;
  /** The bundle's own folder, absolute, e.g. `STAGING/search/en-2004`. What is there is replaced whole, by rename. */
  readonly outDir: string;
  /** Whether to write the twins that make search work from a folder. */
  readonly offline: boolean;
  /** Words known from bundles built before, of the language that `bundleLanguage` gives; else Pagefind is asked for all. */
  readonly vocabulary?: Vocabulary;
  /** Is given the words of the partition's tokens, to be kept; not called where Pagefind has read the texts itself. */
  readonly keepWords?: (memory: WordMemory) => void;
}

/** What was built: plain JSON, to be kept with the partition and given to `writeSearchIndexFiles`. */
export interface BundleReport {
  readonly key: string;
  readonly language: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly bucket: { readonly index: number; readonly of: number } | null;
  readonly pages: number;
  readonly words: number;
  /** Names of Pagefind's metadata and stemmer; what a reader's browser needs to open the bundle. */
  readonly hash: string;
  readonly wasm: string;
  /** Name of the file of columns; it holds a digest, so that no cache keeps an old one beside a new index. */
  readonly columns: string;
  /** Articles of each year, `YYYY`. */
  readonly years: Readonly<Record<string, number>>;
  readonly undated: number;
  /** Paths relative to `outDir`. */
  readonly files: readonly BuiltFile[];
}

/** A partition without a word: nothing is written, and `writeSearchIndexFiles` passes it over. */
const NOTHING = { pages: 0, words: 0, hash: '', wasm: '', columns: '', years: {}, undated: 0, files: [] } as const;

/**
 * Indexes one partition.
 * @throws {BundleError} with Pagefind's message; `outDir` is as it was.
 */
export async function buildBundle(request: BuildBundleRequest): Promise<BundleReport> {
  const { partition, outDir } = request;
  const records = await sorted(request.records);
  checkAddresses(records, partition.key);
  const staged = `${outDir}.new`;
  try {
    await rm(staged, { recursive: true, force: true });
    await mkdir(staged, { recursive: true });
    const language = bundleLanguage(partition);
    const vocabulary = request.vocabulary ?? new Vocabulary(language);
    const written = await index(records, staged, vocabulary, partition.key);
    if (written === null) {
      await rm(outDir, { recursive: true, force: true });
      return {
        ...NOTHING,
        key: partition.key,
        language,
        from: partition.from,
        to: partition.to,
        bucket: partition.bucket,
      };
    }
    const { indexed, tokens, words, hash, wasm } = written;
    const columns = await writeColumns(staged, JSON.stringify(buildColumns(indexed)));
    if (request.offline) await addTwins(staged, [metaName(hash), columns]);
    const files = await describeFiles(staged);
    await rm(outDir, { recursive: true, force: true });
    await rename(staged, outDir);
    const memory = request.keepWords === undefined ? null : vocabulary.memory(tokens);
    if (memory !== null) request.keepWords?.(memory);
    return {
      key: partition.key,
      language,
      from: partition.from,
      to: partition.to,
      bucket: partition.bucket,
      pages: indexed.length,
      words,
      hash,
      wasm,
      columns,
      ...countYears(indexed),
      files,
    };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

async function sorted(records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>): Promise<readonly SearchRecord[]> {
  const all: SearchRecord[] = [];
  for await (const record of records) all.push(record);
  return all.sort(compareRecords);
}

/** The language by which a partition's words are stemmed: `und`, none, where it holds several. */
export function bundleLanguage({ language, languages }: BuildBundleRequest['partition']): string {
  return languages.length === 1 ? language : 'und';
}

/** Languages that Pagefind cuts into words by dictionary: there are no tokens between spaces, so it reads the texts itself. Thai see `segmented-text.ts`. */
const CUT_BY_DICTIONARY: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Null where no record has a word. */
async function index(
  records: readonly SearchRecord[],
  output: string,
  vocabulary: Vocabulary,
  partition: string,
): Promise<WrittenIndex | null> {
  try {
    return CUT_BY_DICTIONARY.has(vocabulary.language)
      ? await indexByPagefind(records, output, vocabulary.language, partition)
      : await writePagefindIndex(
          records,
          vocabulary,
          output,
          CHUNK_SIZE,
          await cutterFor(records, vocabulary.language),
        );
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    throw new BundleError('SEARCH_PAGEFIND', partition, String(cause), { cause });
  }
}

async function indexByPagefind(
  records: readonly SearchRecord[],
  output: string,
  language: string,
  partition: string,
): Promise<WrittenIndex | null> {
  const characters = records.reduce((sum, { text }) => sum + text.length, 1);
  const maxFragments = Math.min(records.length, Math.ceil(characters / PACK_CHARACTERS));
  await runPagefind({ pages: pagesOf(records), output, language, maxFragments, chunkSize: CHUNK_SIZE });
  const entry = await readEntry(output, partition);
  if (entry === null) return null;
  const { indexed, words } = await readIndexed(records, output, entry.hash, partition);
  await removeUnused(output);
  return { indexed, tokens: [], words, hash: entry.hash, wasm: entry.wasm };
}

/** Made one by one, so that the whole partition is not there twice. */
function* pagesOf(records: readonly SearchRecord[]): Generator<{ url: string; html: string }> {
  for (const record of records) yield { url: `/${record.url}`, html: bundlePage(record) };
}

function checkAddresses(records: readonly SearchRecord[], partition: string): void {
  const addresses = new Set<string>();
  for (const { url } of records) {
    if (!isPageAddress(url) || addresses.has(url)) {
      throw new BundleError('SEARCH_ADDRESS', partition, `"${url}" is no address of a page, or of two.`);
    }
    addresses.add(url);
  }
}

/** Relative to the archive's root and within it. */
function isPageAddress(url: string): boolean {
  const parts = url.split('/');
  return !url.includes('\\') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

async function writeColumns(folder: string, json: string): Promise<string> {
  const name = `columns.${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
  await writeFile(join(folder, name), json);
  return name;
}

async function addTwins(folder: string, head: readonly string[]): Promise<void> {
  const files = await describeFiles(folder);
  const chunks = files.filter(({ path }) => !head.includes(path));
  await writeTwins(folder, planTwins(head, chunks));
}

function countYears(records: readonly SearchRecord[]): Pick<BundleReport, 'years' | 'undated'> {
  const years: Record<string, number> = {};
  let undated = 0;
  for (const { day } of records) {
    if (day === null) undated++;
    else years[day.slice(0, 4)] = (years[day.slice(0, 4)] ?? 0) + 1;
  }
  return { years, undated };
}
