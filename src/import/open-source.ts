import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { drained, memberEntries, type Member } from './archive-member.ts';
import { containerOf } from './containers.ts';
import { detect } from './detect.ts';
import type { ContainerInput, Entry } from './item.ts';
import { problemAt } from './problems.ts';
import { isBomb } from './unpack-limits.ts';

/** Containers within containers are opened to this depth. */
const DEEPEST = 4;

/**
 * Takes one source apart, whatever its form.
 *
 * @param written the source as the keeper named it.
 */
export async function* openSource(input: ContainerInput, written: string = input.name): AsyncIterable<Entry> {
  const stats = statSync(input.path, { throwIfNoEntry: false });
  if (stats === undefined) {
    yield problemAt(written, null, {
      code: 'IMPORT_SOURCE_MISSING',
      message: 'There is no such file or folder.',
      remedy: 'Check its name.',
    });
    return;
  }
  if (stats.isFile() && stats.size === 0) {
    yield problemAt(written, null, {
      code: 'IMPORT_SOURCE_EMPTY',
      message: 'The file is empty.',
      remedy: 'Check whether it was copied whole.',
    });
    return;
  }
  const detected = stats.isDirectory()
    ? ({ kind: 'container', container: 'folder' } as const)
    : detect(input.path, input.name);
  const kind = detected.kind === 'container' ? detected.container : detected.kind;
  if (detected.kind === 'gzip' && input.depth <= DEEPEST) {
    yield* openGzip(input, written);
    return;
  }
  if (detected.kind === 'article') {
    yield* memberEntries({ ...input, name: dirname(input.name) }, singleFile(input));
    return;
  }
  const container = detected.kind === 'container' ? await containerOf(detected.container) : null;
  if (input.depth > 0 && (container === null || input.depth > DEEPEST)) {
    yield { kind: 'left', reason: container === null ? 'not-an-article' : 'too-deep', detail: input.name };
    return;
  }
  if (container === null) {
    yield problemAt(written, null, {
      code: 'IMPORT_FORM_UNKNOWN',
      message: `It is no container that can be imported (${kind}).`,
      remedy: 'An article file goes into the content folder as it is.',
    });
    return;
  }
  let count = 0;
  for await (const entry of container.entries(input)) {
    count++;
    yield entry;
  }
  if (count > 0) return;
  yield problemAt(written, null, {
    code: 'IMPORT_NOTHING_FOUND',
    severity: 'warning',
    message: `It looks like ${kind}, but no item was found in it.`,
    remedy: 'Check whether it is what you think it is.',
  });
}

/** An article file named by itself is copied. */
function singleFile({ path, name }: ContainerInput): Member {
  return {
    path: basename(name),
    size: statSync(path).size,
    packed: null,
    file: path,
    open: () => Promise.resolve(createReadStream(path)[Symbol.asyncIterator]()),
  };
}

/** One file packed with gzip: it is unpacked to the disk, as far as it can be, and taken apart. */
async function* openGzip(input: ContainerInput, written: string): AsyncIterable<Entry> {
  const path = join(input.scratch, `unpacked-${input.depth}`);
  const packed = statSync(input.path).size;
  let length = 0;
  let wrong: string | null = null;
  const out = createWriteStream(path);
  const closed = new Promise<void>((resolve, reject) => out.on('close', resolve).on('error', reject));
  try {
    for await (const chunk of createReadStream(input.path).pipe(createGunzip())) {
      length += (chunk as Buffer).length;
      if (isBomb(packed, length)) {
        wrong = 'it unpacks to far more than it can hold';
        break;
      }
      if (!out.write(chunk)) await drained(out);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    wrong = error.message;
  }
  out.end();
  await closed;
  if (wrong !== null) {
    yield problemAt(written, null, {
      code: 'IMPORT_GZIP_BROKEN',
      message: `It cannot be unpacked to its end (${wrong}). What could be read was read.`,
      remedy: 'Copy it again, and import it: nothing is added twice.',
    });
  }
  const name = input.name.replace(/\.gz$/i, '');
  yield* openSource({ ...input, path, name, depth: input.depth + 1, onBytes: () => undefined }, written);
  rmSync(path, { force: true });
}
