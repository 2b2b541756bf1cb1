import type { Command } from 'commander';
import { resolve } from 'node:path';
import { line, type ExitCode, type Finish, type Terminal } from '../terminal.ts';

interface ZipFlags {
  readonly archive: string;
  readonly output?: string;
  readonly site?: string;
  readonly json?: boolean;
}

const HELP = `
Packs the archive as it stands in dist/. The zip holds one folder with START-HERE.html and
everything else; unpacked, it opens with a double click, search included (not of an archive that was built
with "offline: false"). When nothing has changed, the zip has the same bytes as before.

Examples:
  backfile export zip
  backfile export zip --output /media/usb/courier.zip

Exit codes: 0 the zip is written, 1 it is not, 2 wrong usage.`;

const WEB_SEARCH =
  'SEARCH_ON_WEB_ONLY: this archive was built with "offline: false". Unpacked, it can be read, but searched on a web host only. ' +
  'Take that line out of _data/site.yaml and build again, and search works from the folder too.';

/** `backfile export zip`. */
export function addZipExport(command: Command, terminal: Terminal, finish: Finish): void {
  command
    .command('zip')
    .description('the archive as a zip, to be mailed or put on a stick')
    .option('--archive <folder>', 'the archive that was built', 'dist')
    .option('--output <file>', "the zip (default: the archive's name with .zip)")
    .option('--site <file>', 'settings of the archive (default: _data/site.yaml)')
    .option('--json', 'print as JSON what was written')
    .addHelpText('after', HELP)
    .action(async (flags: ZipFlags) => finish(await zipCommand(flags, terminal)));
}

async function zipCommand(flags: ZipFlags, terminal: Terminal): Promise<ExitCode> {
  const [
    { resolveProject },
    { loadSettings },
    { slugOr },
    { searchPlaceOf, startWords },
    { writeZip },
    { countDisplay },
  ] = await Promise.all([
    import('../../build/project.ts'),
    import('../../build/settings.ts'),
    import('../../article/slug.ts'),
    import('../../export/zip/start-words.ts'),
    import('../../export/zip/write-zip.ts'),
    import('../progress.ts'),
  ]);
  const { workingFolder } = terminal;
  const settings = loadSettings(resolveProject({ workingFolder, output: flags.archive, site: flags.site }), null);
  const { name, language } = settings.site;
  const folderName = slugOr(name, 'archive');
  const output = resolve(workingFolder, flags.output ?? `${folderName}.zip`);
  const folder = resolve(workingFolder, flags.archive);
  const search = searchPlaceOf(folder);
  const display = countDisplay('Packing files', terminal, flags.json === true ? 'silent' : 'shown');
  try {
    const report = await writeZip({
      folder,
      output,
      name: folderName,
      start: startWords(name, language, search, settings.words),
      onProgress: display.show,
    });
    display.stop();
    if (search === 'web') line(terminal.err, WEB_SEARCH);
    if (flags.json === true) line(terminal.out, JSON.stringify({ file: output, search, ...report }));
    else line(terminal.out, `${output}\n${report.files} files, ${report.unpacked} bytes, packed ${report.bytes}`);
    return 0;
  } finally {
    display.stop();
  }
}
