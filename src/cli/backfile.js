#!/usr/bin/env node
// In the clone the TypeScript is run as it is; the package carries the JavaScript made of it.
import { existsSync } from 'node:fs';

const source = new URL('./main.ts', import.meta.url);
const compiled = new URL('../../lib/cli/main.js', import.meta.url);
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import(existsSync(source) ? source.href : compiled.href);
process.exitCode = await main(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  workingFolder: process.cwd(),
});
