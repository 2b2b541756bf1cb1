import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvCells, csvLine } from './csv-line.ts';
import { shortDigest } from './short-digest.ts';

/** What is known of an item that was imported. */
export interface LedgerRow {
  /** The item's name across imports. */
  readonly key: string;
  /** The file it became, relative to the content folder, forward slashes. */
  readonly path: string;
  /** SHA-256 of the item in its container. */
  readonly item: string;
  /** SHA-256 of the file as the import wrote it. */
  readonly file: string;
  /** How it was made: changes with the software and with the options. */
  readonly how: string;
  /** Name of the container. */
  readonly source: string;
}

/** In the content folder, so that it goes where the files go; the dot keeps it out of the archive. */
export const LEDGER_NAME = '.imports.csv';
const HEADER = 'key,path,item_sha256,file_sha256,how,source\n';
/** Bytes gathered before they are written. */
const BATCH = 64 * 1024;

/**
 * The ledger of imports: one line an item, the last line of a key counts. It lies on disk; in memory there is a number of
 * eight bytes for each key and each item, so that a million items cost some tens of megabytes.
 */
export class ImportLedger {
  readonly #handle: number;
  /** Where a run that writes nothing keeps what it would have written; null for one that writes. */
  readonly #scratch: string | null;
  readonly #byKey = new Map<number, number>();
  readonly #byItem = new Map<number, number>();
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #written = 0;

  /** @param mode `read`: a copy in the system's folder for such is written on, and thrown away at the end. */
  constructor(content: string, mode: 'write' | 'read') {
    const path = join(content, LEDGER_NAME);
    this.#scratch = mode === 'read' ? mkdtempSync(join(tmpdir(), 'backfile-ledger-')) : null;
    const written = this.#scratch === null ? path : join(this.#scratch, LEDGER_NAME);
    if (this.#scratch === null) mkdirSync(dirname(path), { recursive: true });
    else if (existsSync(path)) {
      copyFileSync(path, written, constants.COPYFILE_FICLONE);
      chmodSync(written, 0o600);
    }
    this.#handle = openSync(written, existsSync(written) ? 'r+' : 'w+');
    this.#load(this.#handle);
    // A line without an end was being written when a run was killed.
    if (this.#written < fstatSync(this.#handle).size) ftruncateSync(this.#handle, this.#written);
    if (this.#written === 0) this.#put(Buffer.from(HEADER));
  }

  /** The row of a key, or null. */
  byKey(key: string): LedgerRow | null {
    const row = this.#rowAt(this.#byKey.get(shortDigest(key)));
    return row?.key === key ? row : null;
  }

  /** A row of an item with this digest, whatever its key; null where there is none. */
  byItem(item: string): LedgerRow | null {
    const row = this.#rowAt(this.#byItem.get(shortDigest(item)));
    return row?.item === item ? row : null;
  }

  add(row: LedgerRow): void {
    const at = this.#written + this.#pendingBytes;
    this.#byKey.set(shortDigest(row.key), at);
    this.#byItem.set(shortDigest(row.item), at);
    this.#put(Buffer.from(`${csvLine([row.key, row.path, row.item, row.file, row.how, row.source])}\n`));
    if (this.#pendingBytes >= BATCH) this.flush();
  }

  flush(): void {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending);
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#handle, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.#handle);
    if (this.#scratch !== null) rmSync(this.#scratch, { recursive: true, force: true });
  }

  #put(bytes: Buffer): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
  }

  #load(handle: number): void {
    const size = fstatSync(handle).size;
    const chunk = Buffer.alloc(1024 * 1024);
    let rest: Buffer = Buffer.alloc(0);
    let start = 0;
    for (let at = 0; at < size;) {
      const read = readSync(handle, chunk, 0, chunk.length, at);
      if (read === 0) break;
      at += read;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let from = 0;
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
        this.#index(bytes.toString('utf8', from, end), start + from);
        from = end + 1;
      }
      start += from;
      rest = bytes.subarray(from);
    }
    this.#written = start;
  }

  #index(line: string, at: number): void {
    if (at === 0) return;
    const [key, , item] = csvCells(line);
    if (key === undefined || item === undefined) return;
    this.#byKey.set(shortDigest(key), at);
    this.#byItem.set(shortDigest(item), at);
  }

  #rowAt(at: number | undefined): LedgerRow | null {
    if (at === undefined) return null;
    if (at >= this.#written) this.flush();
    let line = '';
    const chunk = Buffer.alloc(4096);
    let bytes: Buffer = Buffer.alloc(0);
    for (let from = at; ;) {
      const read = readSync(this.#handle, chunk, 0, chunk.length, from);
      bytes = Buffer.concat([bytes, chunk.subarray(0, read)]);
      const end = bytes.indexOf(10);
      if (end === -1 && read > 0) {
        from += read;
        continue;
      }
      line = bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
      break;
    }
    const [key, path, item, file, how, source] = csvCells(line);
    if (key === undefined || path === undefined || item === undefined || file === undefined) return null;
    return { key, path, item, file, how: how ?? '', source: source ?? '' };
  }
}
