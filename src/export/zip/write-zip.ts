import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { listFolder } from '../list-folder.ts';
import { startPage, type StartWords } from './start-page.ts';

export interface ZipRequest {
  /** The published archive, absolute. */
  readonly folder: string;
  /** The zip, absolute. What is there is replaced when the new one is whole. */
  readonly output: string;
  /** The one folder in the zip that holds all else. */
  readonly name: string;
  readonly start: StartWords;
  /** @param done files that are packed, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface ZipReport {
  readonly files: number;
  /** Bytes of the files, and of the zip. */
  readonly unpacked: number;
  readonly bytes: number;
  /** Of the zip, hexadecimal. */
  readonly sha256: string;
}

/** The folder is no archive that a build has published. */
export class NoArchiveError extends Error {
  override readonly name = 'NoArchiveError';
}

/** Files that are compressed already: once more would take time and save nothing. */
const PACKED = /\.(?:woff2?|png|jpe?g|gif|webp|avif|zip|gz|br|pf_\w+|pagefind)$/iu;

/** The first day that a zip can name. As parts and not as an instant: so the time zone of the machine does not show. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);

/**
 * Packs a published archive. The same files give the same bytes (with one version of Node.js: the compression is its
 * zlib's). Nothing is held in memory but the list of files; a zip of more than 65,535 files or 4 GB is a Zip64.
 *
 * @throws NoArchiveError; the system's error where the zip cannot be written. There is then no half zip.
 */
export async function writeZip(request: ZipRequest): Promise<ZipReport> {
  const { folder, output, name, onProgress } = request;
  const files = archiveFiles(folder);
  const unfinished = `${output}.unfinished`;
  mkdirSync(dirname(output), { recursive: true });
  const zip = new ZipFile();
  const options = { mtime: TIME, forceDosTimestamp: true, mode: 0o100_644 };
  zip.addBuffer(Buffer.from(startPage(request.start)), `${name}/START-HERE.html`, options);
  let done = 0;
  for (const { path, bytes } of files) {
    const compress = !PACKED.test(path);
    zip.addReadStreamLazy(`${name}/archive/${path}`, { ...options, compress, size: bytes }, (give) => {
      onProgress(done++, files.length);
      open(join(folder, path), bytes, give);
    });
  }
  zip.end();
  try {
    const written = await save(zip, createWriteStream(unfinished));
    renameSync(unfinished, output);
    onProgress(files.length, files.length);
    return { files: files.length + 1, unpacked: files.reduce((sum, { bytes }) => sum + bytes, 0), ...written };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function archiveFiles(folder: string): ReturnType<typeof listFolder> {
  const files = existing(folder);
  if (!files.some(({ path }) => path === 'index.html')) {
    throw new NoArchiveError(`ARCHIVE_MISSING: there is no archive in ${folder}. Build it first: backfile build.`);
  }
  // Settings of a web host; and the copies that it serves to save bytes: the zip saves them itself.
  const all = new Set(files.map(({ path }) => path));
  return files.filter(({ path }) => !HOST.test(path) && !isPrecompressed(path, all));
}

const HOST = /^(?:\.git|\.nojekyll|\.well-known|CNAME|_headers|_redirects)(?:\/|$)/u;

function isPrecompressed(path: string, all: ReadonlySet<string>): boolean {
  return /\.(?:gz|br)$/u.test(path) && all.has(path.replace(/\.(?:gz|br)$/u, ''));
}

function existing(folder: string): ReturnType<typeof listFolder> {
  try {
    return listFolder(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Small files are read in one go: a stream for each costs more than its bytes. */
const SMALL = 1024 * 1024;

type Give = (error: unknown, stream: NodeJS.ReadableStream) => void;

function open(file: string, bytes: number, give: Give): void {
  if (bytes > SMALL) return give(null, createReadStream(file));
  const stream = new Transform({ transform: (chunk, _encoding, next) => next(null, chunk) });
  readFile(file).then(
    (content) => {
      give(null, stream);
      stream.end(content);
    },
    (error: unknown) => give(error, stream),
  );
}

async function save(zip: ZipFile, file: WriteStream): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const digest = createHash('sha256');
  let bytes = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      digest.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
  });
  // What the zip reads fails outside the stream that it writes.
  zip.on('error', (error: Error) => watch.destroy(error));
  await pipeline(zip.outputStream, watch, file);
  return { bytes, sha256: digest.digest('hex') };
}
