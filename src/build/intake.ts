import type { CatalogueDatabase } from '../catalogue/database.ts';
import { takeReading } from './catalogue-stage.ts';
import { unpackFiles } from './packed-files.ts';
import { forgetPlans } from './plan-stage.ts';
import type { ReadResult } from './tasks.ts';

/** More changed files than this are not told one by one: all pages are looked at. */
export const FEW = 24;

/** So many files go in together at least: a transaction writes each page of the database once that it touches, and most touch the same. A killed build reads them again. */
const TOGETHER = 8000;

/**
 * Takes what was read into the catalogue. While few files have changed it is held back, so that it goes in together
 * with the plan that it calls for; when there are many, some batches at a time, after a note that all pages are to be looked
 * at, which a killed run leaves to the next.
 */
export class Intake {
  readonly #database: CatalogueDatabase;
  readonly #asOf: string;
  #held: ReadResult[] = [];
  #changed: number;
  #isOverfull = false;
  /** Files taken in since the transaction under way began; null where none is. */
  #together: number | null = null;
  /** Files that gave nothing: gone again, or not to be read. */
  readonly unread: string[] = [];

  /** @param removed how many files are gone. */
  constructor(database: CatalogueDatabase, asOf: string, removed: number) {
    this.#database = database;
    this.#asOf = asOf;
    this.#changed = removed;
    if (removed > FEW) this.#overflow();
  }

  /** Whether so much has changed that all pages are to be looked at. */
  get isOverfull(): boolean {
    return this.#isOverfull;
  }

  /** Files held back that are not as the catalogue knows them; none where all pages are looked at. */
  get changedPaths(): readonly string[] {
    if (this.#isOverfull) return [];
    return this.#held.flatMap(({ files, vanished, problems }) => [
      ...unpackFiles(files).map(({ path }) => path),
      ...vanished,
      ...problems.map(({ path }) => path),
    ]);
  }

  take(result: ReadResult): void {
    this.#held.push(result);
    this.unread.push(...result.vanished, ...result.problems.map(({ path }) => path));
    this.#changed += result.files.count + result.vanished.length + result.problems.length;
    if (!this.#isOverfull && this.#changed > FEW) this.#overflow();
    if (this.#isOverfull) this.#takeIn(result.files.count);
  }

  /** To be called when all is read, or cannot be: what was taken in since the last commit is kept. Until then nobody else may begin a transaction. */
  complete(): void {
    if (this.#together !== null) this.#database.exec('commit');
    this.#together = null;
  }

  /** Takes in what is held. Call it in a transaction. */
  flush(): void {
    for (const result of this.#held) takeReading(this.#database, result, this.#asOf);
    this.#held = [];
  }

  /** Bit by bit, so that readers never wait long for this process, in a transaction that stays open until there are enough. */
  #takeIn(files: number): void {
    if (this.#together === null) this.#database.exec('begin immediate');
    this.#together = (this.#together ?? 0) + files;
    try {
      this.flush();
    } catch (error) {
      // What came since the last commit is read again by the next build.
      this.#database.exec('rollback');
      this.#together = null;
      this.#held = [];
      throw error;
    }
    if (this.#together >= TOGETHER) this.complete();
  }

  #overflow(): void {
    this.#isOverfull = true;
    forgetPlans(this.#database);
  }
}
