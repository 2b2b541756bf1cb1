/** A file larger than this is no article; the same holds for what is compressed in one. In bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;
