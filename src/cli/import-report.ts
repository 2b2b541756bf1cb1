import type { ColumnMapping } from '../import/import-sources.ts';
import type { ImportReport } from '../import/report.ts';

const REASONS: Readonly<Record<string, string>> = {
  'invalid-json': 'not valid JSON',
  'line-too-long': 'longer than an article can be',
  'empty-record': 'without a headline and a text',
  'not-a-record': 'not a record with fields',
};

/** How columns are understood, for a person, line by line. */
export function mappingLines({ source, columns }: ColumnMapping): readonly string[] {
  const width = Math.min(30, Math.max(...columns.map(({ column }) => column.length)));
  const fields = Math.max(...columns.map(({ field }) => (field ?? 'kept').length));
  return [
    `Columns of ${source}, with the first record (change them with --map field=column):`,
    ...columns.map(
      ({ column, field, example }) => `  ${column.padEnd(width)} → ${(field ?? 'kept').padEnd(fields)}  ${example}`,
    ),
  ];
}

/** An import's report for a person, line by line. */
export function reportLines(
  report: ImportReport,
  how: { readonly mode: 'write' | 'dry-run'; readonly interrupted: boolean },
): readonly string[] {
  const { outcomes } = report;
  const dry = how.mode === 'dry-run';
  const lines = how.interrupted ? ['Interrupted. Run the same command again to go on.'] : [];
  lines.push(`${report.items} items: ${outcomes.added} ${dry ? 'would become new articles' : 'new articles'}`);
  const others: readonly (readonly [number, string])[] = [
    [outcomes.updated, dry ? 'changed, would be written again' : 'changed, written again'],
    [outcomes.unchanged, 'imported before, unchanged'],
    [outcomes.duplicate, 'the same as another item'],
    [outcomes.edited, 'changed, but edited here: left alone'],
    [outcomes.removed, 'imported before and moved or deleted since'],
    ...Object.entries(report.left)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, times]): readonly [number, string] => [
        times,
        `no article: ${REASONS[reason] ?? reason} (e.g. ${report.examples[reason] ?? ''})`,
      ]),
    [report.media, dry ? 'pictures and other files would come with them' : 'pictures and other files beside them'],
    [report.comments, 'comments kept as data'],
  ];
  const width = String(Math.max(...others.map(([times]) => times))).length;
  for (const [times, words] of others) if (times > 0) lines.push(`  ${String(times).padStart(width)} ${words}`);
  const mended = Object.entries(report.mended).sort(([a], [b]) => (a < b ? -1 : 1));
  if (mended.length > 0)
    lines.push(`Mended, as noted in each article: ${mended.map(([rule, times]) => `${rule} ${times}`).join(', ')}`);
  for (const [code, times] of Object.entries(report.moreProblems))
    lines.push(`${code}: ${times} more of its kind were not kept.`);
  if (dry) lines.push('Nothing was written.');
  return lines;
}
