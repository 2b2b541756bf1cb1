import type { ColdResult } from './cold.ts';
import { medianFigures, pairedRatio, ratio } from './figures.ts';
import { EDIT_NAMES, type IncrementalResult } from './incremental.ts';
import type { Figures } from './measure.ts';

/** A contestant's figures beside the peer's. */
export interface ReportRow {
  readonly name: string;
  readonly figures: Figures;
  readonly walls: readonly number[];
  readonly files: number;
  readonly bytes: number;
  /** Against the peer, where there is one. */
  readonly ratios: {
    readonly wall: number | null;
    readonly cpu: number | null;
    readonly together: number | null;
  } | null;
}

/** What is measured against what: each row by its own name, its steps by theirs. */
export function rowsOf(results: readonly ColdResult[]): readonly ReportRow[] {
  const rows = results.flatMap(({ name, runs }) => {
    const last = runs.at(-1);
    if (last === undefined) return [];
    const size = { files: last.files, bytes: last.bytes };
    const steps = last.steps.length < 2 ? [] : last.steps.map((step) => step.name);
    return [
      row(
        name,
        runs.map(({ total }) => total),
        size,
      ),
      ...steps.map((step, place) =>
        row(
          `– ${step}`,
          runs.flatMap((run) => run.steps[place]?.figures ?? []),
          { files: 0, bytes: 0 },
        ),
      ),
    ];
  });
  const find = (name: string): ReportRow | undefined => rows.find((candidate) => candidate.name === name);
  const peers: Readonly<Record<string, ReportRow | undefined>> = {
    Backfile: find('Hugo + Pagefind'),
    'Backfile, no search': find('– Hugo'),
    'Backfile, its own pages': find('Backfile, plain pages'),
  };
  return rows.map((own) => withRatios(own, peers[own.name]));
}

function row(name: string, runs: readonly Figures[], size: { files: number; bytes: number }): ReportRow {
  return { name, figures: medianFigures(runs), walls: runs.map(({ wall }) => wall), ...size, ratios: null };
}

function withRatios(own: ReportRow, peer: ReportRow | undefined): ReportRow {
  if (peer === undefined) return own;
  const ratios = {
    wall: pairedRatio(own.walls, peer.walls),
    cpu: ratio(own.figures.cpu, peer.figures.cpu),
    together: ratio(own.figures.together, peer.figures.together),
  };
  return { ...own, ratios };
}

const HEAD = [
  '',
  'wall s',
  'CPU s',
  'largest GB',
  'together GB',
  'PSS GB',
  'files',
  'MB',
  'wall ÷',
  'CPU ÷',
  'memory ÷',
];

/** The cold runs as lines of text: medians, and ratios to Hugo's. */
export function coldLines(results: readonly ColdResult[]): readonly string[] {
  const table = rowsOf(results).map(({ name, figures, files, bytes, ratios }) => [
    name,
    figures.wall.toFixed(1),
    figures.cpu.toFixed(1),
    ...[figures.largest, figures.together, figures.proportional].map(gigabytes),
    files === 0 ? '' : String(files),
    files === 0 ? '' : (bytes / 1e6).toFixed(1),
    ...(ratios === null ? ['', '', ''] : [ratios.wall, ratios.cpu, ratios.together].map(share)),
  ]);
  const skipped = results.flatMap(({ name, skipped: why }) => (why === null ? [] : [`${name}: skipped, ${why}`]));
  return [...aligned([HEAD, ...table]), ...skipped];
}

/** The builds after an edit as lines of text. */
export function incrementalLines(results: readonly IncrementalResult[]): readonly string[] {
  const table = results.map(({ edit, figures, walls, written, removed }) => [
    EDIT_NAMES[edit],
    figures.wall.toFixed(2),
    figures.cpu.toFixed(2),
    gigabytes(figures.together),
    String(written),
    String(removed),
    walls.map((wall) => wall.toFixed(2)).join(' '),
  ]);
  return aligned([['', 'wall s', 'CPU s', 'together GB', 'written', 'removed', 'runs'], ...table]);
}

export function gigabytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1e9).toFixed(2);
}

export function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

/** Columns of even width: the first to the left, the others to the right. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return table.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
