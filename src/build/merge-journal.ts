import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LEDGER_HEADER, ledgerLines, parseLedger, type LedgerRow } from '../catalogue/ledger.ts';
import { swap, type Swap } from './move-into-place.ts';

/** What a merge is about to do. Once it is written down, the new archive is the one that will stand. */
interface Journal extends Swap {
  /** Rows that the ledger is to hold, and where it stands; null: nowhere. */
  readonly ledger: { readonly file: string; readonly rows: readonly LedgerRow[] } | null;
}

/** Where a merge to this folder keeps what it works with: beside it, so that a rename publishes it. */
export function mergeFolders(output: string): Omit<Swap, 'kind'> & { readonly journal: string } {
  const beside = (name: string): string => join(dirname(output), `.${basename(output)}.backfile-${name}`);
  return { output, staging: beside('merging'), old: beside('old'), journal: beside('merge.json') };
}

export function writeJournal(output: string, ledger: Journal['ledger']): Journal {
  const { journal: file, ...folders } = mergeFolders(output);
  const journal: Journal = { kind: 'swap', ...folders, ledger };
  writeFileSync(`${file}.new`, JSON.stringify(journal));
  renameSync(`${file}.new`, file);
  return journal;
}

/** Finishes a merge to this folder that was killed, if one was. The caller holds the folder's lock. */
export function finishMerge(output: string): void {
  const { journal: file } = mergeFolders(output);
  if (!existsSync(file)) return;
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  swap(journal);
  concludeMerge(journal);
}

/** The folder is as the journal wants it: the ledger follows, and the journal is closed. */
export function concludeMerge({ ledger, output, old }: Journal): void {
  if (ledger !== null) appendMissing(ledger.file, ledger.rows);
  rmSync(mergeFolders(output).journal, { force: true });
  rmSync(old, { recursive: true, force: true });
}

/** Appends the rows that the file lacks. */
function appendMissing(file: string, rows: readonly LedgerRow[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const missing = missingRows(before, rows);
  if (missing.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  const start = before === '' ? LEDGER_HEADER : before.endsWith('\n') ? '' : '\n';
  appendFileSync(file, start + ledgerLines(missing));
}

/** Rows that are not the latest of their source in the ledger's text. */
export function missingRows(text: string, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const latest = new Map(parseLedger(text).rows.map(({ source, permalink }) => [source, permalink]));
  return rows.filter(({ source, permalink }) => latest.get(source) !== permalink);
}

/**
 * A row that the parts decided on and that the ledger contradicts by now: another build has given the source, or the
 * address, away since. Null where there is none.
 */
export function contradiction(text: string, rows: readonly LedgerRow[], known: number): LedgerRow | null {
  const since = parseLedger(text).rows.slice(known);
  const sources = new Map(since.map(({ source, permalink }) => [source, permalink]));
  const owners = new Map(since.map(({ source, permalink }) => [permalink.toLowerCase(), source]));
  return (
    rows.find(({ source, permalink }) => {
      const [latest, owner] = [sources.get(source), owners.get(permalink.toLowerCase())];
      return (latest !== undefined && latest !== permalink) || (owner !== undefined && owner !== source);
    }) ?? null
  );
}
