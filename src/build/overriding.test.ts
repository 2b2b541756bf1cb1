import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { TrialArchive } from '../testing/trial-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-own-'));
after(() => rmSync(folder, { recursive: true }));

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" onload="x()"><path d="M0 0h300v60z"/></svg>';

test('a template, a sheet and a font of the keeper stand for ours, and nothing else changes', async () => {
  const archive = new TrialArchive(join(folder, 'override'));
  archive.article('a', 'Flood wall holds');
  archive.put(
    '_includes/components/footer/footer.njk',
    '<footer class="footer">Our own foot of {{ site.name }}</footer>',
  );
  archive.put('_includes/css/site.css', '.footer { color: rebeccapurple }');
  archive.put('_data/site.yaml', 'name: The Bugle\n');
  await archive.build();
  const home = archive.read('dist/index.html');
  assert.match(home, /<footer class="footer">Our own foot of The Bugle<\/footer>/);
  assert.match(home, /<h1 class="masthead__name">The Bugle<\/h1>/);
  assert.match(archive.read('dist/assets/site.css'), /\.footer\{color:#639\}\s*$/);
});

test('overrides that are broken stop the build, each named with line and reason; the archive stays', async () => {
  const archive = new TrialArchive(join(folder, 'broken'));
  archive.article('a', 'Flood wall holds');
  await archive.build();
  const before = archive.bytes();
  archive.put('_includes/components/footer/footer.njk', '<footer>\n{% if site.name %}</footer>');
  archive.put(
    '_includes/components/nav/nav.njk',
    '<nav>\n{{ site.name | shout }}\n{% include "components/mine.njk" %}</nav>',
  );
  await assert.rejects(archive.build(), (error: Error) => {
    assert.deepEqual(error.message.split('\n').slice(0, 3), [
      'TEMPLATE_BROKEN _includes/components/footer/footer.njk: parseIf: expected elif, else, or endif, got end of file.',
      'TEMPLATE_BROKEN _includes/components/nav/nav.njk:2: there is no filter "shout".',
      'TEMPLATE_BROKEN _includes/components/nav/nav.njk:3: there is no template "components/mine.njk".',
    ]);
    return true;
  });
  assert.equal(archive.bytes(), before);
});

test('a logo is cleaned and published, stands for the name, and goes again', async () => {
  const archive = new TrialArchive(join(folder, 'logo'));
  archive.article('a', 'Flood wall holds');
  archive.put('_data/logo.svg', LOGO);
  archive.put('_data/site.yaml', 'name: The Bugle\nlogo: _data/logo.svg\n');
  const { problems } = await archive.build();
  assert.deepEqual(
    problems.filter(({ code }) => code === 'LOGO_CLEANED').map(({ message, remedy }) => [message, remedy]),
    [
      [
        'logo: "_data/logo.svg" is used without onload of <svg>.',
        'Look at the page. Where it looks wrong, save the picture as a plain SVG or as a PNG.',
      ],
    ],
  );
  assert.match(
    archive.read('dist/index.html'),
    /<img src="assets\/logo\.svg" alt="The Bugle" width="300" height="60">/,
  );
  assert.match(archive.read('dist/1998/11/24/flood-wall-holds.html'), /<img src="\.\.\/\.\.\/\.\.\/assets\/logo\.svg"/);
  assert.ok(!archive.read('dist/assets/logo.svg').includes('onload'));
  archive.put('_data/site.yaml', 'name: The Bugle\n');
  await archive.build();
  assert.ok(!archive.has('dist/assets/logo.svg') && archive.read('dist/index.html').includes('>The Bugle</h1>'));
  assert.equal(archive.bytes(), await archive.cleanBytes());
});

test('settings of the masthead that cannot be used are told, with line and reason', async () => {
  const archive = new TrialArchive(join(folder, 'wrong'));
  archive.article('a', 'Flood wall holds');
  archive.put('_data/site.yaml', 'name: The Bugle\nlogo: ../logo.svg\ntypeface: comic\naccent: "#ffaa00"\n');
  const { problems } = await archive.build();
  const told = problems
    .filter(({ path }) => path === '_data/site.yaml')
    .map(({ code, line, message }) => [code, line, message]);
  assert.deepEqual(told, [
    ['SETTING_INVALID', 2, `logo: "../logo.svg" is not in the archive's folder: put it into _data/.`],
    ['SETTING_INVALID', 3, 'typeface: must be serif, sans or system.'],
    ['ACCENT_PALE', 4, 'accent: on its ground the colour has a contrast of 1.8, too little to be read by all.'],
  ]);
});

test("colours of the keeper's sheet that cannot be read at night are told", async () => {
  const archive = new TrialArchive(join(folder, 'pale'));
  archive.article('a', 'Flood wall holds');
  archive.put('_includes/css/site.css', '/* ours */\n:root { --paper: #fff; }\n');
  const { problems } = await archive.build();
  assert.deepEqual(
    problems
      .filter(({ code }) => code === 'INK_PALE')
      .map(({ path, line, severity, message }) => [path, line, severity, message]),
    [
      [
        '_includes/css/site.css',
        2,
        'warning',
        'On a dark screen the text has a contrast of 1.2 with its paper, too little to be read.',
      ],
    ],
  );
});
