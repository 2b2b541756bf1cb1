import { join } from 'node:path';
import type { Command } from 'commander';
import { line, UsageError, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface ImportFlags {
  readonly content?: string;
  readonly site?: string;
  readonly map?: string;
  readonly body: string;
  readonly uploads?: string;
  readonly dryRun?: boolean;
  readonly restore?: boolean;
  readonly json?: boolean;
}

const BODIES = ['detect', 'text', 'markdown', 'html'] as const;

const HELP = `
Takes exports and collections apart, and writes an article file for each item into
the content folder, by year and month, with its pictures beside it:
  WordPress (WXR), Ghost, Medium, RSS and Atom files
  WARC, ARC and WACZ captures of web pages
  JSON Lines, JSON, CSV and TSV
  mbox, SGML of Reuters' kind
  zip and tar of any of these, or of article files; folders
What a file is, is told by its content. Nothing is fetched from the web.

The same item is never added twice: import a newer export over an older one. What
has changed is written again, unless you have edited the file: then it is reported
and stays. What was imported is noted in content/.imports.csv; keep that file.
One import at a time writes into a folder; a second one says so and ends.

Examples:
  backfile import wordpress.2024-01-19.xml --uploads wp-content/uploads
  backfile import articles.csv --map headline=Titel,published=Datum,body=Text --dry-run
  backfile import crawl-0001.warc.gz crawl-0002.warc.gz

Exit codes: 0 all is well, 1 something could not be read, 2 wrong usage.`;

/** `backfile import SOURCE…`. */
export function addImportCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import')
    .description('take exports and collections apart into article files')
    .argument('<source...>', 'files or folders')
    .option('--content <folder>', 'folder with your articles (default: content)')
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--map <pairs>', 'columns by name, fields of JSON by path: headline=title,body=story.text')
    .option('--body <form>', `what the text of records is: ${BODIES.join(', ')}`, 'detect')
    .option('--uploads <folder>', "folder with the site's uploaded files, e.g. wp-content/uploads")
    .option('--dry-run', 'say what would be done, and show how columns are understood; write nothing')
    .option('--restore', 'write imported files again that were moved or deleted since')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (sources: string[], flags: ImportFlags) => finish(await importCommand(sources, flags, terminal)));
}

async function importCommand(sources: readonly string[], flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  const [
    { resolveProject },
    { loadSettings },
    { importSources },
    { parseMap, MapError },
    { importDisplay },
    { mappingLines, reportLines },
    { printProblems },
    { takeLock },
  ] = await Promise.all([
    import('../../build/project.ts'),
    import('../../build/settings.ts'),
    import('../../import/import-sources.ts'),
    import('../../import/columns.ts'),
    import('../import-progress.ts'),
    import('../import-report.ts'),
    import('../print-problems.ts'),
    import('../../build/lock.ts'),
  ]);
  const body = BODIES.find((form) => form === flags.body);
  if (body === undefined) throw new UsageError(`--body takes ${BODIES.join(', ')}, not "${flags.body}".`);
  let map: ReadonlyMap<string, string>;
  try {
    map = parseMap(flags.map ?? '');
  } catch (error) {
    if (error instanceof MapError) throw new UsageError(error.message);
    throw error;
  }
  const { workingFolder } = terminal;
  const project = resolveProject({ workingFolder, content: flags.content, site: flags.site });
  const settings = loadSettings(project, null);
  let isInterrupted = false;
  terminal.onInterrupt(() => {
    isInterrupted = true;
  });
  const mode = flags.dryRun === true ? 'dry-run' : 'write';
  // Beside the ledger; the dot keeps it out of the archive.
  const release = mode === 'write' ? takeLock(join(project.content, '.imports-lock'), 'import') : () => undefined;
  const display = importDisplay(terminal, flags.json === true ? 'silent' : 'shown');
  const { report, interrupted } = await importSources({
    sources,
    workingFolder,
    content: project.content,
    mode,
    options: {
      map,
      body,
      uploads: flags.uploads ?? null,
      dateOrder: settings.reading.dateOrder,
      restore: flags.restore === true,
    },
    onProgress: display.show,
    onMapping: (mapping) => {
      if (flags.json !== true) for (const text of mappingLines(mapping)) line(terminal.err, text);
    },
    isInterrupted: () => isInterrupted,
  }).finally(() => {
    display.stop();
    release();
  });
  if (flags.json === true) line(terminal.out, JSON.stringify({ ...report, interrupted }));
  else {
    printProblems(report.problems, terminal);
    for (const text of reportLines(report, { mode, interrupted })) line(terminal.out, text);
  }
  const failed = interrupted || report.problems.some(({ severity }) => severity === 'error');
  return failed ? 1 : 0;
}
