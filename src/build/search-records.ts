import type { TagKind } from '../article/article.ts';
import type { Archive } from '../catalogue/archive.ts';
import type { EntryTerm } from '../catalogue/entry.ts';
import { isInPartition, type Partition } from '../search/partitions.ts';
import type { SearchRecord } from '../search/record.ts';

type Cells = readonly [
  permalink: string,
  day: string | null,
  sort: string,
  language: string,
  headline: string,
  terms: readonly EntryTerm[],
  text: string,
];

/** Records of one call to the catalogue. */
const BATCH = 200;

/** The articles of one partition as the search index wants them, with the names of terms as the archive shows them. */
export function* recordsOf(partition: Partition, archive: Archive): Iterable<SearchRecord> {
  const named = termNames(archive, []);
  const batch = archive.database.prepare(
    `select json_group_array(json_array(a.permalink, a.day, a.sort, a.language, a.line ->> 'headline', json(a.terms), r.text))
       as rows
     from json_each(?) p cross join articles a on a.id = p.value cross join records r on r.id = a.id`,
  );
  const ids = heldIn(partition, archive).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    const { rows } = batch.get(JSON.stringify(ids.slice(start, start + BATCH))) as { rows: string };
    for (const [url, day, sortKey, language, headline, terms, text] of JSON.parse(rows) as Cells[]) {
      const names = (facet: EntryTerm['facet']) => terms.filter((term) => term.facet === facet).map(named);
      yield {
        ...{ url, headline, text, day, sortKey, language },
        section: names('sections')[0]?.name ?? null,
        bylines: names('bylines').map(({ name }) => name),
        tags: names('tags'),
        publisher: names('sources')[0]?.name ?? null,
      };
    }
  }
}

/** @param ahead terms that will be asked for: fetched in one call. */
function termNames(
  archive: Archive,
  ahead: Iterable<EntryTerm>,
): (term: EntryTerm) => { name: string; kind: 'topic' | 'person' | 'place' | 'organisation' } {
  const known = new Map<string, { name: string; kind: 'topic' | 'person' | 'place' | 'organisation' }>();
  const keys = new Map([...ahead].map(({ facet, slug }) => [`${facet} ${slug}`, [facet, slug]]));
  const { rows } = archive.database
    .prepare(
      `select json_group_array(json_array(t.facet, t.slug, t.name, t.kind)) as rows from json_each(?) k
       cross join terms t on t.facet = k.value ->> 0 and t.slug = k.value ->> 1`,
    )
    .get(JSON.stringify([...keys.values()])) as { rows: string };
  for (const [facet, slug, name, kind] of JSON.parse(rows) as [string, string, string, TagKind | null][]) {
    known.set(`${facet} ${slug}`, { name, kind: kind ?? 'topic' });
  }
  return ({ facet, slug, name }) => {
    const key = `${facet} ${slug}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const term = archive.names.term(facet, slug);
    const shown = { name: term?.name ?? name, kind: term?.kind ?? ('topic' as const) };
    known.set(key, shown);
    return shown;
  };
}

interface Held {
  readonly id: number;
  readonly permalink: string;
  readonly language: string;
  readonly day: string | null;
  readonly digest: string;
  readonly terms: readonly EntryTerm[];
}

/** The partition's articles in the archive's order. */
function heldIn(partition: Partition, archive: Archive): Held[] {
  const [from, to] = [partition.from ?? '0000-00-00', partition.to ?? '0000-00-00'];
  const { rows } = archive.database
    .prepare(
      `select json_group_array(json_object('id', id, 'permalink', permalink, 'language', language, 'day', day,
         'digest', digest, 'terms', json(terms))) as rows
       from (select * from articles where live = 1 and sort >= ? and sort < ? and (day is null) = ? order by sort)`,
    )
    .get(from, `${to}~`, partition.from === null ? 1 : 0) as { rows: string };
  return (JSON.parse(rows) as Held[]).filter(({ permalink, language, day }) =>
    isInPartition(partition, { language, day, url: permalink }),
  );
}

/** What decides a partition's bundle: its articles' own digests and addresses, and the names that their terms are shown by. */
export function* partitionDigestParts(partition: Partition, archive: Archive): Iterable<string> {
  const held = heldIn(partition, archive);
  const named = termNames(
    archive,
    held.flatMap(({ terms }) => terms),
  );
  for (const { permalink, digest, terms } of held) {
    const names = terms.map((term) => named(term)).map(({ name, kind }) => `${name}\t${kind}`);
    yield `${permalink}\n${digest}\n${names.join('\n')}\n`;
  }
}
