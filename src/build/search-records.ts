import { plainText } from '../article/plain-text.ts';
import type { Archive } from '../catalogue/archive.ts';
import type { EntryTerm } from '../catalogue/entry.ts';
import { isInPartition, type Partition } from '../search/partitions.ts';
import type { SearchRecord } from '../search/record.ts';

interface RecordRow {
  readonly id: number;
  readonly permalink: string;
  readonly day: string | null;
  readonly sort: string;
  readonly language: string;
  readonly headline: string;
  readonly body: string;
  readonly terms: string;
}

/** The articles of one partition as the search index wants them, with the names of terms as the archive shows them. */
export function* recordsOf(partition: Partition, archive: Archive): Iterable<SearchRecord> {
  const named = termNames(archive);
  const body = archive.database.prepare(
    `select a.id, a.permalink, a.day, a.sort, a.language, a.line ->> 'headline' as headline, a.terms, r.body
     from articles a join records r on r.id = a.id where a.id = ?`,
  );
  for (const { id } of idsOf(partition, archive)) {
    const row = body.get(id) as RecordRow;
    const terms = JSON.parse(row.terms) as EntryTerm[];
    const names = (facet: EntryTerm['facet']) => terms.filter((term) => term.facet === facet).map(named);
    yield {
      url: row.permalink,
      headline: row.headline,
      text: plainText(row.body),
      day: row.day,
      sortKey: row.sort,
      language: row.language,
      section: names('sections')[0]?.name ?? null,
      bylines: names('bylines').map(({ name }) => name),
      tags: names('tags'),
      publisher: names('sources')[0]?.name ?? null,
    };
  }
}

function termNames(
  archive: Archive,
): (term: EntryTerm) => { name: string; kind: 'topic' | 'person' | 'place' | 'organisation' } {
  const known = new Map<string, { name: string; kind: 'topic' | 'person' | 'place' | 'organisation' }>();
  return ({ facet, slug, name }) => {
    const key = `${facet} ${slug}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const term = archive.term(facet, slug);
    const shown = { name: term?.name ?? name, kind: term?.kind ?? ('topic' as const) };
    known.set(key, shown);
    return shown;
  };
}

/** The partition's articles in the archive's order. */
function idsOf(partition: Partition, archive: Archive): { id: number }[] {
  const [from, to] = [partition.from ?? '0000-00-00', partition.to ?? '0000-00-00'];
  const rows = archive.database
    .prepare(
      `select id, permalink, language, day from articles
       where live = 1 and sort >= ? and sort < ? and (day is null) = ? order by sort`,
    )
    .all(from, `${to}~`, partition.from === null ? 1 : 0) as {
    id: number;
    permalink: string;
    language: string;
    day: string | null;
  }[];
  return rows.filter(({ permalink, language, day }) => isInPartition(partition, { language, day, url: permalink }));
}

/** What decides a partition's bundle: its articles' own digests and addresses, and the names that their terms are shown by. */
export function* partitionDigestParts(partition: Partition, archive: Archive): Iterable<string> {
  const named = termNames(archive);
  const row = archive.database.prepare('select permalink, digest, terms from articles where id = ?');
  for (const { id } of idsOf(partition, archive)) {
    const { permalink, digest, terms } = row.get(id) as { permalink: string; digest: string; terms: string };
    const names = (JSON.parse(terms) as EntryTerm[])
      .map((term) => named(term))
      .map(({ name, kind }) => `${name}\t${kind}`);
    yield `${permalink}\n${digest}\n${names.join('\n')}\n`;
  }
}
