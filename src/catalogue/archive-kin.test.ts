import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { Queries } from './archive-queries.ts';
import { ArchiveKin, type KnownKin } from './archive-kin.ts';
import { openCatalogue, type CatalogueDatabase } from './database.ts';
import type { EntryLine } from './entry.ts';
import { kinKeys, kinKind, kinRow, kinSlug, LISTED } from './kin-keys.ts';
import { LineShelf } from './line-shelf.ts';
import { partMark } from './part.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-kin-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Piece {
  readonly sort: string;
  readonly kin: readonly string[];
  readonly mark: string;
}

const day = fc
  .integer({ min: 0, max: 700 })
  .map((number) => new Date(Date.UTC(1998, 0, 1 + number)).toISOString().slice(0, 10));
const mark = fc
  .uniqueArray(fc.integer({ min: 100, max: 140 }).map(String), { maxLength: 20 })
  .map((words) => words.join(''));
const piece = fc.record({
  day,
  tags: fc.uniqueArray(fc.constantFrom('t a', 't b', 't c', 't d', 't e'), { maxLength: 5 }),
  group: fc.constantFrom(
    ...[['s harbour'], ['s council', 'r wall'], ['r wall'], ['l key x'], []],
    ...[1, 2, 10, -1, 1.5].map((part) => [`r wall ${partMark(part)}`]),
  ),
  mark,
});
const pieces = fc.array(piece, { minLength: 2, maxLength: 40 }).map((list): Piece[] =>
  list.map((one, at) => ({
    sort: `${one.day} 00:00:00 ${String(at).padStart(3, '0')}.md`,
    kin: [...one.tags, ...one.group],
    mark: one.tags.length > 0 ? one.mark : '',
  })),
);

let number = 0;

function kinOf(database: CatalogueDatabase): ArchiveKin {
  const queries = new Queries(database);
  return new ArchiveKin(queries, new LineShelf(queries));
}

function catalogue(list: readonly Piece[]): { database: CatalogueDatabase; close: () => void } {
  const database = openCatalogue(join(folder, `${number++}.sqlite`), 'test');
  const article = database.prepare(
    `insert into articles (id, path, item, sha256, sort, day, language, draft, live, format, wanted, asked, aliases, line,
       terms, mended, minutes, digest, kin, mark, permalink, place)
     values (?, ?, '', '', ?, ?, 'en', 0, 1, 'text', '', 0, '[]', ?, '[]', '[]', 1, '', ?, ?, ?, ?)`,
  );
  const kin = database.prepare('insert into kin values (?, ?, ?)');
  const listed = database.prepare("insert into article_terms values (?, ?, ?, ?, '', null, ?)");
  for (const [at, { sort, kin: keys, mark: words }] of list.entries()) {
    const path = `${sort.slice(20)}.html`;
    const line = JSON.stringify({ headline: sort, day: sort.slice(0, 10), language: 'en', direction: 'ltr' });
    article.run(at + 1, sort, sort, sort.slice(0, 10), line, JSON.stringify(keys), words, path, path);
    for (const key of keys) {
      const facet = LISTED[kinKind(key)];
      if (facet === null) kin.run(...kinRow(key, sort), at + 1);
      else listed.run(facet, kinSlug(key), sort, at + 1, kinKind(key) === 'tag' ? words : '');
    }
  }
  return { database, close: () => database.close() };
}

const shown = (kin: ArchiveKin, one: Piece): string => JSON.stringify(kin.of(one));
const pathOf = ({ sort }: Piece): string => `${sort.slice(20)}.html`;

test('an article that comes or goes changes only what it is seen from, and that is little', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (list, choice) => {
      const gone = list[choice % list.length];
      assert.ok(gone !== undefined);
      const rest = list.filter((one) => one !== gone);
      const [full, less] = [catalogue(list), catalogue(rest)];
      const before = kinOf(full.database);
      const now = kinOf(less.database);
      const touched = new Set(before.seenFrom(gone));
      assert.deepEqual(new Set(now.seenFrom(gone)), touched);
      assert.ok(touched.size <= 50 || gone.kin.includes('l key x'));
      const changed = rest.filter((one) => shown(before, one) !== shown(now, one)).map(pathOf);
      assert.deepEqual(
        changed.filter((path) => !touched.has(path)),
        [],
      );
      full.close();
      less.close();
    }),
    { numRuns: 60 },
  );
});

test('what is fetched ahead is what is asked one by one', () => {
  fc.assert(
    fc.property(pieces, fc.nat({ max: 39 }), fc.nat({ max: 39 }), (list, one, two) => {
      const sorted = list.toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
      const part = sorted.slice(Math.min(one, two), Math.max(one, two) + 1);
      const { database, close } = catalogue(sorted);
      const alone = kinOf(database);
      const ahead = kinOf(database);
      const known = part.map((piece): KnownKin => ({
        ...{ id: sorted.indexOf(piece) + 1, sort: piece.sort, kin: piece.kin, mark: piece.mark },
        line: {
          path: pathOf(piece),
          ...({ headline: piece.sort, day: piece.sort.slice(0, 10), language: 'en', direction: 'ltr' } as EntryLine),
        },
      }));
      ahead.lookAhead(part, known);
      for (const article of part) assert.equal(shown(ahead, article), shown(alone, article));
      close();
    }),
    { numRuns: 60 },
  );
});

test('parts of a series go by their numbers, those of one number by time, those without one after them', () => {
  const part = (sort: string, number: number | null): Piece => ({
    sort: `${sort} 00:00:00 ${sort}.md`,
    kin: [number === null ? 'r wall' : `r wall ${partMark(number)}`],
    mark: '',
  });
  const inOrder = [
    part('1998-03-05', 1),
    part('1998-03-02', 2),
    part('1998-03-03', 10),
    part('1998-03-04', 10),
    part('1998-03-01', null),
    part('1998-03-06', null),
  ];
  const { database, close } = catalogue(inOrder);
  const kin = kinOf(database);
  for (const [at, one] of inOrder.entries()) {
    const { before, after: next } = kin.of(one).series;
    const beside = [inOrder[at - 1], inOrder[at + 1]].map((other) => (other === undefined ? null : pathOf(other)));
    assert.deepEqual([before?.path ?? null, next?.path ?? null], beside);
  }
  close();
});

test('an article stands in lines of its first tags, its section and series; undated ones only with their translations', () => {
  const terms = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({
    facet: 'tags' as const,
    slug,
    name: slug,
    kind: 'topic' as const,
  }));
  const section = { facet: 'sections' as const, slug: 'harbour', name: 'Harbour', kind: null };
  const article = { series: 'The Wall', extra: { translationKey: 'x' } };
  assert.deepEqual(kinKeys(article, [...terms, section], '1998-11-24', 'a.html'), [
    ...['t a', 't b', 't c', 't d', 't e', 't f'],
    's harbour',
    'r the-wall',
    'l key x',
  ]);
  assert.deepEqual(kinKeys(article, terms, null, 'a.html'), ['l key x']);
  const third = { series: 'The Wall', extra: { series_part: 3 } };
  assert.deepEqual(kinKeys(third, terms, null, 'a.html'), [`r the-wall ${partMark(3)}`]);
  const english = kinKeys({ series: null, extra: { translations: { de: '/b.html' } } }, [], null, 'a.html');
  const german = kinKeys({ series: null, extra: { translations: { en: '/a.html' } } }, [], null, 'b.html');
  assert.deepEqual(english, german);
});
