import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ZipFile } from 'yazl';
import { ImportFolder } from './import-for-tests.ts';
import type { ImportReport } from './report.ts';
import { patternsMissing, withPatterns } from './wxr-patterns.ts';
import { WxrSite } from './wxr-site.ts';

const told = ({ problems }: ImportReport) => problems.map(({ code, line }) => [code, line ?? null]);

const WXR =
  '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Post</title><link>https://p.example</link>\n';
function post(id: number, content: string, type = 'post'): string {
  return (
    `<item><title>Post ${id}</title><guid>https://p.example/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded>` +
    `<wp:post_id>${id}</wp:post_id><wp:post_date>2019-03-04 10:00:00</wp:post_date><wp:status>publish</wp:status>` +
    `<wp:post_type>${type}</wp:post_type><wp:post_password></wp:post_password></item>\n`
  );
}

test('a synced pattern of WordPress stands in each post that shows it, and one that is missing is told', async () => {
  const folder = new ImportFolder();
  const shown = post(1, '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n<!-- wp:block {"ref":99} /-->');
  const pattern = (words: string): string =>
    post(99, `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`, 'wp_block');
  folder.write(
    'a.xml',
    `${WXR}${shown}${post(2, '<!-- wp:block {"ref":7} /--><p>Alone.</p>')}${pattern('Shared.')}</channel></rss>`,
  );
  const report = await folder.import(['a.xml']);
  assert.deepEqual(told(report), [['IMPORT_PATTERN_MISSING', null]]);
  assert.equal(report.problems[0]?.path, '2019/03/2019-03-04-post-2.md');
  assert.match(folder.read('2019/03/2019-03-04-post-1.md'), /\n\n<p>Before\.<\/p>\n\n<p>Shared\.<\/p>\n$/);
  // A shared text that changes changes the posts.
  folder.write('a.xml', `${WXR}${shown}${pattern('Shared anew.')}</channel></rss>`);
  assert.equal((await folder.import(['a.xml'])).outcomes.updated, 1);
  assert.match(folder.read('2019/03/2019-03-04-post-1.md'), /<p>Shared anew\.<\/p>/);
});

test('a pattern that shows itself, and a text that grows without measure by its patterns, end and are told', async () => {
  const folder = new ImportFolder();
  folder.write(
    'a.xml',
    `${WXR}${post(1, '<!-- wp:block {"ref":9} /-->')}${post(9, 'A <!-- wp:block {"ref":9} /-->', 'wp_block')}</channel></rss>`,
  );
  assert.deepEqual(told(await folder.import(['a.xml'])), [['IMPORT_PATTERN_CIRCULAR', null]]);
  assert.match(folder.read('2019/03/2019-03-04-post-1.md'), /\n\n<p>A<\/p>\n$/);
  const site = new WxrSite();
  const long = 'x'.repeat(9 * 1024 * 1024);
  const texts: Readonly<Record<string, string>> = { 4: long, 5: long };
  site.pattern = (id) => texts[id] ?? null;
  const filled = withPatterns(
    '<!-- wp:block {"ref":4} /--><!-- wp:block {"ref":5} /--><!-- wp:block {"ref":6} /-->',
    site,
  );
  assert.deepEqual([filled.content.length, ...filled.missing], [long.length, ['5', 'too-long'], ['6', 'absent']]);
  assert.deepEqual(
    patternsMissing(filled.missing).map(({ code }) => code),
    ['IMPORT_PATTERN_MISSING', 'IMPORT_PATTERN_TOO_LONG'],
  );
});

test('of a WordPress export that is cut off the last post is read where its text is whole, and is no more public than it says', async () => {
  const folder = new ImportFolder();
  const whole = `${WXR}${post(1, 'One.')}${post(2, 'Two.')}`;
  folder.write('a.xml', whole.slice(0, whole.lastIndexOf('<wp:status>')));
  const report = await folder.import(['a.xml']);
  assert.deepEqual([report.outcomes.added, report.left, told(report)], [2, {}, [['IMPORT_CUT_OFF', 3]]]);
  assert.match(report.problems[0]?.message ?? '', /\(line 3, column \d+\).* was read\.$/);
  assert.match(folder.read('2019/03/2019-03-04-post-2.md'), /\ndraft: true\nwordpress_status: "cut-off"\n/);
  folder.write('b.xml', whole.slice(0, whole.indexOf('Two.') + 2));
  const within = await new ImportFolder().import([`${folder.folder}/b.xml`]);
  assert.deepEqual([within.outcomes.added, within.left], [1, { 'cut-off': 1 }]);
  folder.write('a.xml', `${whole}</channel></rss>`);
  assert.equal((await folder.import(['a.xml'])).outcomes.updated, 1);
  assert.doesNotMatch(folder.read('2019/03/2019-03-04-post-2.md'), /draft/);
});

test('a feed: words of its pictures, other files, its author and language, a day that is only of a change', async () => {
  const folder = new ImportFolder();
  folder.write(
    'a.xml',
    '<rss xmlns:media="m"><channel><title>F</title><item><title>One</title><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>' +
      '<content:encoded>&lt;p&gt;A.&lt;/p&gt;</content:encoded><media:group><media:content url="https://f.example/a.jpg" medium="image"/>' +
      '<media:description>The wall</media:description><media:credit>Ann Lee</media:credit></media:group>' +
      '<enclosure url="https://f.example/a.mp3" type="audio/mpeg" length="1"/></item></channel></rss>',
  );
  folder.write(
    'b.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>A</title><author><name>Zoé Lac</name></author>' +
      '<entry><id>urn:e:1</id><title>Deux</title><updated>2019-03-06T10:00:00Z</updated><content>Un.</content></entry>' +
      '<entry xml:lang="de"><id>urn:e:2</id><title>Drei</title><author><name>Max</name></author>' +
      '<published>2019-03-07T10:00:00Z</published><content>Ein.</content></entry></feed>',
  );
  const report = await folder.import(['a.xml', 'b.xml']);
  assert.deepEqual(told(report), [['IMPORT_DATE_OF_UPDATE', null]]);
  const one = folder.read('2019/03/2019-03-04-one.md');
  assert.match(one, /\nimage: "https:\/\/f\.example\/a\.jpg"\nimage_caption: "The wall"\nimage_credit: "Ann Lee"\n/);
  assert.match(
    one,
    /\n\n<p>A\.<\/p>\n\n<p><a href="https:\/\/f\.example\/a\.mp3">https:\/\/f\.example\/a\.mp3<\/a><\/p>\n$/,
  );
  assert.match(folder.read('2019/03/2019-03-06-deux.md'), /\nbyline:\n {2}- "Zoé Lac"\nlanguage: "fr"\n/);
  assert.match(folder.read('2019/03/2019-03-07-drei.md'), /\nbyline:\n {2}- "Max"\nlanguage: "de"\n/);
});

test('a Medium export: its notice is no article, a story does not begin with a rule; links in a zip are left out', async () => {
  const folder = new ImportFolder();
  const section = '<section class="section"><div class="section-divider"><hr class="section-divider"></div>';
  const story =
    `<article class="h-entry"><h1 class="p-name">One</h1><section data-field="body">${section}<p class="graf">A.</p></section>` +
    `${section}<p class="graf">B.</p></section></section><footer><a class="p-canonical" href="https://medium.com/p/1">x</a></footer></article>`;
  const archive = new ZipFile();
  const files = { 'README.html': '<h1>Your Medium archive</h1>', 'posts/2019-03-04_One.html': story };
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.addBuffer(Buffer.from('/etc/passwd'), 'posts/link.md', { mode: 0o120777 });
  archive.end();
  const parts: Buffer[] = [];
  for await (const part of archive.outputStream as AsyncIterable<unknown>) parts.push(part as Buffer);
  folder.write('a.zip', Buffer.concat(parts));
  const report = await folder.import(['a.zip']);
  assert.deepEqual(report.left, { 'account-data': 1, 'not-a-file': 1 });
  assert.deepEqual(folder.files(), ['undated/one.md']);
  assert.match(folder.read('undated/one.md'), /\n---\n\n<p>A\.<\/p>\n\n<hr>\n\n<p>B\.<\/p>\n$/);
});

test("the stars before a brief item of Reuters' are not its text", async () => {
  const folder = new ImportFolder();
  const brief = (text: string, end: string): string =>
    `<REUTERS NEWID="1"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT TYPE="BRIEF">${text}</TEXT>${end}`;
  folder.write(
    'a.sgm',
    `${brief('\n******<TITLE>BUNDESBANK SETS RATE</TITLE>\nNo change was made.\n', '</REUTERS>')}\n`,
  );
  await folder.import(['a.sgm']);
  assert.match(folder.read('1987/02/1987-02-26-bundesbank-sets-rate.md'), /\n---\n\nNo change was made\.\n$/);
  folder.write('b.sgm', brief('<TITLE>CUT OFF</TITLE><BODY>It was whole.</BODY>', '').replace('"1"', '"2"'));
  const report = await folder.import(['b.sgm']);
  assert.deepEqual([report.outcomes.added, told(report)], [1, [['IMPORT_CUT_OFF', null]]]);
});
