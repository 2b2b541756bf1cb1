import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  archiveBytes,
  archiveBytesMeanwhile,
  differencesBetween,
  whatIsLeft,
  type ArchiveBytes,
  type Left,
} from './archive-bytes.ts';
import type { BackfileProgram } from './backfile-program.ts';
import type { Corpus } from './corpus.ts';
import { CrashStates, STATES, type StateName } from './crash-states.ts';
import { killBuild, type KilledBuild, type Victim } from './killed-build.ts';
import { measure, RunError } from './measure.ts';
import { createRandom } from './random.ts';
import { buildCommand, copyTemplates, makeWorkingCopy, type WorkingCopy } from './working-copy.ts';

export interface CrashRequest {
  readonly corpus: Corpus;
  /** The corpus' folder. */
  readonly source: string;
  /** For the working copy and the clean builds that it is compared with. */
  readonly folder: string;
  readonly program: BackfileProgram;
  readonly times: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** One kill and what came of it. */
export interface Crash {
  /** `nothing`: a first build. */
  readonly from: StateName | 'nothing';
  readonly to: StateName;
  readonly build: Omit<KilledBuild, 'messages'>;
  /** The moment, as a share of what such a build takes. */
  readonly moment: number;
  readonly left: Left;
}

export interface CrashFailure {
  readonly crash: Crash;
  readonly what: string;
  readonly details: readonly string[];
}

export interface CrashReport {
  readonly crashes: readonly Crash[];
  readonly failures: readonly CrashFailure[];
}

/** A share of the builds that are killed are first ones. */
const FIRST_BUILDS = 0.2;
/** Shares of the kills that meet a worker, or the process that publishes, where there is one. */
const WORKERS = 0.35;
const PUBLISHERS = 0.15;
const DETAILS = 6;

/**
 * Kills builds at random moments. After each: what is left must be the old or the new archive (a mixture is told: it
 * stands until the next build finishes the publication), and the next build must give what a clean one gives.
 */
export async function runCrashes(request: CrashRequest): Promise<CrashReport> {
  const { folder, program, times, seed, say } = request;
  const copy = makeWorkingCopy(join(folder, 'archive'), request.source);
  copyTemplates(copy, program);
  const states = new CrashStates(copy, request.corpus);
  const typical = await timeBuilds(copy, program, states);
  const wanted = await cleanBuilds(copy, folder, program, states);
  const ledger = ledgerOf(copy);
  const random = createRandom(seed, 9);
  const [crashes, failures]: [Crash[], CrashFailure[]] = [[], []];
  let at: StateName = await settleAt('base', copy, program, states);
  for (let count = 1; count <= times; count++) {
    const to = random.pick(STATES.filter((state) => state !== at));
    const isFirst = random.chance(FIRST_BUILDS);
    if (isFirst) for (const path of [copy.output, copy.state]) rmSync(path, { recursive: true, force: true });
    const from = isFirst ? 'nothing' : at;
    const victim: Victim = random.chance(WORKERS) ? 'worker' : random.chance(PUBLISHERS) ? 'publisher' : 'build';
    // Publishing is short: every second kill comes in the later half.
    const moment = random.chance(0.5) ? random.next() : 0.5 + random.next() * 0.55;
    states.apply(to);
    const delay = moment * (typical.get(`${from} ${to}`) ?? 0);
    const { messages, ...build } = await killBuild(buildCommand(copy, program), victim, delay, random.next());
    const old = isFirst ? null : wanted[at];
    // It was quicker than before: the next kill on this way comes earlier.
    if (build.killed === null) typical.set(`${from} ${to}`, build.took);
    const found = await archiveBytesMeanwhile(copy.output);
    const crash: Crash = { from, to, build, moment, left: whatIsLeft(found, old, wanted[to]) };
    crashes.push(crash);
    const wrongs = [
      ...wrongAfterKill(crash, found, wanted[to], messages),
      ...(await wrongAfterNext(copy, program, wanted[to])),
      ...(ledgerOf(copy) === ledger ? [] : [{ what: 'the permalink ledger is not as it was', details: [] }]),
    ];
    failures.push(...wrongs.map((wrong) => ({ crash, ...wrong })));
    say(
      `${count} of ${times}: ${from} to ${to}, ${told(crash)}${wrongs.map(({ what }) => `; WRONG: ${what}`).join('')}`,
    );
    if (wrongs.length > 0) await startAnew(copy, program, ledger);
    at = to;
  }
  return { crashes, failures };
}

type Wrong = Omit<CrashFailure, 'crash'>;

/** A build that lives on must have done its work, or said why not and left the old archive. */
function wrongAfterKill(crash: Crash, found: ArchiveBytes, wanted: ArchiveBytes, messages: string): Wrong[] {
  const { code } = crash.build;
  if (code === null) return [];
  if (code === 0 && crash.left !== 'new') {
    const details = differencesBetween(found, wanted).slice(0, DETAILS);
    return [{ what: 'a build that ended well did not publish what a clean one gives', details }];
  }
  // The journal of a publication that was killed is finished by the next build.
  if (code === 0 || crash.left === 'old' || crash.build.killed === 'publisher') return [];
  return [{ what: `a build that failed (code ${code}) left no old archive`, details: [messages] }];
}

async function wrongAfterNext(copy: WorkingCopy, program: BackfileProgram, wanted: ArchiveBytes): Promise<Wrong[]> {
  try {
    await measure(buildCommand(copy, program));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return [{ what: 'the next build failed', details: [error.message] }];
  }
  const details = differencesBetween(archiveBytes(copy.output), wanted);
  return details.length === 0
    ? []
    : [{ what: 'the next build is not what a clean one gives', details: details.slice(0, DETAILS) }];
}

function told({ build, left, moment }: Crash): string {
  const who = build.killed === null ? 'over before' : `${build.killed} killed`;
  const orphans = build.orphans > 0 ? `, ${build.orphans} left running` : '';
  return `${who} at ${(moment * 100).toFixed(0)} %${orphans}: ${left}`;
}

/**
 * About how long builds on each way take (ms): what is killed corrects it. All addresses are in the ledger at the end, so that
 * it will not change again.
 */
async function timeBuilds(
  copy: WorkingCopy,
  program: BackfileProgram,
  states: CrashStates,
): Promise<Map<string, number>> {
  const typical = new Map<string, number>();
  const take = async (to: StateName, ways: readonly string[]): Promise<void> => {
    states.apply(to);
    const { figures } = await measure(buildCommand(copy, program));
    for (const from of ways) typical.set(`${from} ${to}`, figures.wall * 1000);
  };
  await take('base', ['nothing']);
  for (const to of ['few', 'many'] as const) typical.set(`nothing ${to}`, typical.get('nothing base') ?? 0);
  await take('few', ['base', 'many']);
  await take('many', ['few', 'base']);
  await take('base', ['many', 'few']);
  return typical;
}

/** Each state built by itself in a folder of its own, with nothing but what a keeper keeps: content, data, templates. */
async function cleanBuilds(
  copy: WorkingCopy,
  folder: string,
  program: BackfileProgram,
  states: CrashStates,
): Promise<Readonly<Record<StateName, ArchiveBytes>>> {
  const wanted: Record<StateName, ArchiveBytes> = { base: null, few: null, many: null };
  for (const state of STATES) {
    states.apply(state);
    const clean = makeWorkingCopy(join(folder, `clean-${state}`), copy.content);
    for (const kept of ['_data', '_includes'])
      cpSync(join(copy.folder, kept), join(clean.folder, kept), { recursive: true });
    await measure(buildCommand(clean, program));
    wanted[state] = archiveBytes(clean.output);
  }
  return wanted;
}

async function settleAt(
  state: StateName,
  copy: WorkingCopy,
  program: BackfileProgram,
  states: CrashStates,
): Promise<StateName> {
  states.apply(state);
  await measure(buildCommand(copy, program));
  return state;
}

function ledgerFile(copy: WorkingCopy): string {
  return join(copy.folder, '_data', 'permalinks.csv');
}

function ledgerOf(copy: WorkingCopy): string | null {
  const file = ledgerFile(copy);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** After a failure: a clean archive, so that the next kill is judged by itself. */
async function startAnew(copy: WorkingCopy, program: BackfileProgram, ledger: string | null): Promise<void> {
  for (const path of [copy.output, copy.state]) rmSync(path, { recursive: true, force: true });
  if (ledger !== null) writeFileSync(ledgerFile(copy), ledger);
  await measure(buildCommand(copy, program));
}
