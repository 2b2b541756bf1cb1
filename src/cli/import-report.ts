import type { ColumnMapping } from '../import/import-sources.ts';
import type { ImportReport } from '../import/report.ts';

const REASONS: Readonly<Record<string, string>> = {
  'account-data': "the account's own data, not a post",
  'archive-bomb': 'unpacks to far more than it can hold',
  attachment: 'an uploaded file, not a post',
  'bad-record': 'a record that cannot be read',
  broken: 'a file that cannot be unpacked',
  'captured-again': 'a page of which a later capture was taken',
  'cut-off': 'cut off at the end of the file',
  'empty-page': 'a page without content',
  'empty-record': 'without a headline and a text',
  encrypted: 'encrypted',
  'error-page': "a server's notice of an error",
  'front-page': 'a front page, not an article',
  'hidden-file': 'a hidden file',
  'in-the-trash': 'in the trash',
  'invalid-json': 'not valid JSON',
  'invalid-csv': 'a record that cannot be read',
  'line-too-long': 'longer than an article can be',
  'no-article': 'no story was found on the page',
  'not-a-file': 'a link or a device, not a file',
  'not-a-record': 'not a record with fields',
  'not-a-web-page': 'not an answer of a web server',
  'not-an-article': 'a file of another kind',
  'not-html': 'a file of a web page, not a page (script, style, data)',
  'not-text': 'no text, though it says so',
  'path-outside': 'would lie outside of the content folder',
  picture: 'a picture',
  'record-metadata': 'a note about a capture',
  'record-request': 'a request, not an answer',
  'record-revisit': 'seen again, unchanged',
  'record-warcinfo': 'a note about the whole capture',
  redirect: 'leads to another address',
  'too-deep': 'packed too deep in other files',
  'too-large': 'larger than an article can be',
  'too-little-text': 'too little text, and no date',
  'unknown-compression': 'packed in a way that is not known',
  'wacz-data': "a capture's index, not a page",
  'wordpress-internal': "WordPress' own data, not a post",
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
