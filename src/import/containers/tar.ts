import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { memberEntries } from '../archive-member.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { openBytes } from '../open-bytes.ts';
import { tarName } from '../member-name.ts';
import { problemAt } from '../problems.ts';

/** Tar files, also those packed with gzip. Links in them are not followed. */
export const tar: Container = {
  kind: 'tar',
  async *entries(input) {
    // Names byte by byte; the types do not know the option.
    const tarball = extract({ filenameEncoding: 'latin1' } as object);
    const bytes = Readable.from(openBytes(input), { objectMode: false });
    // The error, if there is one, comes out of the loop below.
    const done = (): void => undefined;
    if (isGzip(input.path)) pipeline(bytes, createGunzip(), tarball, done);
    else pipeline(bytes, tarball, done);
    const { size } = statSync(input.path);
    try {
      for await (const entry of tarball as unknown as AsyncIterable<TarEntry>) yield* member(input, entry, size);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield problemAt(input.name, null, {
        code: 'IMPORT_ARCHIVE_BROKEN',
        message: `The tar file cannot be read to its end (${error.message}).`,
        remedy: 'Copy or make it again, and import it: nothing is added twice.',
      });
    } finally {
      bytes.destroy();
    }
  },
};

/** As `tar-stream` iterates. */
type TarEntry = AsyncIterable<unknown> & { readonly header: Header };

async function* member(input: ContainerInput, entry: TarEntry, packed: number): AsyncIterable<Entry> {
  const { type, size } = entry.header;
  const name = tarName(entry.header.name);
  const stream = entry[Symbol.asyncIterator]();
  if (type === 'file' || type === 'contiguous-file') {
    yield* memberEntries(input, { path: name, size, packed, file: null, open: () => Promise.resolve(stream) });
  } else if (type !== 'directory' && type !== null)
    yield { kind: 'left', reason: 'not-a-file', detail: `${input.name}/${name}` };
  // What comes next is only reached through what is left of this one.
  for (let next = await stream.next(); next.done !== true;) next = await stream.next();
}

function isGzip(path: string): boolean {
  const handle = openSync(path, 'r');
  const head = Buffer.alloc(2);
  readSync(handle, head, 0, 2, 0);
  closeSync(handle);
  return head[0] === 0x1f && head[1] === 0x8b;
}
