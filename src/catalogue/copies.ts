import { likeness, NEAR, type Signature } from '../article/signature.ts';
import type { CatalogueDatabase } from './database.ts';
import { insertRows, type Value } from './insert-rows.ts';

/**
 * Articles that are one story printed more than once: equal, or near to one another. A group is all that hang together by
 * pairs that are near, so that it is the same in whatever order the articles came. The earliest leads it; those without a
 * date come last, and of one moment the first by address.
 */

/** Groups with more members than these show the first of them. */
export const MOST_SHOWN = 20;

/** Articles that go: those that they stood with will be grouped anew. Call it before their rows are deleted. */
export function leaveCopies(database: CatalogueDatabase, paths: readonly string[]): void {
  const list = JSON.stringify(paths);
  const ids = 'select id from articles where path in (select value from json_each(?1))';
  database
    .prepare(
      `insert or ignore into candidates select 'copies', d.id from copies c join copies d on d.leader = c.leader
       where c.id in (${ids}) and d.id not in (${ids})`,
    )
    .run(list);
  database.prepare(`delete from copies where id in (${ids})`).run(list);
  database
    .prepare(
      `delete from bands where (value, id) in (select b.value, s.id from signatures s, json_each(s.bands) b where s.id in (${ids}))`,
    )
    .run(list);
  database.prepare(`delete from signatures where id in (${ids})`).run(list);
}

/** Writes down the signatures of articles that came. */
export function enterSignatures(
  database: CatalogueDatabase,
  entries: readonly { readonly id: number; readonly signature: Signature }[],
): void {
  const told = entries.filter(({ signature }) => signature.marks !== '');
  if (told.length === 0) return;
  const signatures: Value[] = [];
  const bands: Value[] = [];
  for (const { id, signature } of told) {
    signatures.push(id, signature.marks, JSON.stringify(signature.bands));
    for (const band of signature.bands) bands.push(band, id);
  }
  insertRows(database, 'insert into signatures', 3, signatures);
  insertRows(database, 'insert or ignore into bands', 2, bands);
}

/** Groups all articles anew. Call it in a transaction. */
export function groupAllCopies(database: CatalogueDatabase): void {
  const { rows } = database
    .prepare(
      `select json_group_array(json(ids)) as rows from
         (select json_group_array(id) as ids from bands group by value having count(*) > 1)`,
    )
    .get() as { rows: string };
  const buckets = JSON.parse(rows) as number[][];
  const members = new Set(buckets.flat());
  const former = ids(database, 'select id as v from copies', []);
  putGroups(database, former, groupsOf(buckets, marksOf(database, [...members])));
  database.exec("delete from candidates where kind = 'copies'");
}

/**
 * Groups anew what changed articles stood with or stand with now; work in proportion to them. Call it in a transaction,
 * when they are taken in.
 *
 * @param paths files of the changed articles.
 * @returns paths of the files whose articles stand in another group than before, or in one with a changed article.
 */
export function groupCopies(database: CatalogueDatabase, paths: readonly string[]): readonly string[] {
  const left = ids(
    database,
    "select cast(c.key as integer) as v from candidates c join articles a on a.id = c.key where c.kind = 'copies'",
    [],
  );
  const changed = ids(
    database,
    `select s.id as v from articles a join signatures s on s.id = a.id where a.path in (select value from json_each(?))`,
    paths,
  );
  const concerned = new Set([...left, ...changed, ...neighbours(database, changed)]);
  for (const id of membersWith(database, [...concerned])) concerned.add(id);
  database.exec("delete from candidates where kind = 'copies'");
  if (concerned.size === 0) return [];
  const all = [...concerned];
  putGroups(database, all, groupsOf(bucketsOf(database, all), marksOf(database, all)));
  return texts(database, 'select distinct path as v from articles where id in (select value from json_each(?))', [
    ...left,
    ...membersWith(database, all),
  ]);
}

/** Articles that are near to one of these. */
function neighbours(database: CatalogueDatabase, changed: readonly number[]): readonly number[] {
  if (changed.length === 0) return [];
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(s.id, b.id)) as rows from signatures s, json_each(s.bands) v
         join bands b on b.value = v.value and b.id <> s.id where s.id in (select value from json_each(?))`,
    )
    .get(JSON.stringify(changed)) as { rows: string };
  const pairs = JSON.parse(rows) as [number, number][];
  const marks = marksOf(database, [...new Set(pairs.flat())]);
  return pairs.filter(([a, b]) => areNear(a, b, marks)).map(([, other]) => other);
}

/** All that stand in a group with one of these, themselves among them. */
function membersWith(database: CatalogueDatabase, some: readonly number[]): readonly number[] {
  return ids(
    database,
    `select distinct d.id as v from copies c join copies d on d.leader = c.leader where c.id in (select value from json_each(?))`,
    some,
  );
}

function bucketsOf(database: CatalogueDatabase, members: readonly number[]): readonly (readonly number[])[] {
  const { rows } = database
    .prepare(
      `select json_group_array(json_array(id, json(bands))) as rows from signatures where id in (select value from json_each(?))`,
    )
    .get(JSON.stringify(members)) as { rows: string };
  const buckets = new Map<number, number[]>();
  for (const [id, bands] of JSON.parse(rows) as [number, number[]][]) {
    for (const band of bands) {
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [id]);
      else bucket.push(id);
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Union-find: what is joined already is not compared again, so that many copies of one story cost little. */
function groupsOf(
  buckets: readonly (readonly number[])[],
  marks: ReadonlyMap<number, string>,
): readonly (readonly number[])[] {
  const parents = new Map<number, number>();
  const root = (id: number): number => {
    let at = id;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      const above = parents.get(up);
      if (above !== undefined) parents.set(at, above);
      at = up;
    }
    return at;
  };
  for (const bucket of buckets) {
    for (let one = 0; one < bucket.length; one++) {
      for (let other = one + 1; other < bucket.length; other++) {
        const [a, b] = [bucket[one] as number, bucket[other] as number];
        const [rootA, rootB] = [root(a), root(b)];
        if (rootA !== rootB && areNear(a, b, marks)) parents.set(rootA, rootB);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const id of new Set(buckets.flat())) {
    const top = root(id);
    const group = groups.get(top);
    if (group === undefined) groups.set(top, [id]);
    else group.push(id);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function areNear(a: number, b: number, marks: ReadonlyMap<number, string>): boolean {
  return likeness(marks.get(a) ?? '', marks.get(b) ?? '') >= NEAR;
}

/** Writes the groups over those that their members stood in, and says in lists how many copies a leader has. */
function putGroups(
  database: CatalogueDatabase,
  former: readonly number[],
  groups: readonly (readonly number[])[],
): void {
  database
    .prepare(
      `update articles set line = json_remove(line, '$.copies', '$.isCopy')
       where id in (select c.id from copies c where c.id in (select value from json_each(?)))`,
    )
    .run(JSON.stringify(former));
  database.prepare('delete from copies where id in (select value from json_each(?))').run(JSON.stringify(former));
  if (groups.length === 0) return;
  const order = sortKeys(database, groups.flat());
  const rows = groups.flatMap((group) => {
    const [leader = 0, ...others] = group.toSorted((a, b) => compare(order.get(a) ?? '', order.get(b) ?? ''));
    return [[leader, leader, others.length], ...others.map((id) => [id, leader, 0])];
  });
  const list = JSON.stringify(rows);
  database.prepare('insert into copies select value ->> 0, value ->> 1 from json_each(?)').run(list);
  database
    .prepare(
      `update articles set line = case when g.value ->> 2 > 0 then json_set(line, '$.copies', g.value ->> 2)
         else json_set(line, '$.isCopy', json('true')) end from json_each(?) g where articles.id = g.value ->> 0`,
    )
    .run(list);
}

/** Undated ones (`0000-…`) come last: of two printings the one whose day is known is the record. */
function compare(a: string, b: string): number {
  const undated = Number(a.startsWith('0000')) - Number(b.startsWith('0000'));
  return undated === 0 ? (a < b ? -1 : 1) : undated;
}

function sortKeys(database: CatalogueDatabase, members: readonly number[]): ReadonlyMap<number, string> {
  const { rows } = database
    .prepare(
      'select json_group_array(json_array(id, sort)) as rows from articles where id in (select value from json_each(?))',
    )
    .get(JSON.stringify(members)) as { rows: string };
  return new Map(JSON.parse(rows) as [number, string][]);
}

function marksOf(database: CatalogueDatabase, members: readonly number[]): ReadonlyMap<number, string> {
  const { rows } = database
    .prepare(
      'select json_group_array(json_array(id, marks)) as rows from signatures where id in (select value from json_each(?))',
    )
    .get(JSON.stringify(members)) as { rows: string };
  return new Map(JSON.parse(rows) as [number, string][]);
}

function ids(database: CatalogueDatabase, sql: string, list: readonly (string | number)[]): readonly number[] {
  const statement = database.prepare(`select json_group_array(v) as rows from (${sql})`);
  const row = (sql.includes('?') ? statement.get(JSON.stringify(list)) : statement.get()) as { rows: string };
  return JSON.parse(row.rows) as number[];
}

function texts(database: CatalogueDatabase, sql: string, list: readonly number[]): readonly string[] {
  const row = database.prepare(`select json_group_array(v) as rows from (${sql})`).get(JSON.stringify(list)) as {
    rows: string;
  };
  return JSON.parse(row.rows) as string[];
}
