import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { MANIFEST, manifestText, parseManifest } from '../fixity/manifest.ts';
import { writeSearchIndexFiles } from '../search/index-files.ts';
import { writeBundleFileList } from './bundle-file-list.ts';
import { concludeMerge, contradiction, finishMerge, mergeFolders, writeJournal } from './merge-journal.ts';
import { listFiles } from './output-folder.ts';
import { compressedCopies, isCompressible } from './precompressed.ts';
import { lockOutput } from './project-lock.ts';
import { createPublisher, type Publisher } from './publisher-process.ts';
import { PartError, readPart, type Part } from './shard.ts';

/** What is merged, and to where. Absolute paths. */
export interface MergeRequest {
  readonly parts: readonly string[];
  readonly output: string;
  /** `_data`, where the ledger may stand. */
  readonly data: string;
}

export interface Merged {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Puts the parts that shards have built together to the archive that one build would have made, byte for byte.
 *
 * @throws PartError where parts are missing, twice there, or of different archives, or where the output folder holds
 * files that no build wrote; LockedError while a build or merge to the same folder runs. The output is then as it was.
 */
export async function mergeParts({ parts: folders, output, data }: MergeRequest): Promise<Merged> {
  const release = lockOutput(output);
  const publisher = createPublisher();
  try {
    finishMerge(output);
    publisher.prepare();
    return await merge(folders, output, join(data, 'permalinks.csv'), publisher);
  } finally {
    const { journal, staging } = mergeFolders(output);
    if (!existsSync(journal)) rmSync(staging, { recursive: true, force: true });
    publisher.dismiss();
    release();
  }
}

async function merge(
  folders: readonly string[],
  output: string,
  ledger: string,
  publisher: Publisher,
): Promise<Merged> {
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  checkComplete(parts.map(({ part }) => part));
  refuseForeign(output);
  const { part: head } = parts[0] as { readonly part: Part };
  if (head.ledgerInData) refuseContradiction(ledger, head);
  const { staging } = mergeFolders(output);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const files = new Map<string, { sha256: string; size: number }>();
  for (const { folder, part } of parts) {
    for (const { path, sha256, size } of part.files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      copyFileSync(join(folder, path), join(staging, path), constants.COPYFILE_FICLONE);
      if (hash('sha256', readFileSync(join(staging, path))) !== sha256) {
        throw new PartError(`PART_DAMAGED: ${join(folder, path)} is not as the build left it. Build that part again.`);
      }
      files.set(path, { sha256, size });
    }
  }
  const first = parts[0] as { readonly part: Part };
  const bundles = parts.flatMap(({ part }) => part.bundles);
  const written = await writeSearchIndexFiles({
    bundles,
    names: first.part.names,
    outDir: join(staging, 'search'),
    offline: first.part.offline,
  });
  const list = first.part.offlineReading ? [writeBundleFileList(join(staging, 'search'), bundles)] : [];
  for (const file of [...written, ...list]) files.set(`search/${file.path}`, { sha256: file.sha256, size: file.bytes });
  if (first.part.precompress) await compressAll(staging, files);
  writeFileSync(join(staging, MANIFEST), manifestText([...files].map(([path, { sha256 }]) => ({ path, sha256 }))));
  const journal = writeJournal(output, head.ledgerInData ? { file: ledger, rows: head.ledger } : null);
  await publisher.carryOut(journal);
  concludeMerge(journal);
  return { files: files.size + 1, bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** As the build does it (`compress-stage.ts`), for all files. */
async function compressAll(staging: string, files: Map<string, { sha256: string; size: number }>): Promise<void> {
  for (const [path, { size }] of [...files]) {
    if (!isCompressible(path, size)) continue;
    for (const copy of await compressedCopies(path, readFileSync(join(staging, path)))) {
      writeFileSync(join(staging, copy.path), copy.bytes);
      files.set(copy.path, { sha256: hash('sha256', copy.bytes), size: copy.bytes.length });
    }
  }
}

function checkComplete(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) throw new PartError('PART_MISSING: name the folders of the parts.');
  if (parts.some(({ archive }) => archive !== first.archive)) {
    throw new PartError(
      'PART_STRANGE: the parts are of different archives. Build all shards from the same content and settings.',
    );
  }
  const have = parts.map(({ shard }) => shard.index).sort((a, b) => a - b);
  const want = Array.from({ length: first.shard.of }, (_, index) => index + 1);
  if (have.join() !== want.join()) {
    throw new PartError(
      `PART_MISSING: shards 1 to ${first.shard.of} are needed, each once; there are ${have.join(', ')}.`,
    );
  }
}

function refuseForeign(output: string): void {
  const manifest = join(output, MANIFEST);
  const ours = new Set(
    existsSync(manifest) ? [MANIFEST, ...parseManifest(readFileSync(manifest, 'utf8')).map(({ path }) => path)] : [],
  );
  const [foreign] = listFiles(output).filter((path) => !ours.has(path));
  if (foreign !== undefined)
    throw new PartError(`FOREIGN_FILE: ${join(output, foreign)} was not written by a build. Move it elsewhere first.`);
}

/** What the parts have decided on must still hold: the ledger may have grown since. */
function refuseContradiction(file: string, part: Part): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const row = contradiction(text, part.ledger, part.ledgerRows);
  if (row === null) return;
  throw new PartError(
    `LEDGER_CHANGED: since the parts were built, ${file} has got other rows for ${row.source} or ${row.permalink}. Build the parts again.`,
  );
}
