import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatOf } from '../formats.ts';
import type { Seed } from './run-fuzz.ts';

/** Larger files make the run slow and show nothing more. In bytes. */
const LARGEST = 400_000;

/** All files of a folder that a reader takes, in the order of their paths. */
export function seedsOf(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => formatOf(path) !== null && statSync(join(folder, path)).size <= LARGEST)
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }));
}

/** Small files of the forms that the sample archive has none of. */
export const WIRE_SEEDS: readonly Seed[] = [
  seed(
    'a.json',
    JSON.stringify({
      uri: 'urn:a',
      versioncreated: '2013-07-09T10:37:00Z',
      headline: 'One',
      body_xhtml: '<p>GROSSETO (AP) -- It was.</p>',
      subject: [{ name: 'x' }],
      associations: { main: { type: 'picture', renditions: { a: { href: 'a.jpg' } } } },
    }),
  ),
  seed(
    'b.json',
    JSON.stringify([
      { uri: 'urn:b', headlines: [{ role: 'main', value: 'Two' }], bodies: [{ role: 'text', value: 'a\nb' }] },
    ]),
  ),
  seed(
    'a.xml',
    '<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20040512"/></docdata></head><body><body.head><hedline><hl1>A &eacute;</hl1></hedline><byline>By Jane Doe</byline></body.head><body.content><p>One <num>1</num>.</p><media media-type="image"><media-reference source="a.jpg"/></media></body.content></body></nitf>',
  ),
  seed(
    'b.xml',
    '<newsMessage><itemSet><newsItem guid="a"><itemMeta><versionCreated>2018-11-21T16:25:32-05:00</versionCreated></itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>x</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>',
  ),
  seed(
    'a.eml',
    'From: =?utf-8?Q?J=C3=B6rg?= <a@b.example>\r\nSubject: Hi\r\nDate: Wed, 12 May 2004 10:00:00 +0200\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nA =C3=A9 text.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>A text.</p>\r\n--b--\r\n',
  ),
  seed(
    'a.mhtml',
    'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://x.example/2004/05/12/a.html\r\n\r\n<html><body><h1>A title of it</h1><p>A story that goes on for a while, and then for another, until it is over and done.</p></body></html>\r\n--b--\r\n',
  ),
  {
    path: 'a.txt.gz',
    bytes: gzipSync('May 12, 2004\nFlood closes Main Street\n\nThe river rose by two metres in the night.\n'),
  },
];

function seed(path: string, text: string): Seed {
  return { path, bytes: Buffer.from(text) };
}
