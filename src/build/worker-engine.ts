import { setFlagsFromString } from 'node:v8';

/**
 * A worker lives for seconds, and its code runs on data of ever new shapes: V8's best compiler, which is thorough and slow, is
 * called later than usual and its quick one at once. Measured: a tenth less work of the processors for 3,000 articles, 3 to 9 % less
 * for 10,000, where the machine's own unrest is as large. Set while running, not on the command line, where a later Node that lacks one would not start.
 */
const FLAGS = ['--interrupt-budget=600000', '--always-sparkplug'] as const;

/** Later versions of V8 (Node.js 22 and 24 hold 12 and 13) know no such budget, and say so of a flag that they do not know. */
const LAST_WITH_BUDGET = 11;

const version = Number(process.versions.v8.split('.')[0]);
for (const flag of FLAGS)
  if (version <= LAST_WITH_BUDGET || !flag.startsWith('--interrupt-budget')) setFlagsFromString(flag);
