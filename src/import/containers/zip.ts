import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { memberEntries } from '../archive-member.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { accountData } from '../medium-export.ts';
import { encodingOfNames, zipName } from '../member-name.ts';
import { problemAt } from '../problems.ts';
import { MOST_FILES } from '../unpack-limits.ts';

const OPTIONS = { autoClose: false, decodeStrings: false, lazyEntries: true } as const;
/** Systems that make zip files (APPNOTE 4.4.2), and what Unix says of a file in its mode. */
const UNIX = 3;
const [FILE_TYPE, LINK] = [0o170000, 0o120000];
/** As many names tell what all are written in. */
const ENOUGH_NAMES = 500;

/** Zip files of articles or of other containers. A WACZ is one: its captures are in it. */
export const zip: Container = {
  kind: 'zip',
  async *entries(input) {
    let archive: ZipFile;
    try {
      archive = await openPromise(input.path, OPTIONS);
    } catch (error) {
      yield broken(input, error);
      return;
    }
    try {
      yield* zipEntries(input, archive);
    } catch (error) {
      // What is wrong within one file ends the archive: where the next one begins is no longer known for sure.
      yield broken(input, error);
    } finally {
      archive.close();
    }
  },
};

async function* zipEntries(input: ContainerInput, archive: ZipFile): AsyncIterable<Entry> {
  // Their index and list of pages say nothing that the captures do not.
  const isWacz = /\.wacz$/i.test(input.name);
  const encoding = await namesEncoding(input);
  let count = 0;
  for await (const entry of archive.eachEntry()) {
    const path = nameOf(entry, encoding);
    if (path.endsWith('/')) continue;
    if (++count > MOST_FILES) {
      yield problemAt(input.name, null, {
        code: 'IMPORT_ARCHIVE_LARGE',
        message: `It holds more than ${MOST_FILES} files; the others were left out.`,
        remedy: 'Unpack it yourself, and import its folders one by one.',
      });
      return;
    }
    input.onBytes(entry.relativeOffsetOfLocalHeader);
    const detail = `${input.name}/${path}`;
    if (isLink(entry)) yield { kind: 'left', reason: 'not-a-file', detail };
    else if (entry.isEncrypted()) yield { kind: 'left', reason: 'encrypted', detail };
    else if (!entry.canDecodeFileData()) yield { kind: 'left', reason: 'unknown-compression', detail };
    else if (isWacz && !/\.w?arc(?:\.gz)?$/i.test(path)) yield { kind: 'left', reason: 'wacz-data', detail };
    else if (accountData(path)) yield { kind: 'left', reason: 'account-data', detail };
    else yield* member(input, archive, entry, path);
  }
}

async function* member(input: ContainerInput, archive: ZipFile, entry: ZipEntry, path: string): AsyncIterable<Entry> {
  let stream: AsyncIterator<unknown> | null = null;
  const sum: Checksum = { value: 0, isWhole: false };
  try {
    yield* memberEntries(input, {
      path,
      size: entry.uncompressedSize,
      packed: entry.compressedSize,
      file: null,
      open: async () => {
        stream = summed(await archive.openReadStreamPromise(entry), sum);
        return stream;
      },
    });
    if (sum.isWhole && sum.value !== entry.crc32)
      yield problemAt(input.name, null, {
        code: 'IMPORT_CHECKSUM',
        message: `The file "${path.slice(0, 200)}" in it is not as it was packed: its checksum differs. It was imported as it is.`,
        remedy: 'Compare it with the original, or make the archive again.',
      });
  } catch (error) {
    if (!(error instanceof Error) || !/zlib|invalid|inflate|size|header|unexpected end|incorrect/i.test(error.message))
      throw error;
    yield problemAt(input.name, null, {
      code: 'IMPORT_MEMBER_BROKEN',
      message: `The file "${path.slice(0, 200)}" in it cannot be unpacked (${error.message}).`,
      remedy: 'Make the archive again, and import it: nothing is added twice.',
    });
    yield { kind: 'left', reason: 'broken', detail: `${input.name}/${path}` };
  } finally {
    await (stream as AsyncIterator<unknown> | null)?.return?.();
  }
}

/** CRC-32 of what was read of a file; whole when all of it was. */
interface Checksum {
  value: number;
  isWhole: boolean;
}

async function* summed(stream: AsyncIterable<unknown>, sum: Checksum): AsyncGenerator {
  // A file that is looked at first and then read is opened twice.
  Object.assign(sum, { value: 0, isWhole: false });
  for await (const chunk of stream) {
    sum.value = crc32(chunk as Buffer, sum.value);
    yield chunk;
  }
  sum.isWhole = true;
}

/** Whether a Unix system packed a symbolic link: what is in it is an address on that system, and is not followed. */
function isLink(entry: ZipEntry): boolean {
  const mode = entry.externalFileAttributes >>> 16;
  return entry.versionMadeBy >>> 8 === UNIX && (mode & FILE_TYPE) === LINK;
}

/** Goes through the archive's list of files once before they are taken out of it. */
async function namesEncoding(input: ContainerInput): Promise<string | null> {
  const archive = await openPromise(input.path, OPTIONS);
  try {
    const names: Buffer[] = [];
    for await (const entry of archive.eachEntry()) {
      const raw = entry.fileName as unknown as Buffer;
      if (!isUtf8(raw) && names.push(raw) >= ENOUGH_NAMES) break;
    }
    return encodingOfNames(names);
  } finally {
    archive.close();
  }
}

function nameOf(entry: ZipEntry, encoding: string | null): string {
  const raw = entry.fileName as unknown as Buffer;
  return zipName(raw, encoding, () => getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false));
}

function broken(input: ContainerInput, error: unknown): Entry {
  if (!(error instanceof Error)) throw error;
  return problemAt(input.name, null, {
    code: 'IMPORT_ARCHIVE_BROKEN',
    message: `The zip file cannot be read to its end (${error.message}).`,
    remedy: 'Copy or make it again, and import it: nothing is added twice.',
  });
}
