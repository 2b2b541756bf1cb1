import { buildSampleArchive } from './built-archive.ts';

/** The sample archive, built once for all tests. */
export const sample = await buildSampleArchive();
