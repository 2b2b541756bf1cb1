import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readPage } from '../article/html/reader.ts';
import { ImportFolder } from './import-for-tests.ts';

const STORY = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraph ${index} of a story about the flood wall, which held again last night, said the mayor of the town.</p>`,
).join('');
const page = (headline: string, extra = ''): string =>
  `<!DOCTYPE html><html><head><title>${headline}</title><meta property="article:published_time" content="2011-03-04T05:06:07Z"></head><body><article><h1>${headline}</h1>${extra}${STORY}</article></body></html>`;

function record(type: string, url: string, date: string, block: string | Buffer): Buffer {
  const bytes = Buffer.from(block);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(status: number, type: string, body: string | Buffer, headers = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
}

const RECORDS = [
  record('warcinfo', '', '2012-01-01T00:00:00Z', 'software: x'),
  record('request', 'https://p.example/flood', '2012-01-01T00:00:00Z', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', 'https://p.example/flood', '2012-01-01T00:00:00Z', answer(200, 'text/html', page('Old capture'))),
  record(
    'response',
    'https://p.example/flood',
    '2012-02-01T00:00:00Z',
    answer(
      200,
      'text/html; charset=iso-8859-1',
      gzipSync(Buffer.from(page('Flut hält', '<img src="/i/wall.jpg" alt="Wall">'), 'latin1')),
      'Content-Encoding: gzip\r\n',
    ),
  ),
  record('response', 'https://p.example/i/wall.jpg', '2012-02-01T00:00:00Z', answer(200, 'image/jpeg', 'JPEG')),
  record('response', 'https://p.example/gone', '2012-02-01T00:00:00Z', answer(404, 'text/html', page('Not found'))),
  record('response', 'https://p.example/r', '2012-02-01T00:00:00Z', answer(301, 'text/html', '')),
  record('revisit', 'https://p.example/flood', '2012-03-01T00:00:00Z', 'HTTP/1.1 200 OK\r\n\r\n'),
  record(
    'response',
    'https://p.example/bridge',
    '2012-02-01T00:00:00Z',
    answer(
      200,
      'text/html',
      `5\r\n${page('B').slice(0, 5)}\r\n${(page('B').length - 5).toString(16)}\r\n${page('B').slice(5)}\r\n0\r\n\r\n`,
      'Transfer-Encoding: chunked\r\n',
    ),
  ),
];
const EXPECTED = {
  'record-warcinfo': 1,
  'record-request': 1,
  'record-revisit': 1,
  'captured-again': 1,
  picture: 1,
  'error-page': 1,
  redirect: 1,
};

for (const [form, bytes] of [
  ['plain', Buffer.concat(RECORDS)],
  ['a member a record', Buffer.concat(RECORDS.map((one) => gzipSync(one)))],
  ['one member', gzipSync(Buffer.concat(RECORDS))],
] as const) {
  test(`${form}: every record is accounted for`, async () => {
    const folder = new ImportFolder();
    folder.write('a.warc.gz', bytes);
    const report = await folder.import(['a.warc.gz']);
    assert.deepEqual(report.problems, []);
    assert.equal(report.items, RECORDS.length);
    // Within one member the two captures of a page cannot be told apart by their place.
    if (form !== 'one member') {
      assert.deepEqual(report.left, EXPECTED);
      assert.deepEqual(folder.files(), [
        '2011/03/2011-03-04-b.html',
        '2011/03/2011-03-04-flut-halt.html',
        'p.example/i/wall.jpg',
      ]);
      assert.equal(folder.read('p.example/i/wall.jpg'), 'JPEG');
    }
    const [article] = readPage('x.html', folder.read('2011/03/2011-03-04-flut-halt.html').replace('\ufeff', ''), {
      dateOrder: null,
      language: null,
      publisher: null,
    }).articles;
    assert.equal(article?.headline, 'Flut hält');
    assert.equal(article?.originalUrl, 'https://p.example/flood');
    assert.equal(article?.extra['import_source'], 'a.warc.gz');
    assert.equal((article?.extra['capture'] as { captured: string } | undefined)?.captured, '2012-02-01T00:00:00Z');
    assert.equal((await folder.import(['a.warc.gz'])).outcomes.added, 0);
  });
}

test('a damaged member costs its record alone, a cut one the end', async () => {
  const members = RECORDS.map((one) => gzipSync(one));
  const broken = Buffer.from(members[2] ?? '');
  broken.fill(0xff, 60, 90);
  const last = members.at(-1) ?? Buffer.alloc(0);
  const bytes = Buffer.concat([...members.slice(0, 2), broken, ...members.slice(3, -1), last.subarray(0, 100)]);
  const folder = new ImportFolder();
  folder.write('a.warc.gz', bytes);
  const report = await folder.import(['a.warc.gz']);
  assert.equal(report.left['bad-record'], 2);
  assert.deepEqual(
    report.problems.map(({ code, severity }) => [code, severity]),
    [
      ['IMPORT_RECORD_BAD', 'error'],
      ['IMPORT_RECORD_BAD', 'error'],
    ],
  );
  assert.equal(report.outcomes.added, 1);
});

test('a member that unpacks to something else than was packed, or lacks its end, is taken and told', async () => {
  const members = [RECORDS[2], RECORDS[8], RECORDS[4]].map((one) => gzipSync(one ?? ''));
  const changed = Buffer.from(members[1] ?? '');
  changed.writeUInt32LE(1234, changed.length - 8);
  const folder = new ImportFolder();
  folder.write(
    'a.warc.gz',
    Buffer.concat([members[0] ?? Buffer.alloc(0), changed, (members[2] ?? Buffer.alloc(0)).subarray(0, -3)]),
  );
  const report = await folder.import(['a.warc.gz']);
  assert.equal(report.outcomes.added, 2);
  assert.equal(report.left['bad-record'], undefined);
  assert.deepEqual(
    report.problems.map(({ code, severity, message }) => [code, severity, /at byte (\d+)/.exec(message)?.[1]]),
    [
      ['IMPORT_RECORD_DOUBTFUL', 'warning', String(members[0]?.length)],
      ['IMPORT_RECORD_DOUBTFUL', 'warning', String((members[0]?.length ?? 0) + changed.length)],
    ],
  );
});

test('what is no record between records is passed over', async () => {
  const folder = new ImportFolder();
  folder.write('a.warc', Buffer.concat([...RECORDS.slice(0, 2), Buffer.from('garbage\nmore\n'), ...RECORDS.slice(3)]));
  const report = await folder.import(['a.warc']);
  assert.equal(report.left['bad-record'], 1);
  assert.equal(report.outcomes.added, 2);
});

test('an ARC file', async () => {
  const html = answer(200, 'text/html', page('From an ARC'));
  const version = '1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n\n';
  const folder = new ImportFolder();
  folder.write(
    'a.arc',
    `filedesc://a.arc 0.0.0.0 20080430204825 text/plain ${version.length}\n${version}\nhttp://p.example/a b 1.2.3.4 20080430204826 text/html ${html.length}\n${html.toString()}\n`,
  );
  const report = await folder.import(['a.arc']);
  assert.deepEqual([report.items, report.outcomes.added], [2, 1]);
  assert.match(folder.read('2011/03/2011-03-04-from-an-arc.html'), /captured: 2008-04-30T20:48:26Z/);
});
