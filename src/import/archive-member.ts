import { hash } from 'node:crypto';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../article/formats.ts';
import { decodeText } from '../source/decode.ts';
import { LARGEST_FILE } from '../source/largest-file.ts';
import { detectHead } from './detect.ts';
import type { ContainerInput, Entry } from './item.ts';
import { isMediumNotice } from './medium-export.ts';
import { isMediumPost, mediumItem } from './medium-post.ts';
import { problemAt } from './problems.ts';
import { safePath } from './safe-path.ts';
import { isBomb } from './unpack-limits.ts';

/** One file of a zip, a tar or a folder. */
export interface Member {
  /** Its path inside. */
  readonly path: string;
  readonly size: number;
  /** Its size as it is packed; null where that is not told for each file. */
  readonly packed: number | null;
  /** Where it lies on disk, where it does. */
  readonly file: string | null;
  /** Its bytes. What is not read of them is read away or closed by whoever gave it. */
  open(): Promise<AsyncIterator<unknown>>;
}

const MEDIUM = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)$/i;
/** Bytes by which a member's form is told. */
const HEAD = 64 * 1024;

/**
 * What becomes of one file of an archive: a container is taken apart, an article file and a picture are copied, all else is
 * left with its reason.
 */
export async function* memberEntries(input: ContainerInput, member: Member): AsyncIterable<Entry> {
  const name = `${input.name}/${plainPath(member.path)}`;
  const place = safePath(member.path);
  if (place.kind === 'hidden') {
    yield { kind: 'left', reason: 'hidden-file', detail: name };
    return;
  }
  if (place.kind !== 'path') {
    yield problemAt(input.name, null, {
      code: 'IMPORT_PATH_OUTSIDE',
      message: `The file "${member.path.slice(0, 200)}" would lie outside of the content folder, and was left out.`,
      remedy: 'Look at where the archive comes from; it may be an attack.',
    });
    yield { kind: 'left', reason: 'path-outside', detail: name };
    return;
  }
  if (member.packed !== null && isBomb(member.packed, member.size)) {
    yield* bomb(input, member);
    return;
  }
  const stream = await member.open();
  const read = await readStart(stream, Math.min(member.size, LARGEST_FILE), member.packed);
  const found = detectHead(read.bytes.subarray(0, HEAD), member.path);
  const isContainer = found.kind === 'container' || isGzip(read.bytes);
  if (isContainer) yield* innerContainer(input, member, read, stream);
  else if (read.kind === 'more') {
    yield* read.isBomb ? bomb(input, member) : tooLarge(name);
  } else if (isMediumNotice(member.path, read.bytes)) {
    yield { kind: 'left', reason: 'account-data', detail: name };
  } else if (/\.html?$/i.test(member.path) && isMediumPost(read.bytes)) {
    yield { kind: 'item', item: mediumItem(read.bytes, plainPath(member.path)) };
  } else if (formatOf(member.path) !== null || MEDIUM.test(member.path)) {
    const role = formatOf(member.path) === null ? 'medium' : 'article';
    if (role === 'article' && !('text' in decodeText(read.bytes.subarray(0, HEAD)))) {
      yield { kind: 'left', reason: 'not-text', detail: name };
      return;
    }
    yield { kind: 'file', file: { path: place.path, role, sha256: hash('sha256', read.bytes), bytes: read.bytes } };
  } else yield { kind: 'left', reason: 'not-an-article', detail: name };
}

/** The beginning of a file, or all of it. */
interface Start {
  readonly kind: 'all' | 'more';
  readonly bytes: Buffer;
  readonly isBomb: boolean;
}

/** Reads a whole file where it is small, else its beginning; the stream then waits for the rest. */
async function readStart(stream: AsyncIterator<unknown>, most: number, packed: number | null): Promise<Start> {
  const parts: Buffer[] = [];
  let length = 0;
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
    const chunk = next.value as Buffer;
    parts.push(chunk);
    length += chunk.length;
    const head = parts[0] ?? Buffer.alloc(0);
    const isContainer =
      length >= HEAD && (detectHead(Buffer.concat(parts).subarray(0, HEAD), '').kind === 'container' || isGzip(head));
    if (isContainer || length > most)
      return { kind: 'more', bytes: Buffer.concat(parts), isBomb: packed !== null && isBomb(packed, length) };
  }
  return { kind: 'all', bytes: Buffer.concat(parts), isBomb: false };
}

/** A container within: it is put on the disk, so that it can be gone through as any other. */
async function* innerContainer(
  input: ContainerInput,
  member: Member,
  start: Start,
  rest: AsyncIterator<unknown>,
): AsyncIterable<Entry> {
  const unpacked = join(input.scratch, `inner-${input.depth}`);
  let path = member.file;
  if (path === null) {
    const isWhole = await writeOut(unpacked, start, rest, member.packed);
    if (!isWhole) {
      rmSync(unpacked, { force: true });
      yield* bomb(input, member);
      return;
    }
    path = unpacked;
  }
  const inner = {
    ...input,
    path,
    name: `${input.name}/${plainPath(member.path)}`,
    depth: input.depth + 1,
    onBytes: () => undefined,
  };
  for await (const entry of input.open(inner)) {
    if (entry.kind === 'item') yield { kind: 'item', item: { source: inner.name, ...entry.item } };
    else if (entry.kind === 'file') yield { kind: 'file', file: { source: inner.name, ...entry.file } };
    else yield entry;
  }
  rmSync(unpacked, { force: true });
}

async function writeOut(
  path: string,
  start: Start,
  rest: AsyncIterator<unknown>,
  packed: number | null,
): Promise<boolean> {
  const out = createWriteStream(path);
  const closed = new Promise<void>((resolve, reject) => out.on('close', resolve).on('error', reject));
  let length = start.bytes.length;
  out.write(start.bytes);
  let isWhole = true;
  if (start.kind === 'more') {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      const chunk = next.value as Buffer;
      length += chunk.length;
      if (packed !== null && isBomb(packed, length)) {
        isWhole = false;
        break;
      }
      if (!out.write(chunk)) await drained(out);
    }
  }
  out.end();
  await closed;
  return isWhole;
}

/** Without the `./` that tar puts before paths. */
function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

/** When a stream takes more. */
export function drained(out: WriteStream): Promise<void> {
  return new Promise((resolve) => out.once('drain', () => resolve()));
}

function* bomb(input: ContainerInput, member: Member): Iterable<Entry> {
  yield problemAt(input.name, null, {
    code: 'IMPORT_ARCHIVE_BOMB',
    message: `The file "${member.path.slice(0, 200)}" unpacks to far more than it can hold, and was left out.`,
    remedy: 'Unpack it yourself if you trust it, and import what is in it.',
  });
  yield { kind: 'left', reason: 'archive-bomb', detail: `${input.name}/${member.path}` };
}

function* tooLarge(name: string): Iterable<Entry> {
  yield { kind: 'left', reason: 'too-large', detail: name };
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
