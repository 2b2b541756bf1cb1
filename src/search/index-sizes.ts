/**
 * Words and places that an index chunk holds before the next is begun; Pagefind's own figure is 20,000. Larger: fewer
 * files, more bytes a term. Measured on 450 words an article: 0.04 files an article, 45 KB each.
 */
export const CHUNK_SIZE = 30_000;

/** Text of so many characters goes in one file: about 45 KB zipped, so that the first hit does not wait for more. */
export const PACK_CHARACTERS = 110_000;
