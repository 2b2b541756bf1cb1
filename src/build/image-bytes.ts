import { splitEmbeddedPath } from '../article/embedded/embedded-image.ts';
import { findEmbedded } from '../article/embedded/find-embedded.ts';
import { readSourceFile, type FileReading } from '../source/read-file.ts';

/**
 * Reads images by their paths: files of their own, and those that stand within an article's file.
 *
 * @param paths all that will be asked for, so that a file which holds many is gone through once.
 */
export function imageReader(content: string, paths: readonly string[]): (path: string) => FileReading {
  const wanted = new Map<string, Set<string>>();
  for (const path of paths) {
    const within = splitEmbeddedPath(path);
    if (within === null) continue;
    const digests = wanted.get(within.source) ?? new Set();
    wanted.set(within.source, digests.add(within.sha256));
  }
  // The images of one file at a time: they come in the order of their paths.
  let held: { readonly source: string; readonly reading: FileReading; readonly images: Images } | null = null;
  return (path) => {
    const within = splitEmbeddedPath(path);
    if (within === null) return readSourceFile(content, path);
    const { source, sha256 } = within;
    if (held?.source !== source) {
      const reading = readSourceFile(content, source);
      const digests = wanted.get(source) ?? new Set([sha256]);
      held = { source, reading, images: reading.kind === 'read' ? findEmbedded(reading.file, digests) : new Map() };
    }
    const { reading, images } = held;
    if (reading.kind !== 'read') return reading;
    const bytes = images.get(sha256);
    return bytes === undefined
      ? { kind: 'vanished' }
      : { kind: 'read', file: { path, bytes, sha256 }, stat: reading.stat };
  };
}

type Images = ReadonlyMap<string, Uint8Array>;
