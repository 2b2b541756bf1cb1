import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { TrialArchive } from '../testing/trial-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-front-'));
after(() => rmSync(folder, { recursive: true }));

test("the front page shows one article of each of a day's four latest years, says how many there are, and calls it no day of today's", async () => {
  const archive = new TrialArchive(join(folder, 'day'));
  for (const year of [1990, 1991, 1992, 1993, 1994, 1995])
    for (const name of year === 1995 ? ['a', 'b', 'c', 'd', 'e', 'f'] : ['a'])
      archive.put(
        `content/${year}-${name}.md`,
        `---\ntitle: Flood ${name} of ${year}\ndate: ${year}-11-24\n---\n\nThe river rose in ${year}, as ${name} saw.\n`,
      );
  await archive.build();
  const [, section = ''] =
    /<div class="lead__rail">\s*<section>(.*?)<\/section>/su.exec(archive.read('dist/index.html')) ?? [];
  assert.match(section, /<h2 class="label">A day in the archive: 24 November<\/h2>/u);
  assert.deepEqual(
    [...section.matchAll(/anniversary__headline"><a[^>]*>([^<]*)/gu)].map(([, headline = '']) => headline.slice(-4)),
    ['1995', '1994', '1993', '1992'],
  );
  assert.deepEqual(
    [...section.matchAll(/<a href="([^"]*)">(\d+ (?:more|articles))</gu)].map(([, path, text]) => [path, text]),
    [
      ['1995/11/24/index.html', '5 more'],
      ['on-this-day/11.html#d24', '11 articles'],
    ],
  );
});
