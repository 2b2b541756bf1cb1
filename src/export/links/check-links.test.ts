import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { builtAddress } from './built-address.ts';
import { checkLinks } from './check-links.ts';
import { readLinks, styleLinks } from './html-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-links-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('addresses are read as a browser reads them', () => {
  const { addresses, places } = readLinks(`<!-- <a href="no.html"> --><!doctype html><a HREF='a&amp;b.html' id="x">
<img srcset="s.png 1x, t.png 2x" src=u.png><script>document.write('<a href="no.html">')</script>
<form action="f.html"><meta http-equiv="refresh" content="0; url=r.html"><a name=old title="<a href='no.html'>">`);
  assert.deepEqual(addresses, ['a&b.html', 's.png', 't.png', 'u.png', 'f.html', 'r.html']);
  assert.deepEqual([...places], ['x', 'old']);
  assert.deepEqual(styleLinks('a{src:url(x.woff2)}b{background:url("y z.png")}'), ['x.woff2', 'y z.png']);
});

test('every kind of broken link is told, and no other', () => {
  write({
    'index.html': `<a href="2022/a.html#p1">1</a><a href="2022/a.html#p9">2</a><a href="2022/">3</a><a href="/2022/a.html">4</a>
      <a href="../x.html">5</a><a href="2022/A.html">6</a><a href="gone.html?q=1">7</a><a href="%E0%A4%A">8</a>
      <a href="https://elsewhere.example/x">9</a><a href="mailto:a@b.example">10</a><a href="#top">11</a><a href="search.html?q=x#y">12</a>`,
    '2022/a.html': '<p id="p1"><a href="../index.html">up</a><a href="https://own.example/sub/2022/b.html">own</a>',
    'search.html': '<p id="y">',
    '404.html': '<a href="/sub/index.html">home</a><script src="../../assets/x.js"></script>',
    'assets/x.js': '',
    'assets/site.css': '@font-face{src:url(fonts/none.woff2)}',
    'sitemap.xml': '<loc>https://own.example/sub/</loc><loc>https://own.example/sub/2022/c.html</loc>',
  });
  const { files, broken } = checkLinks(folder, 'https://own.example/sub/');
  assert.equal(files, 7);
  assert.deepEqual(
    broken.map(({ file, address, fault }) => `${file} ${address} ${fault}`),
    [
      '2022/a.html https://own.example/sub/2022/b.html missing',
      'assets/site.css fonts/none.woff2 missing',
      'index.html 2022/ folder',
      'index.html /2022/a.html root',
      'index.html ../x.html outside',
      'index.html 2022/A.html case',
      'index.html gone.html?q=1 missing',
      'index.html %E0%A4%A encoding',
      'sitemap.xml https://own.example/sub/2022/c.html missing',
      'index.html 2022/a.html#p9 place',
    ],
  );
});

test('the page for what is not there links from the root of the host, below the address that the archive was built for', () => {
  const own = mkdtempSync(join(folder, 'sub-path-'));
  const page = (base: string): string => `<link rel="canonical" href="${base}404.html">
    <a href="/caf%C3%A9/">home</a><a href="/caf%C3%A9/search.html">search</a><a href="/caf%C3%A9/gone.html">gone</a><a href="/search.html">not below</a>`;
  writeFileSync(join(own, 'index.html'), '');
  writeFileSync(join(own, 'search.html'), '');
  assert.equal(builtAddress(own), null, 'there is no such page');
  writeFileSync(join(own, '404.html'), page('https://own.example/caf%C3%A9/'));
  const address = builtAddress(own);
  assert.equal(address, 'https://own.example/caf%C3%A9/');
  assert.deepEqual(checkLinks(own, address).broken, [
    { file: '404.html', address: '/caf%C3%A9/gone.html', fault: 'missing' },
    { file: '404.html', address: '/search.html', fault: 'root' },
  ]);
});
