import { spawn } from 'node:child_process';
import { watchMemory, type PeakMemory } from './memory-watch.ts';

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** It is ended after so many seconds. */
  readonly limit?: number;
}

/** What a run took. */
export interface Figures extends PeakMemory {
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of all cores, user and system, of the program and all that it started. */
  readonly cpu: number;
}

export interface Measured {
  readonly figures: Figures;
  readonly output: string;
}

/** A program failed or took too long. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly reason: 'failed' | 'too long';
  constructor(reason: 'failed' | 'too long', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Enough of a program's messages to tell what went wrong. */
const MESSAGES_KEPT = 4000;

/**
 * A shell starts the program and tells at its end what CPU time it and its descendants took: `times` of POSIX, which
 * every shell has, unlike the `time` of one package or other.
 */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** Runs a program from start to exit and measures it. @throws RunError where it fails or takes too long. */
export async function measure(command: Command): Promise<Measured> {
  const { program, args, folder, environment, limit } = command;
  const started = performance.now();
  const shell = spawn('sh', ['-c', TIMED, 'sh', program, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const watch = watchMemory(shell.pid ?? 0);
  const [output, messages, times] = [1, 2, 3].map((place) => collect(shell.stdio[place] as NodeJS.ReadableStream));
  let wall = 0;
  let tookTooLong = false;
  const endAll = (): void => {
    tookTooLong = true;
    // The whole group that was started above, and nothing else.
    if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
  };
  const timer = limit === undefined ? null : setTimeout(endAll, limit * 1000);
  const ended = new Promise<number | null>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('exit', () => (wall = (performance.now() - started) / 1000));
    shell.once('close', resolve);
  });
  const code = await ended;
  if (timer !== null) clearTimeout(timer);
  const memory = watch.stop();
  const name = [program, ...args].join(' ');
  if (tookTooLong) throw new RunError('too long', `It took more than ${limit} s: ${name}`);
  if (code !== 0) {
    const said = `${messages?.()}${output?.()}`.slice(-MESSAGES_KEPT);
    throw new RunError('failed', `It ended with code ${code}: ${name}\n${said}`);
  }
  return { figures: { wall, cpu: childSeconds(times?.() ?? ''), ...memory }, output: output?.() ?? '' };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/**
 * Seconds from the output of the shell's `times`: its second line holds the user and system time of what it started.
 *
 * @returns NaN where the output is not of that form.
 */
export function childSeconds(times: string): number {
  const parts =
    times
      .trim()
      .split('\n')[1]
      ?.matchAll(/(\d+)m(\d+)(?:[.,](\d+))?s/gu) ?? [];
  const seconds = [...parts].map(([, minutes, whole, part]) => Number(minutes) * 60 + Number(`${whole}.${part ?? 0}`));
  return seconds.length === 2 ? (seconds[0] ?? 0) + (seconds[1] ?? 0) : Number.NaN;
}
