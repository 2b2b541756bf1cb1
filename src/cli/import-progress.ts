import cliProgress from 'cli-progress';
import type { ImportProgress } from '../import/import-sources.ts';
import { line, type Terminal } from './terminal.ts';

/** How often it is told how far an import is (ms): on a terminal, and elsewhere. */
const BAR_INTERVAL = 100;
const PLAIN_INTERVAL = 5000;

/** Shows how far an import is: a bar on a terminal, plain lines elsewhere, nothing where `--json` speaks. */
export interface ImportDisplay {
  readonly show: (progress: ImportProgress) => void;
  readonly stop: () => void;
}

export function importDisplay({ err }: Terminal, mode: 'shown' | 'silent'): ImportDisplay {
  if (mode === 'silent') return { show: () => undefined, stop: () => undefined };
  if (err.isTTY !== true) {
    return {
      show: seldom(PLAIN_INTERVAL, ({ done, total, items }) => {
        line(err, `Importing … ${percent(done, total)} %, ${items} items`);
      }),
      stop: () => undefined,
    };
  }
  const bar = new cliProgress.SingleBar(
    {
      stream: err,
      format: 'Importing [{bar}] {percentage} %  {items} items, {articles} articles',
      barCompleteChar: '█',
      barIncompleteChar: ' ',
      hideCursor: true,
    },
    cliProgress.Presets.legacy,
  );
  let last: ImportProgress | null = null;
  let isStarted = false;
  const draw = ({ done, total, items, articles }: ImportProgress): void => {
    if (!isStarted) bar.start(100, 0, { items, articles });
    isStarted = true;
    bar.update(percent(done, total), { items, articles });
  };
  const drawSeldom = seldom(BAR_INTERVAL, draw);
  return {
    show: (progress) => {
      last = progress;
      drawSeldom(progress);
    },
    stop: () => {
      if (last !== null) draw(last);
      bar.stop();
    },
  };
}

function percent(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}

function seldom(interval: number, show: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    show(progress);
  };
}
