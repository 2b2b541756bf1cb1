import type { Line, Queries } from './archive-queries.ts';
import type { EntryLine } from './entry.ts';
import { KinReader, type Kin } from './kin.ts';
import { kinshipOf, mapKinship, membersOf, type Kinship } from './kinship.ts';

/** What is asked about. */
interface KinArticle {
  readonly sort: string;
  readonly kin: readonly string[];
  readonly mark: string;
}

/** Lines by their place in the archive's order, sorted. */
interface Lines {
  readonly sorts: readonly string[];
  readonly lines: readonly Line[];
}

/** Kin of articles, of one snapshot of the catalogue. */
export class ArchiveKin {
  readonly #queries: Queries;
  readonly #reader: KinReader;
  /** By place. */
  readonly #lines = new Map<string, Line>();
  #ahead: ReadonlyMap<KinArticle, Kinship<Kin>> = new Map();

  constructor(queries: Queries) {
    this.#queries = queries;
    this.#reader = new KinReader(queries);
  }

  /** Works out the kin of articles that will be asked for soon, in few calls. @param known the lines that are at hand. */
  lookAhead(articles: readonly KinArticle[], known: Lines): void {
    const [first, last] = [known.sorts[0], known.sorts.at(-1)];
    if (first === undefined || last === undefined) return;
    for (const [at, line] of known.lines.entries()) this.#lines.set(known.sorts[at] ?? '', line);
    this.#reader.lookAhead(
      articles.flatMap(({ kin }) => kin),
      first,
      last,
    );
    this.#ahead = new Map(articles.map((article) => [article, kinshipOf(article, this.#reader)]));
    this.#fetch([...this.#ahead.values()].flatMap(membersOf));
  }

  /** Lets go of what was fetched. */
  forget(): void {
    this.#reader.forget();
    this.#ahead = new Map();
    this.#lines.clear();
  }

  of(article: KinArticle): Kinship<Line> {
    const kinship = this.#ahead.get(article) ?? kinshipOf(article, this.#reader);
    this.#fetch(membersOf(kinship));
    return mapKinship(kinship, (kin) => this.#lines.get(kin.sort) ?? null);
  }

  /** Addresses of the articles whose pages show this one as kin. */
  seenFrom({ kin, sort }: Pick<KinArticle, 'kin' | 'sort'>): readonly string[] {
    const ids = kin.flatMap((key) => this.#reader.seenFrom(key, sort).map(({ id }) => id));
    return this.#queries.list(
      'select permalink as v from articles where id in (select value from json_each(?)) and live = 1',
      JSON.stringify(ids),
    );
  }

  #fetch(members: readonly Kin[]): void {
    const missing = members.filter(({ sort }) => !this.#lines.has(sort)).map(({ id }) => id);
    if (missing.length === 0) return;
    const rows = this.#queries.rows<[string, string, string]>(
      'select sort, permalink, line from articles where id in (select value from json_each(?))',
      JSON.stringify(missing),
    );
    for (const [sort, path, line] of rows) this.#lines.set(sort, { path, ...(JSON.parse(line) as EntryLine) });
  }
}
