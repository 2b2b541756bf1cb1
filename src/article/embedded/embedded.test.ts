import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { imageReferences } from '../image-paths.ts';
import { readArticleFile } from '../read-article-file.ts';
import { sanitiseBody } from '../sanitise.ts';
import { dataImage, embeddedImage, splitEmbeddedPath } from './embedded-image.ts';
import { findEmbedded } from './find-embedded.ts';
import { imageHead } from './image-head.ts';

const SETTINGS = { dateOrder: null, language: 'en', publisher: null } as const;

function picture(
  width: number,
  height: number,
  type: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif',
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#48c' } })
    .toFormat(type)
    .toBuffer();
}

const PNG = await picture(300, 200, 'png');
const JPEG = await picture(640, 480, 'jpeg');
const address = (bytes: Buffer, type: string): string => `data:image/${type};base64,${bytes.toString('base64')}`;
const nameOf = (bytes: Buffer, ending: string): string => `embedded:${hash('sha256', bytes)}.${ending}`;
const STORY = '<p>The river rose by two metres that night, and the town slept on, as it had done for many years.</p>\n';

/** The digests that a file's articles name, and whether each is found again in the file. */
async function namedAndFound(path: string, bytes: Uint8Array): Promise<readonly (readonly [string, boolean])[]> {
  const file = { path, bytes, sha256: '' };
  const { articles } = await readArticleFile(file, SETTINGS);
  return articles
    .flatMap(({ article }) => imageReferences(article.body, path))
    .map(({ name, paths }) => {
      const within = splitEmbeddedPath(paths[0] ?? '');
      assert.equal(within?.source, path);
      const found = findEmbedded(file, new Set([within?.sha256 ?? '']));
      return [name, hash('sha256', found.get(within?.sha256 ?? '') ?? new Uint8Array()) === within?.sha256] as const;
    });
}

test('the head of a picture tells its form and size', async () => {
  for (const [type, ending] of [
    ['png', 'png'],
    ['jpeg', 'jpg'],
    ['webp', 'webp'],
    ['gif', 'gif'],
  ] as const)
    assert.deepEqual(imageHead(await picture(70, 50, type)), { ending, width: 70, height: 50 });
  const lossless = await sharp(PNG).webp({ lossless: true }).toBuffer();
  assert.deepEqual(imageHead(lossless), { ending: 'webp', width: 300, height: 200 });
  assert.equal(imageHead(await picture(9, 9, 'tiff'))?.ending, 'tif');
  assert.equal(imageHead(await picture(9, 9, 'avif'))?.ending, 'avif');
  for (const text of ['', 'x', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF', '\u0089PNG'])
    assert.equal(imageHead(Buffer.from(text, 'latin1')), null);
});

test('law: any bytes have a head or none', () => {
  const starts = [PNG, JPEG].map((bytes) => bytes.subarray(0, 30));
  fc.assert(
    fc.property(fc.constantFrom(...starts, Buffer.alloc(0)), fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      const head = imageHead(Buffer.concat([start, rest]));
      assert.ok(head === null || head.width >= 0);
    }),
  );
});

test('a picture in an address is named by its bytes; what stands in for another is not taken', () => {
  const lazy = `data-src="https://post.example/quay.jpg"`;
  const html = (attributes: string): string => sanitiseBody(`<p><img ${attributes} alt="A">`).html;
  assert.match(html(`src="${address(PNG, 'png')}"`), new RegExp(`data-local="${nameOf(PNG, 'png')}" data-alt="A"`));
  assert.match(html(`src="${address(PNG, 'png')}" ${lazy}`), new RegExp(nameOf(PNG, 'png')));
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  assert.match(html(`src="${dot}" ${lazy}`), /data-remote="https:\/\/post.example\/quay.jpg"/);
  assert.equal(sanitiseBody(`<p>x<img src="${dot}">`).html, '<p>x</p>');
  assert.match(html(`src="data:image/svg+xml,%3Csvg/%3E" ${lazy}`), /quay.jpg/);
  assert.equal(sanitiseBody('<p>x<img src="data:text/html;base64,PGI+">').html, '<p>x</p>');
});

test('what a reader names in a file is found in it again, however it is escaped there', async () => {
  const png = address(PNG, 'png');
  const jpeg = address(JPEG, 'jpeg');
  const page = (image: string): string =>
    `<html><title>A flood</title><body><article><h1>A flood</h1>${STORY.repeat(4)}<p>${image}</p>${STORY}</article></body></html>`;
  const markdown = `---\ntitle: A flood\n---\n\n![a](${png})\n\n<img src='${jpeg.replaceAll('+', '&#43;').replaceAll('/', '&#x2f;')}'>\n`;
  const both = [
    [nameOf(PNG, 'png'), true],
    [nameOf(JPEG, 'jpg'), true],
  ];
  assert.deepEqual(await namedAndFound('a.md', Buffer.from(markdown)), both);
  assert.deepEqual(await namedAndFound('a.md.gz', gzipSync(markdown)), both);
  const quoted = page(`<img src="${png.replace(/.{70}/g, '$&\n')}"><img src=${jpeg} alt=quay>`);
  assert.deepEqual(await namedAndFound('a.html', Buffer.from(quoted)), both);
  assert.deepEqual(await namedAndFound('a.html', Buffer.from(`\ufeff${quoted}`, 'utf16le')), both);
  const ninjs = JSON.stringify({
    uri: 'a',
    headline: 'A flood',
    body_xhtml: `<p><img src="${png}"><img src="${jpeg}"></p>`,
  });
  assert.deepEqual(await namedAndFound('a.json', Buffer.from(ninjs.replaceAll('/', '\\/'))), both);
});

test('pictures that SingleFile grouped stand where they stood', async () => {
  const blank = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'></svg>`;
  const page = `<html><!--\n Page saved with SingleFile\n url: https://post.example/2004/05/12/a.html\n--><title>A flood</title><style>:root{--sf-img-7: url("${address(PNG, 'png')}")}</style><body><article><h1>A flood</h1>${STORY.repeat(4)}<p><img src="${blank}" style="background-image: var(--sf-img-7) !important" alt="A map"></p>${STORY}</article></body></html>`;
  assert.deepEqual(await namedAndFound('a.html', Buffer.from(page)), [[nameOf(PNG, 'png'), true]]);
});

test('a message and an MHTML hold their pictures as parts', async () => {
  const part = (type: string, head: string, bytes: Buffer): string =>
    `--b\r\nContent-Type: ${type}\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
  const message = (images: string): string =>
    `From: Jane Doe <j@post.example>\r\nSubject: A flood\r\nDate: Sun, 16 May 2004 10:00:00 +0000\r\nSnapshot-Content-Location: https://post.example/2004/05/16/a.html\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>A flood</h1>${STORY.repeat(4)}${images}${STORY}</article></body></html>\r\n${part('image/png', 'Content-ID: <one@b>', PNG)}${part('image/jpeg', 'Content-Location: https://post.example/img/quay.jpg', JPEG)}--b--\r\n`;
  const both = [
    [nameOf(PNG, 'png'), true],
    [nameOf(JPEG, 'jpg'), true],
  ];
  const mhtml = message('<p><img src="cid:one%40b" alt="A"></p><p><img src="/img/quay.jpg" alt="B"></p>');
  assert.deepEqual(await namedAndFound('a.mhtml', Buffer.from(mhtml)), both);
  const eml = message('<p><img src="cid:one@b" alt="A"></p>');
  assert.deepEqual(await namedAndFound('a.eml', Buffer.from(eml)), both.slice(0, 1));
});

test('the same bytes have the same name, wherever they stand', () => {
  assert.equal(dataImage(address(PNG, 'x-png'))?.name, embeddedImage(PNG)?.name);
  assert.equal(dataImage('data:image/png,abc'), null);
  assert.equal(splitEmbeddedPath('a/b.png'), null);
  assert.equal(splitEmbeddedPath('a.html/.embedded/../../x'), null);
});
