/**
 * Reads damaged files of the sample archive and of all corpora beside the project: `npm run fuzz [-- COUNT [FROM]]`, 100,000 by
 * default. Ends with 1 where a file crashed a reader, took longer than two seconds, or was not accounted for.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { processorTime, runFuzz } from './run-fuzz.ts';
import { seedsOf, WIRE_SEEDS } from './seeds.ts';

const STEP = 1000;
const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const corpora = folder('../shared/corpora');
const seeds = [...seedsOf(folder('content')), ...(existsSync(corpora) ? seedsOf(corpora) : []), ...WIRE_SEEDS];
const count = Number(process.argv[2] ?? 100_000);
const from = Number(process.argv[3] ?? 0);
let faults = 0;
for (let start = from; start < from + count; start += STEP) {
  const found = await runFuzz(seeds, { from: start, to: Math.min(start + STEP, from + count) }, processorTime);
  faults += found.length;
  for (const { kind, path, number, what } of found)
    process.stdout.write(`${kind} ${path} (input ${number}): ${what}\n`);
  process.stdout.write(
    `${Math.min(start + STEP, from + count) - from} of ${count} inputs from ${seeds.length} files, ${faults} faults\n`,
  );
}
process.exitCode = faults === 0 ? 0 : 1;
