import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type ArchiveServer, PortTakenError, startServer } from './archive-server.ts';
import { LiveReload, withReloadScript } from './live-reload.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-serve-'));
const dist = join(folder, 'dist');
mkdirSync(join(dist, '2022'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
const POLICY = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
writeFileSync(join(dist, 'index.html'), `<head>${POLICY}</head><body>home</body>`);
writeFileSync(join(dist, '2022', 'index.html'), 'year');
writeFileSync(join(dist, '404.html'), 'not here');
writeFileSync(join(dist, 'search.html'), 'search');
writeFileSync(join(dist, 'ü &.txt'), 'text');
writeFileSync(join(dist, 'x.pf_meta'), 'bytes');
symlinkSync(join(folder, 'secret.txt'), join(dist, 'link.txt'));

const plain = await startServer({ folder: dist, host: '127.0.0.1', ports: [0], reload: null });
after(async () => {
  await plain.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** As it is asked: `fetch` would tidy the path up before it is sent. */
function ask(server: ArchiveServer, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    });
    sent.on('error', reject).end();
  });
}

test('files come with their media type, folders with their index', async () => {
  const home = await ask(plain, '/');
  assert.deepEqual([home.status, home.type], [200, 'text/html; charset=utf-8']);
  assert.match(home.body, /home/u);
  assert.equal((await ask(plain, '/2022/?q=x')).body, 'year');
  assert.equal((await ask(plain, '/%C3%BC%20&.txt')).type, 'text/plain; charset=utf-8');
  assert.equal((await ask(plain, '/x.pf_meta')).type, 'application/octet-stream');
  assert.equal((await ask(plain, '/search?q=x')).body, 'search', 'a page without its ending');
  assert.equal((await ask(plain, '/search/')).status, 404);
  const head = await ask(plain, '/2022/', 'HEAD');
  assert.deepEqual([head.status, head.body], [200, '']);
});

test('a folder without its slash is led to the right place', async () => {
  const answer = await ask(plain, '/2022?q=x');
  assert.deepEqual([answer.status, answer.location], [301, '/2022/?q=x']);
});

test('what is not there is 404.html with status 404, and nothing outside the folder is there', async () => {
  const paths = ['/no', '/index.html/', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt'];
  for (const path of [
    ...paths,
    '/link.txt',
    '/%00',
    '/%',
    '//etc/passwd',
    '/2022/../../secret.txt',
    'http://x/secret.txt',
  ]) {
    const { status, body } = await ask(plain, path);
    assert.deepEqual([status, body], [404, 'not here'], path);
  }
});

test('nothing but reading is allowed', async () => {
  assert.equal((await ask(plain, '/', 'POST')).status, 405);
});

test('a port that is taken is told, or the next is tried', async () => {
  const options = { folder: dist, host: '127.0.0.1', reload: null };
  await assert.rejects(startServer({ ...options, ports: [plain.port] }), PortTakenError);
  const second = await startServer({ ...options, ports: [plain.port, 0] });
  assert.notEqual(second.port, plain.port);
  await second.close();
});

test('open pages are told of each new state, and pages of folders without scripts are left alone', async () => {
  const reload = new LiveReload('1');
  const server = await startServer({ folder: dist, host: '127.0.0.1', ports: [0], reload });
  try {
    assert.match(
      (await ask(server, '/')).body,
      /<script src="\/__backfile\/reload\.js\?state=1\.0"><\/script><\/body>/u,
    );
    assert.equal((await ask(server, '/__backfile/reload.js')).type, 'text/javascript; charset=utf-8');
    const redirect = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    assert.equal(withReloadScript(redirect, '1.0'), redirect);
    const events = await fetch(`http://127.0.0.1:${server.port}/__backfile/events`);
    assert.equal(events.headers.get('content-type'), 'text/event-stream');
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    const next = async (): Promise<string> => Buffer.from((await reader.read()).value ?? []).toString();
    assert.equal(await next(), 'data: 1.0\n\n');
    reload.advance();
    assert.equal(await next(), 'data: 1.1\n\n');
  } finally {
    await server.close();
  }
});
