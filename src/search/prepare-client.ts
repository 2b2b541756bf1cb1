/** Puts the browser's files ready made into `src/client/ready/`, as the packed package carries them: `node --import tsx src/search/prepare-client.ts`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeClientFiles, READY } from './client-files.ts';

await rm(READY, { recursive: true, force: true });
await mkdir(READY, { recursive: true });
for (const { path, bytes } of await makeClientFiles()) await writeFile(new URL(basename(path), READY), bytes);
