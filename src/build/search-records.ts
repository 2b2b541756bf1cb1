import type { TagKind } from '../article/article.ts';
import type { Archive } from '../catalogue/archive.ts';
import type { EntryTerm } from '../catalogue/entry.ts';
import { textsOf } from '../catalogue/text-files.ts';
import { isInPartition, type Partition } from '../search/partitions.ts';
import type { SearchRecord } from '../search/record.ts';

type Cells = readonly [
  text: string | null,
  textFile: string | null,
  textAt: number,
  textSize: number,
  permalink: string,
  day: string | null,
  sort: string,
  language: string,
  headline: string,
  terms: string,
];

/** Records of one call to the catalogue. */
const BATCH = 200;

/** The articles of one partition as the search index wants them, with the names of terms as the archive shows them. */
export function* recordsOf(partition: Partition, archive: Archive): Iterable<SearchRecord> {
  const named = termNames(archive, []);
  const batch = archive.database
    .prepare(
      `select r.text, f.name, x.text_at, x.text_size, a.permalink, a.day, a.sort, a.language, a.line ->> 'headline', a.terms
       from json_each(?) p cross join articles a on a.id = p.value cross join records r on r.id = a.id
       left join texts x on x.id = a.id left join text_files f on f.id = x.file`,
    )
    .raw(true);
  const ids = heldIn<Place>(partition, archive, PLACE).map(([id]) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = batch.all(JSON.stringify(ids.slice(start, start + BATCH))) as unknown as Cells[];
    const texts = textsOf(
      archive.database,
      rows.map(([held, file, at, size]) => ({ held, file, at, size })),
    );
    for (const [place, [, , , , url, day, sortKey, language, headline, termsJson]] of rows.entries()) {
      const text = texts[place] ?? '';
      const terms = JSON.parse(termsJson) as EntryTerm[];
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
  const rows = archive.database
    .prepare(
      `select t.facet, t.slug, t.name, t.kind from json_each(?) k
       cross join terms t on t.facet = k.value ->> 0 and t.slug = k.value ->> 1`,
    )
    .raw(true)
    .all(JSON.stringify([...keys.values()])) as unknown as [string, string, string, TagKind | null][];
  for (const [facet, slug, name, kind] of rows) {
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

type Place = readonly [id: number, permalink: string, language: string, day: string | null];
type Held = readonly [...place: Place, digest: string, terms: string];

/** The partition's articles in the archive's order, `columns` of each: `PLACE` and any after them. */
function heldIn<Row extends Place | Held>(partition: Partition, archive: Archive, columns: string): Row[] {
  const [from, to] = [partition.from ?? '0000-00-00', partition.to ?? '0000-00-00'];
  const rows = archive.database
    .prepare(
      `select ${columns} from articles where live = 1 and sort >= ? and sort < ? and (day is null) = ? order by sort`,
    )
    .raw(true)
    .all(from, `${to}~`, partition.from === null ? 1 : 0) as unknown as Row[];
  return rows.filter(([, url, language, day]) => isInPartition(partition, { language, day, url }));
}

const PLACE = 'id, permalink, language, day';

/** What decides a partition's bundle: its articles' own digests and addresses, and the names that their terms are shown by. */
export function* partitionDigestParts(partition: Partition, archive: Archive): Iterable<string> {
  const held = heldIn<Held>(partition, archive, `${PLACE}, digest, terms`).map(([, permalink, , , digest, terms]) => ({
    ...{ permalink, digest },
    terms: JSON.parse(terms) as EntryTerm[],
  }));
  const named = termNames(
    archive,
    held.flatMap(({ terms }) => terms),
  );
  for (const { permalink, digest, terms } of held) {
    const names = terms.map((term) => named(term)).map(({ name, kind }) => `${name}\t${kind}`);
    yield `${permalink}\n${digest}\n${names.join('\n')}\n`;
  }
}
