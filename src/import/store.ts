import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articlePaths, mediaFolder } from './article-path.ts';
import { FileKeys } from './file-keys.ts';
import type { CopiedFile, ImportItem, ImportOptions, MadeArticle } from './item.ts';
import { ImportLedger, type LedgerRow } from './ledger.ts';
import { renderArticle } from './render-article.ts';
import { addProblem, count, countLeft, type ImportReport, type Outcome } from './report.ts';
import { isLaterForm, mayBeSame, nameOf } from './same-article.ts';
import { shortDigest } from './short-digest.ts';
import { editedHere, nameReused, removedHere, updated } from './store-problems.ts';
import { FileWriter } from './write-file.ts';

/** Raise when the same item becomes another file than before: items imported by an earlier version are then made anew. */
const IMPORT_VERSION = 2;

/** A file's bytes and where they go. */
interface Candidate {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Decides what becomes of each item, and writes it. The same item twice gives one file; one that changed in its source is
 * written again unless its file was edited here. Files first, then the ledger's line: a run killed between the two finds the
 * same bytes in their place the next time.
 */
export class ImportStore {
  readonly #content: string;
  readonly #ledger: ImportLedger;
  readonly #writer: FileWriter | null;
  readonly #how: string;
  readonly #restore: boolean;
  readonly #report: ImportReport;
  readonly #problems: Map<string, number>;
  /** Keys of the source that is gone through, and how often they came. */
  readonly #seen = new Map<number, number>();
  #source = '';
  /** Paths that a run which writes nothing has given away, each as a number. */
  readonly #planned = new Set<number>();
  readonly #fileKeys: FileKeys;

  constructor(
    content: string,
    mode: 'write' | 'dry-run',
    options: ImportOptions,
    report: ImportReport,
    problems: Map<string, number>,
  ) {
    this.#content = content;
    this.#ledger = new ImportLedger(content, mode === 'write' ? 'write' : 'read');
    this.#fileKeys = new FileKeys(this.#ledger);
    this.#writer = mode === 'write' ? new FileWriter(content) : null;
    const { map, body, uploads, dateOrder } = options;
    const told = JSON.stringify([IMPORT_VERSION, [...map], body, uploads !== null, dateOrder]);
    this.#how = hash('sha256', told).slice(0, 8);
    this.#restore = options.restore;
    this.#report = report;
    this.#problems = problems;
  }

  /** Takes one item. @param source its container's name. */
  async take(item: ImportItem, source: string): Promise<void> {
    const own = this.#ownKey(item, source);
    if (own === null) {
      count(this.#report, 'duplicate');
      return;
    }
    const row = this.#known(own);
    if (row === null && item.id.from === 'made' && this.#hasTwin(item)) {
      count(this.#report, 'duplicate');
      return;
    }
    if (row !== null && !this.#isThere(row.path)) return this.#gone(row, source);
    if (row !== null && row.item === item.sha256 && row.how === this.#how) {
      count(this.#report, 'unchanged');
      return;
    }
    const article = await item.make();
    if ('left' in article) {
      countLeft(this.#report, article.left, article.detail);
      return;
    }
    const render = (path: string): Candidate => {
      const bytes = renderArticle(article, item, source, path);
      return { path, bytes, sha256: hash('sha256', bytes) };
    };
    // The same name for what is plainly another article: sites are moved and numbered anew.
    const isSame =
      row === null ||
      mayBeSame(row.path, article) ||
      isLaterForm(this.#bytesOf(row.path), render(row.path).bytes, {
        from: item.id.from,
        source: row.source === source ? 'same' : 'other',
      });
    const key = isSame ? own : `${own} ${nameOf(article)}`;
    const known = key === own ? row : this.#known(key);
    const decided =
      known === null ? this.#place(article, key, item, render) : this.#replace(known, item, render(known.path));
    if (decided.outcome === 'added' || decided.outcome === 'updated') await this.#write(decided.file, article);
    if (decided.outcome !== 'edited') {
      const { path, sha256: file } = decided.file;
      this.#ledger.add({ key, path, item: item.sha256, file, how: this.#how, source });
    }
    this.#tell(decided.outcome, decided.file.path, source);
    if (!isSame && decided.outcome === 'added')
      addProblem(this.#report, nameReused(decided.file.path, row.path), this.#problems);
    for (const problem of article.problems ?? [])
      addProblem(this.#report, { ...problem, path: decided.file.path }, this.#problems);
  }

  /**
   * The item's key; a number stands behind it where another item of the same source has the same name.
   *
   * @returns null for the very same item a second time.
   */
  #ownKey(item: ImportItem, source: string): string | null {
    const key = item.id.from === 'source' ? item.id.value : `${source} ${item.id.value}`;
    if (source !== this.#source) this.#seen.clear();
    this.#source = source;
    const short = shortDigest(key);
    const times = (this.#seen.get(short) ?? 0) + 1;
    this.#seen.set(short, times);
    if (times === 1) return key;
    for (let time = 1; time < times; time++) {
      if (this.#ledger.byKey(time === 1 ? key : `${key} #${time}`)?.item === item.sha256) return null;
    }
    return `${key} #${times}`;
  }

  /** Takes a file that is copied as it is. */
  takeFile(file: CopiedFile, source: string): void {
    const key = this.#fileKeys.keyOf(file, source, (path) => this.#bytesOf(path));
    const row = this.#known(key);
    if (row !== null && !this.#isThere(row.path)) return this.#gone(row, source);
    const tally = (outcome: Outcome): void => {
      if (file.role === 'article') count(this.#report, outcome);
      else if (outcome === 'added' || outcome === 'updated') this.#report.media += 1;
    };
    const place = row?.path ?? this.#freePath(file);
    const current = this.#digestOf(place);
    if (current === file.sha256) {
      tally('unchanged');
      if (row === null || row.file !== current)
        this.#ledger.add({ key, path: place, item: file.sha256, file: file.sha256, how: '', source });
      return;
    }
    if (row !== null && current !== row.file) {
      tally(row.item === file.sha256 ? 'unchanged' : 'edited');
      if (row.item !== file.sha256) addProblem(this.#report, editedHere(place, source), this.#problems);
      return;
    }
    this.#writer?.write(place, file.bytes);
    if (this.#writer === null) this.#planned.add(shortDigest(place));
    this.#ledger.add({ key, path: place, item: file.sha256, file: file.sha256, how: '', source });
    tally(row === null ? 'added' : 'updated');
    if (row !== null) addProblem(this.#report, updated(place, source), this.#problems);
  }

  /** Writes the ledger's last lines. */
  close(): void {
    this.#ledger.close();
    this.#writer?.close();
  }

  /** Whether the very same item was imported under another name. */
  #hasTwin(item: ImportItem): boolean {
    const twin = this.#ledger.byItem(item.sha256);
    return twin !== null && (!this.#restore || this.#isThere(twin.path));
  }

  /** What is known of an item; as good as nothing where its file is gone and shall be brought back. */
  #known(key: string): LedgerRow | null {
    const row = this.#ledger.byKey(key);
    return row !== null && this.#restore && !this.#isThere(row.path) ? null : row;
  }

  #gone(row: LedgerRow, source: string): void {
    count(this.#report, 'removed');
    addProblem(this.#report, removedHere(row.path, source), this.#problems);
  }

  /** A place for an item that the ledger does not know. */
  #place(
    article: MadeArticle,
    key: string,
    item: ImportItem,
    render: (path: string) => Candidate,
  ): { readonly outcome: Outcome; readonly file: Candidate } {
    for (const path of articlePaths(article, hash('sha256', key))) {
      if (this.#isPlanned(path)) continue;
      const file = render(path);
      if (!this.#isThere(path)) return { outcome: 'added', file };
      if (this.#digestOf(path) === file.sha256) return { outcome: 'unchanged', file };
      // The ledger was lost, and the file says that it is this item: whether it was edited since cannot be known.
      if (this.#names(path, item.id.value)) return { outcome: 'edited', file };
    }
    throw new RangeError(`No free name was found for ${key}.`);
  }

  #replace(row: LedgerRow, item: ImportItem, file: Candidate): { readonly outcome: Outcome; readonly file: Candidate } {
    const current = this.#digestOf(row.path);
    if (current === file.sha256) return { outcome: 'unchanged', file };
    if (current === row.file) return { outcome: 'updated', file };
    return row.item === item.sha256
      ? { outcome: 'unchanged', file: { ...file, sha256: row.file } }
      : { outcome: 'edited', file };
  }

  async #write(file: Candidate, article: MadeArticle): Promise<void> {
    if (this.#writer === null) this.#planned.add(shortDigest(file.path));
    const folder = mediaFolder(file.path);
    for (const medium of article.media) {
      const bytes = this.#writer === null ? null : await medium.read();
      if (bytes !== null) this.#writer?.write(medium.place ?? `${folder}/${medium.name}`, bytes);
      if (bytes !== null || this.#writer === null) this.#report.media += 1;
    }
    if (article.comments.length > 0) {
      const lines = article.comments.map((comment) => `${JSON.stringify(comment)}\n`).join('');
      this.#writer?.write(`${folder}.comments.jsonl`, Buffer.from(lines));
      this.#report.comments += article.comments.length;
    }
    this.#writer?.write(file.path, file.bytes);
    if (article.file.kind !== 'markdown') return;
    for (const mended of article.file.mended) {
      const rule = mended.slice(0, Math.max(0, mended.indexOf(':')));
      this.#report.mended[rule] = (this.#report.mended[rule] ?? 0) + 1;
    }
  }

  #tell(outcome: Outcome, path: string, source: string): void {
    count(this.#report, outcome);
    if (outcome === 'updated') addProblem(this.#report, updated(path, source), this.#problems);
    if (outcome === 'edited') addProblem(this.#report, editedHere(path, source), this.#problems);
  }

  /** The path that a copied file has, or the next one with a number where another file lies there, or where a folder should be. */
  #freePath(file: CopiedFile): string {
    const parts = file.path.split('/');
    let folder = '';
    for (const part of parts.slice(0, -1))
      folder = `${numbered(folder + part, (path) => isFile(join(this.#content, path)) || this.#isPlanned(path))}/`;
    return numbered(folder + (parts.at(-1) ?? ''), (path) => this.#isTaken(path, file.sha256));
  }

  #isTaken(path: string, sha256: string): boolean {
    return this.#isPlanned(path) || (this.#isThere(path) && this.#digestOf(path) !== sha256);
  }

  #isPlanned(path: string): boolean {
    return this.#planned.size > 0 && this.#planned.has(shortDigest(path));
  }

  #isThere(path: string): boolean {
    return this.#isPlanned(path) || existsSync(join(this.#content, path));
  }

  #digestOf(path: string): string | null {
    const bytes = this.#bytesOf(path);
    return bytes === null ? null : hash('sha256', bytes);
  }

  #bytesOf(path: string): Uint8Array | null {
    const file = join(this.#content, path);
    return isFile(file) ? readFileSync(file) : null;
  }

  #names(path: string, id: string): boolean {
    if (!path.endsWith('.md')) return false;
    const head = Buffer.from(this.#bytesOf(path) ?? '').toString('utf8', 0, 64 * 1024);
    return head.includes(`\nimport_item: ${JSON.stringify(id)}\n`);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A path, with the first number before its ending that makes it free. */
function numbered(path: string, isTaken: (path: string) => boolean): string {
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  let free = path;
  for (let number = 2; isTaken(free); number++) free = `${path.slice(0, end)}-${number}${path.slice(end)}`;
  return free;
}
