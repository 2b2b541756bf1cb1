/** What an archive may hold, so that a small file cannot fill a disk. */

/** A file this many times as large as it was packed, and larger than `SUSPECT`, is a bomb: deflate reaches 1032 to 1 on zeros. */
export const MOST_RATIO = 200;
/** Below this size the ratio does not matter, in bytes. */
export const SUSPECT = 64 * 1024 * 1024;
/** Most files in one archive. */
export const MOST_FILES = 2_000_000;
/** Most that is unpacked from one archive to the disk at a time, in bytes. */
export const LARGEST_UNPACKED = 256 * 1024 * 1024 * 1024;

/** Whether what comes out of a file is too much for what is in it. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > LARGEST_UNPACKED || (unpacked > SUSPECT && unpacked > packed * MOST_RATIO);
}
