import { buildSampleArchive } from './built-archive.ts';

/** The sample archive, built once for all tests of a process. */
export const sample = await buildSampleArchive();
