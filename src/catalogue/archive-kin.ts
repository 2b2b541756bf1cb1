import type { Line, Queries } from './archive-queries.ts';
import { KinReader, type Kin, type KinArticle } from './kin.ts';
import type { LineShelf } from './line-shelf.ts';
import { kinshipOf, mapKinship, membersOf, type Kinship } from './kinship.ts';

/** What is asked about. */
type Asked = Omit<KinArticle, 'id'>;

/** What is known of an article that others may be near to. */
export interface KnownKin extends KinArticle {
  readonly line: Line;
}

/** Kin of articles, of one snapshot of the catalogue. */
export class ArchiveKin {
  readonly #queries: Queries;
  readonly #shelf: LineShelf;
  readonly #reader: KinReader;
  /** By place. */
  readonly #lines = new Map<string, Line>();
  #ahead: ReadonlyMap<Asked, Kinship<Kin>> = new Map();

  constructor(queries: Queries, shelf: LineShelf) {
    this.#queries = queries;
    this.#shelf = shelf;
    this.#reader = new KinReader(queries);
  }

  /**
   * Works out the kin of articles that will be asked for soon, in few calls.
   *
   * @param between all articles from the first of them to the last, in the archive's order.
   */
  lookAhead(articles: readonly Asked[], between: readonly KnownKin[]): void {
    for (const { sort, line } of between) this.#lines.set(sort, line);
    this.#reader.lookAhead(
      articles.flatMap(({ kin }) => kin),
      between,
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

  of(article: Asked): Kinship<Line> {
    let kinship = this.#ahead.get(article);
    if (kinship === undefined) {
      kinship = kinshipOf(article, this.#reader);
      this.#fetch(membersOf(kinship));
    }
    return mapKinship(kinship, (kin) => this.#lines.get(kin.sort) ?? null);
  }

  /** Addresses of the articles whose pages show this one as kin. */
  seenFrom({ kin, sort }: Pick<Asked, 'kin' | 'sort'>): readonly string[] {
    const ids = kin.flatMap((key) => this.#reader.seenFrom(key, sort).map(({ id }) => id));
    return this.#queries.list(
      'select permalink as v from articles where id in (select value from json_each(?)) and live = 1',
      JSON.stringify(ids),
    );
  }

  #fetch(members: readonly Kin[]): void {
    const lines = this.#shelf.byNumber(members.map(({ id }) => id));
    for (const { id, sort } of members) {
      const line = lines.get(id);
      if (line !== undefined) this.#lines.set(sort, line);
    }
  }
}
