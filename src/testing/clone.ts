import { PACKAGE_FOLDER } from '../build/project.ts';

/** The clone with its TypeScript. What tests run may be a compiled copy of it: see `compiled-clone.js`. */
export const CLONE = process.env['BACKFILE_TEST_CLONE'] ?? PACKAGE_FOLDER;
