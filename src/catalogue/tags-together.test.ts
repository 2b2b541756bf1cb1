import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Database from 'libsql';
import { ArchiveNames } from './archive-names.ts';
import { Queries } from './archive-queries.ts';
import { SCHEMA } from './schema.ts';
import { LineShelf } from './line-shelf.ts';
import { TagsTogether } from './tags-together.ts';

const slugs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'é', 'ﬀ', '𠀀'), { maxLength: 5 });
const articles = fc.array(fc.record({ tags: slugs, isNews: fc.boolean() }), { maxLength: 12 });

test('what is counted in memory is what the catalogue counts', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 6 }), (list, limit) => {
      const database = new Database(':memory:');
      database.exec(SCHEMA);
      const insert = database.prepare("insert into article_terms values (?, ?, ?, ?, '', null, null)");
      for (const [at, { tags, isNews }] of list.entries()) {
        for (const slug of tags) insert.run('tags', slug, String(at), at * 2 + 1);
        if (isNews) insert.run('sections', 'a', String(at), at * 2 + 1);
      }
      const queries = new Queries(database);
      const [names, together] = [new ArchiveNames(queries, new LineShelf(queries)), new TagsTogether(queries)];
      for (const slug of ['a', 'd', '𠀀', 'none']) {
        assert.deepEqual(together.of('tags', slug, limit), names.together('tags', slug, limit));
      }
      assert.deepEqual(together.of('sections', 'a', limit), names.together('sections', 'a', limit));
      database.close();
    }),
    { numRuns: 60 },
  );
});
