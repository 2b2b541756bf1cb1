import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { build } from './build.ts';
import { holder, HOLDERS, type Holder } from '../testing/embedded-holders.ts';
import { listFiles } from './output-folder.ts';

/** Small limits, so that a few dozen articles split lists, fold days and terms, and cut partitions. */
const SETTINGS = `name: The Test Paper
limits: { smallArchive: 12, ownDay: 2, termPages: 6, monthsOfDays: 15, list: 6, newest: 3, year: 8, month: 6, index: 10, letter: 4, partition: 8, newestPartition: 3 }
feeds: { tags: [NATO, Öl], bylines: [Tom Abara] }
`;

const folder = mkdtempSync(join(tmpdir(), 'backfile-incremental-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const TAGS = [
  'NATO',
  'Harbour bridge',
  'Nato',
  'Ferry',
  'Öl',
  '1984',
  'River Wend',
  'Ness Bank',
  'Nordvik',
  'Жуков',
  '洪水',
];
const BYLINES = ['Tom Abara', 'Ines Okafor', 'TOM ABARA'];
const SECTIONS = ['Harbour', 'Council'];
const SERIES = ['The cannery years', 'Tide tables'];

/** One step of a keeper's work. Numbers choose among the files that there are. */
type Edit =
  | { readonly kind: 'write'; readonly file: number; readonly article: string }
  | { readonly kind: 'remove'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number; readonly to: number }
  | { readonly kind: 'settings'; readonly motto: string }
  | { readonly kind: 'tags'; readonly synonym: string }
  | { readonly kind: 'template'; readonly mark: string }
  | { readonly kind: 'image'; readonly path: string; readonly picture: number }
  | { readonly kind: 'overlay'; readonly rows: readonly string[] }
  | { readonly kind: 'embedded'; readonly name: Holder; readonly picture: number }
  | { readonly kind: 'image-settings'; readonly width: number };

/** Pictures in turn: two that can be shown, one that cannot, and none (the file is removed). */
const PICTURES: readonly (Uint8Array | null)[] = [
  await sharp({ create: { width: 300, height: 200, channels: 3, background: '#246' } })
    .png()
    .toBuffer(),
  await sharp({ create: { width: 30, height: 20, channels: 3, background: '#642' } })
    .png()
    .toBuffer(),
  Buffer.from('no picture'),
  null,
];
const IMAGE_PATHS = ['quay.png', '0/quay.png', '1/Quay.PNG', 'img/ferry.png', 'ferry.png'];

/** A story, an update of it, one further on that is near to the update alone, and it once more in other dress. */
const STORY = Array.from({ length: 60 }, (_, at) => `word${(at * at) % 997}`);
const PRINTINGS = [STORY, STORY.concat('more', 'of', 'it'), STORY.slice(9).concat('more', 'of', 'it'), STORY].map(
  (words, at) => (at === 3 ? words.join('  ').toUpperCase() : words.join(' ')),
);

const article = fc
  .record({
    headline: fc.constantFrom('Flood wall holds', 'Ferry cut', 'Council votes', '洪水', 'A <b>bold</b> {{ 7*7 }} plan'),
    day: fc.constantFrom(
      '1998-11-24',
      '1998-11-25',
      '1998-12-01',
      '1999-01-01',
      '2004-02-29',
      '2004-11-24',
      '2011-01-01',
      '2022-10-05',
      '',
    ),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 4 }),
    bylines: fc.uniqueArray(fc.constantFrom(...BYLINES), { maxLength: 2 }),
    section: fc.constantFrom(...SECTIONS, ''),
    series: fc.constantFrom(...SERIES, '', ''),
    part: fc.constantFrom(null, 1, 2, 10),
    draft: fc.boolean(),
    language: fc.constantFrom('en', 'en', 'en', 'de'),
    permalink: fc.constantFrom('', '', '', '/old/flood/', '/2004/x.html'),
    alias: fc.constantFrom('', '', '/was/here.html', '/old/flood/'),
    translation: fc.constantFrom('', '', '', 'flood'),
    text: fc.constantFrom(
      'The river rose.',
      'The ferry was late again, said the harbour master.',
      'Nobody was hurt.',
      ...PRINTINGS,
      'At the quay:\n\n![The quay](quay.png "Low water")',
      'The ferry ![at noon](/img/ferry.png) and ![](quay.png).',
    ),
  })
  .map((fields) =>
    [
      '---',
      `title: ${JSON.stringify(fields.headline)}`,
      fields.day === '' ? null : `date: ${fields.day}`,
      `tags: ${JSON.stringify(fields.tags.length > 0 ? fields.tags : ['Paper'])}`,
      `authors: ${JSON.stringify(fields.bylines)}`,
      fields.section === '' ? null : `section: ${fields.section}`,
      fields.series === '' ? null : `series: ${fields.series}`,
      fields.part === null ? null : `series_part: ${fields.part}`,
      // A draft now and then: fast-check's booleans are even, drafts should not be.
      fields.draft && fields.day === '1999-01-01' ? 'draft: true' : null,
      `lang: ${fields.language}`,
      fields.translation === '' ? null : `translationKey: ${fields.translation}`,
      fields.permalink === '' ? null : `permalink: ${fields.permalink}`,
      fields.alias === '' ? null : `aliases: [${fields.alias}]`,
      '---',
      '',
      fields.text,
    ]
      .filter((line) => line !== null)
      .join('\n'),
  );

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), file: fc.nat(24), article }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), file: fc.nat(24) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), file: fc.nat(24), to: fc.nat(24) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), motto: fc.constantFrom('One', 'Two') }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('tags' as const), synonym: fc.constantFrom('Nato', 'Ferry') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('image' as const),
      path: fc.constantFrom(...IMAGE_PATHS),
      picture: fc.nat(PICTURES.length - 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('embedded' as const),
      name: fc.constantFrom(...HOLDERS),
      picture: fc.nat(PICTURES.length - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('overlay' as const),
      rows: fc.array(
        fc
          .tuple(
            fc.nat(14),
            fc.constantFrom(
              'headline,set,The wall holds',
              'published,set,1998-11-25',
              'tags,set,Ferry; NATO',
              'draft,set,yes',
              'headline,accept,',
              'nothing,set,x',
            ),
          )
          .map(([file, decision]) => `content/${file % 5}/${file}.md,${decision}`),
        { maxLength: 5 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('image-settings' as const), width: fc.constantFrom(100, 200) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('template' as const), mark: fc.constantFrom('a', 'b') }) },
);

const pathOf = (project: string, file: number): string => join(project, 'content', String(file % 5), `${file}.md`);

function apply(project: string, step: Edit): void {
  switch (step.kind) {
    case 'write':
      return put(pathOf(project, step.file), step.article);
    case 'remove':
      return rmSync(pathOf(project, step.file), { force: true });
    case 'rename':
      if (existsSync(pathOf(project, step.file)) && step.file !== step.to) {
        mkdirSync(dirname(pathOf(project, step.to)), { recursive: true });
        renameSync(pathOf(project, step.file), pathOf(project, step.to));
      }
      return;
    case 'settings':
      return put(
        join(project, '_data', 'site.yaml'),
        `${SETTINGS}motto: ${step.motto}\noriginals: ${step.motto === 'Two'}\n`,
      );
    case 'image-settings':
      return put(join(project, '_data', 'site.yaml'), `${SETTINGS}images: { widths: [${step.width}] }\n`);
    case 'overlay':
      return put(join(project, '_data', 'overlay.csv'), `file,field,decision,value\n${step.rows.join('\n')}\n`);
    case 'image': {
      const file = join(project, 'content', step.path);
      const picture = PICTURES[step.picture] ?? null;
      return picture === null ? rmSync(file, { force: true }) : put(file, picture);
    }
    case 'embedded': {
      const file = join(project, 'content', step.name);
      const picture = PICTURES[step.picture] ?? null;
      return picture === null ? rmSync(file, { force: true }) : put(file, holder(step.name, picture));
    }
    case 'tags':
      return put(join(project, '_data', 'tags.yaml'), `synonyms:\n  NATO: [${step.synonym}]\n`);
    case 'template':
      return put(join(project, '_includes', 'components', 'turn', 'turn.njk'), `<p>${step.mark}</p>`);
  }
}

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const run = (project: string, jobs = 1): ReturnType<typeof build> =>
  build({
    workingFolder: project,
    jobs,
    asOf: '2026-01-01',
    baseUrl: null,
    look: { kind: 'changed' },
    shard: null,
    foreignFiles: 'report',
    version: 'test',
    onProgress: () => undefined,
  });

/** The published folder as one text: a line a file with its digest. */
function archive(project: string): string {
  const output = join(project, 'dist');
  return listFiles(output)
    .sort()
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(output, path)))
          .digest('hex')}`,
    )
    .join('\n');
}

test('after any sequence of edits the archive is what a clean build makes, byte for byte', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 4, maxLength: 20 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (first, rounds) => {
        const project = join(folder, String(number++));
        put(join(project, '_data', 'site.yaml'), SETTINGS);
        for (const [file, text] of first.entries()) put(pathOf(project, file), text);
        await run(project);
        for (const round of rounds) {
          for (const step of round) apply(project, step);
          await run(project);
          const clean = `${project}-clean`;
          rmSync(clean, { recursive: true, force: true });
          mkdirSync(clean);
          for (const name of ['content', '_data', '_includes']) {
            if (existsSync(join(project, name))) cpSync(join(project, name), join(clean, name), { recursive: true });
          }
          await run(clean);
          assert.equal(archive(project), archive(clean));
        }
        rmSync(project, { recursive: true });
      },
    ),
    {
      numRuns: Number(process.env['BACKFILE_PROPERTY_RUNS'] ?? 6),
      endOnFailure: true,
      interruptAfterTimeLimit: 240_000,
    },
  );
});

test('an archive that grows beyond, and shrinks below, what twelve pages of anniversaries hold is made anew', async () => {
  const project = join(folder, 'anniversaries');
  put(join(project, '_data', 'site.yaml'), 'name: The Test Paper\nlimits: { monthsOfDays: 3 }\n');
  const add = (file: number): void =>
    put(pathOf(project, file), `---\ntitle: Day ${file}\ndate: 20${file}-11-2${file % 3}\n---\n\nIt rained.\n`);
  const pages = (): string[] => listFiles(join(project, 'dist', 'on-this-day')).sort();
  for (const file of [10, 11, 12]) add(file);
  await run(project);
  assert.deepEqual(pages(), ['11.html', 'index.html']);
  const few = archive(project);
  add(13);
  await run(project);
  assert.deepEqual(pages(), ['11-20.html', '11-21.html', '11-22.html', 'index.html']);
  const clean = join(folder, 'anniversaries-clean');
  for (const name of ['content', '_data']) cpSync(join(project, name), join(clean, name), { recursive: true });
  rmSync(join(clean, '_data', 'permalinks.csv'), { force: true });
  await run(clean);
  assert.equal(archive(project), archive(clean));
  rmSync(pathOf(project, 13));
  rmSync(join(project, '_data', 'permalinks.csv'));
  await run(project);
  assert.equal(archive(project), few);
});
