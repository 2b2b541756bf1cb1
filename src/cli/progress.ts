import cliProgress from 'cli-progress';
import type { Progress, Stage } from '../build/options.ts';
import { line, type Terminal } from './terminal.ts';

const LABELS: Readonly<Record<Stage, string>> = {
  find: 'Looking for articles',
  read: 'Reading articles',
  plan: 'Planning pages',
  render: 'Writing pages',
  search: 'Indexing for search',
  publish: 'Publishing',
};

/** In plain output a stage says how far it is at most so often (ms). */
const PLAIN_INTERVAL = 5000;

/** Shows how far a build is: a bar on a terminal, plain lines elsewhere, nothing where `--json` speaks. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

export function progressDisplay(terminal: Terminal, mode: 'shown' | 'silent'): ProgressDisplay {
  if (mode === 'silent') return { show: () => undefined, stop: () => undefined };
  return terminal.err.isTTY === true ? barDisplay(terminal) : plainDisplay(terminal);
}

function barDisplay({ err }: Terminal): ProgressDisplay {
  const bars = new cliProgress.MultiBar(
    {
      stream: err,
      format: '{label} [{bar}] {value}/{total}',
      barCompleteChar: '█',
      barIncompleteChar: ' ',
      hideCursor: true,
      clearOnComplete: false,
    },
    cliProgress.Presets.legacy,
  );
  const shown = new Map<Stage, cliProgress.SingleBar>();
  return {
    show: ({ stage, done, total }) => {
      if (total === 0) return;
      const bar = shown.get(stage) ?? bars.create(total, 0, { label: LABELS[stage].padEnd(20) });
      shown.set(stage, bar);
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bars.stop(),
  };
}

function plainDisplay({ err }: Terminal): ProgressDisplay {
  const last = new Map<Stage, number>();
  return {
    show: ({ stage, done, total }) => {
      const now = performance.now();
      const before = last.get(stage);
      if (before !== undefined && now - before < PLAIN_INTERVAL && done < total) return;
      last.set(stage, now);
      line(err, total === 0 ? `${LABELS[stage]} …` : `${LABELS[stage]} … ${done} of ${total}`);
    },
    stop: () => undefined,
  };
}

/** Shows how far one piece of work with a known number of parts is. */
export interface CountDisplay {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
}

export function countDisplay(label: string, terminal: Terminal, mode: 'shown' | 'silent'): CountDisplay {
  const { err } = terminal;
  if (mode === 'silent') return { show: () => undefined, stop: () => undefined };
  if (err.isTTY === true) {
    const bar = new cliProgress.SingleBar(
      { stream: err, format: `${label} [{bar}] {value}/{total}`, barCompleteChar: '█', barIncompleteChar: ' ' },
      cliProgress.Presets.legacy,
    );
    let started = false;
    return {
      show: (done, total) => {
        if (!started) bar.start(total, done);
        started = true;
        bar.update(done);
      },
      stop: () => bar.stop(),
    };
  }
  let last = performance.now();
  return {
    show: (done, total) => {
      if (performance.now() - last < PLAIN_INTERVAL) return;
      last = performance.now();
      line(err, `${label} … ${done} of ${total}`);
    },
    stop: () => undefined,
  };
}
