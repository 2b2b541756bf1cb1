#!/usr/bin/env node
// In the clone the TypeScript is run as it is; the package carries the JavaScript made of it.
import { existsSync } from 'node:fs';
import module from 'node:module';

const isClone = existsSync(new URL('./main.ts', import.meta.url));
if (isClone) (await runner()).register();
else module.enableCompileCache?.();

const { main } = await import(isClone ? './main.ts' : '../../lib/cli/main.js');
const { watchInterrupts } = await import(isClone ? './interrupt.ts' : '../../lib/cli/interrupt.js');

// A reader that has seen enough (`backfile inspect … | head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
const { onInterrupt, wasInterrupted } = watchInterrupts();
process.exitCode = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  workingFolder: process.cwd(),
  onInterrupt,
});
// A build that was broken off may still be at work.
if (wasInterrupted()) process.exit();

/** What runs TypeScript; a fresh clone gets it, with all else that is missing, as with `npm start`. */
async function runner() {
  try {
    return await import('tsx/esm/api');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    (await import('./ready-clone.js')).readyClone();
    return import('tsx/esm/api');
  }
}
