import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCatalogue } from './database.ts';
import { recountAllTerms, recountTerms } from './terms.ts';

test('a name in capitals is shown as it is written elsewhere, an abbreviation as most have it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-terms-'));
  try {
    const database = openCatalogue(join(folder, 'catalogue.sqlite'), 'test');
    const put = database.prepare('insert into article_terms values (?, ?, ?, ?, ?, ?, null)');
    let at = 0;
    const add = (facet: 'bylines' | 'tags', slug: string, name: string, times: number, kind: string | null): void => {
      for (let time = 0; time < times; time++) put.run(facet, slug, String(at), at++, name, kind);
    };
    add('bylines', 'tom-abara', 'TOM ABARA', 3, null);
    add('bylines', 'tom-abara', 'Tom Abara', 1, null);
    add('bylines', 'ines-okafor', 'INES OKAFOR', 2, null);
    add('bylines', 'afp', 'AFP', 2, null);
    add('bylines', 'afp', 'Afp', 1, null);
    add('tags', 'us-navy', 'US NAVY', 2, 'organisation');
    add('tags', 'us-navy', 'US Navy', 1, 'organisation');
    recountAllTerms(database);
    const names = database.prepare('select name, count from terms order by slug').raw(true).all();
    const wanted = [
      ['AFP', 3],
      ['INES OKAFOR', 2],
      ['Tom Abara', 4],
      ['US NAVY', 3],
    ];
    assert.deepEqual(names, wanted);
    const [change] = recountTerms(database, [{ facet: 'bylines', slug: 'tom-abara' }]);
    assert.equal(change?.after?.name, 'Tom Abara');
    database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
