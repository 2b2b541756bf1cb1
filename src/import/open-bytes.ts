import { createReadStream } from 'node:fs';
import type { ContainerInput } from './item.ts';

/** Bytes read at a time. */
const CHUNK = 1024 * 1024;

/** A source's bytes from its start, telling how far it is. */
export async function* openBytes(input: Pick<ContainerInput, 'path' | 'onBytes'>, start = 0): AsyncIterable<Buffer> {
  let done = start;
  for await (const chunk of createReadStream(input.path, { highWaterMark: CHUNK, start })) {
    const bytes = chunk as Buffer;
    yield bytes;
    done += bytes.length;
    input.onBytes(done);
  }
}
