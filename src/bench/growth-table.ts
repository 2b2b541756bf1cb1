import type { ColdResult } from './cold.ts';
import type { IncrementalResult } from './incremental.ts';
import { gigabytes, rowsOf, share, type ReportRow } from './report.ts';

/** All that was measured of one size of archive. */
export interface SizeResult {
  readonly articles: number;
  readonly cold: readonly ColdResult[];
  readonly incremental: readonly IncrementalResult[];
}

interface Line {
  readonly label: string;
  readonly value: (size: Readonly<Measurements>) => string;
}

interface Measurements {
  readonly row: (name: string) => ReportRow | undefined;
  readonly edit: (name: IncrementalResult['edit']) => IncrementalResult | undefined;
}

const LINES: readonly Line[] = [
  { label: 'whole build with search, s', value: ({ row }) => seconds(row('Backfile')) },
  { label: 'Hugo + Pagefind, s', value: ({ row }) => seconds(row('Hugo + Pagefind')) },
  { label: 'ratio', value: ({ row }) => share(row('Backfile')?.ratios?.wall ?? null) },
  { label: 'pages alone, s', value: ({ row }) => seconds(row('Backfile, no search')) },
  { label: 'Hugo alone, s', value: ({ row }) => seconds(row('– Hugo')) },
  { label: 'ratio', value: ({ row }) => share(row('Backfile, no search')?.ratios?.wall ?? null) },
  { label: 'memory of all processes, GB', value: ({ row }) => gigabytes(row('Backfile')?.figures.together ?? null) },
  { label: 'Hugo + Pagefind, GB', value: ({ row }) => gigabytes(row('Hugo + Pagefind')?.figures.together ?? null) },
  { label: 'files', value: ({ row }) => String(row('Backfile')?.files ?? '–') },
  { label: 'nothing changed, s', value: ({ edit }) => editSeconds(edit('nothing')) },
  { label: 'one article added, s', value: ({ edit }) => editSeconds(edit('add')) },
  { label: 'one changed and one removed, s', value: ({ edit }) => editSeconds(edit('change')) },
  { label: 'one template changed, s', value: ({ edit }) => editSeconds(edit('template')) },
];

/** How time and memory grow with the archive: a Markdown table, a column a size. Lines that nothing was measured for are left out. */
export function growthTable(sizes: readonly SizeResult[]): string {
  const columns = sizes.map(({ cold, incremental }): Measurements => {
    const rows = rowsOf(cold);
    return {
      row: (name) => rows.find((row) => row.name === name),
      edit: (name) => incremental.find(({ edit }) => edit === name),
    };
  });
  const lines = LINES.map(({ label, value }) => [label, ...columns.map(value)]).filter((cells) =>
    cells.slice(1).some((cell) => cell !== '–'),
  );
  const head = ['articles', ...sizes.map(({ articles }) => articles.toLocaleString('en'))];
  const rule = ['---', ...sizes.map(() => '---:')];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function seconds(row: ReportRow | undefined): string {
  return row === undefined ? '–' : row.figures.wall.toFixed(1);
}

function editSeconds(result: IncrementalResult | undefined): string {
  return result === undefined ? '–' : result.figures.wall.toFixed(2);
}
