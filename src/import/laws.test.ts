import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFrontMatter } from '../article/markdown/front-matter.ts';
import { makeRenderer } from '../article/markdown/render.ts';
import { splitFence } from '../article/markdown/fence.ts';
import { escapeText } from '../article/sanitise-escape.ts';
import { csvCells, csvLine } from './csv-line.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { jsonElements } from './json-elements.ts';
import { linesOf } from './lines.ts';
import { safeName, safePath } from './safe-path.ts';
import { AmpersandGuard, BARE_AMPERSAND } from './xml-ampersands.ts';

const render = makeRenderer();
const signs = fc.string({ unit: fc.constantFrom(...'ab 1.)#>-+*_`~[](){}<>!|\\&;:=^%"\'/é'), maxLength: 40 });

test('escaped text renders as it was written', () => {
  fc.assert(
    fc.property(signs, (text) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      fc.pre(plain !== '');
      const { html } = render(escapeMarkdown(text), { firstLine: 1, base: null, heading: { same: '' } });
      assert.equal(html.replaceAll('&quot;', '"'), `<p>${escapeText(plain)}</p>`);
    }),
    { numRuns: 2000 },
  );
});

test('front matter reads back as it was written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const values = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,9}$/), values, { minKeys: 1 }), (fields) => {
      const fence = splitFence(`${frontMatter(fields)}\nbody`);
      assert.equal(fence.kind, 'found');
      const front = fence.kind === 'found' ? readFrontMatter(fence) : null;
      assert.ok(front?.kind === 'fields');
      assert.deepEqual(Object.fromEntries(front.fields.map(({ name, value }) => [name, value])), { ...fields });
    }),
  );
});

test('a line of CSV gives its cells back', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'a,";é '), maxLength: 10 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => assert.deepEqual(csvCells(csvLine(cells)), cells)),
  );
});

test('objects in lists are found wherever chunks are cut', async () => {
  const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 9 }), async (list, size) => {
      for (const whole of [list, { before: 1, items: list, after: 'x' }]) {
        const bytes = Buffer.from(JSON.stringify(whole));
        const found: unknown[] = [];
        for await (const event of jsonElements(pieces(bytes, size), 1_000_000)) {
          assert.equal(event.kind, 'element');
          if (event.kind !== 'element') continue;
          assert.deepEqual(bytes.subarray(event.offset, event.offset + event.bytes.length), event.bytes);
          found.push(JSON.parse(event.bytes.toString()));
        }
        assert.deepEqual(found, JSON.parse(JSON.stringify(list)));
      }
    }),
    { numRuns: 100 },
  );
});

test('lines are found wherever chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z]{0,6}$/)),
      fc.integer({ min: 1, max: 5 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
        const found: string[] = [];
        for await (const { bytes: line, offset } of linesOf(pieces(bytes, size), 100)) {
          assert.equal(bytes.toString('utf8', offset, offset + (line?.length ?? 0)), line?.toString());
          found.push(line?.toString() ?? '');
        }
        assert.deepEqual(found, lines);
      },
    ),
  );
});

test('ampersands are marked wherever chunks are cut, and nothing else is changed', () => {
  const part = fc.constantFrom('&', '&amp;', '&#3;', ';', 'a', '<b>', '<![CDATA[', ']]>', '<!--', '-->', 'x=1&y=2 ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (parts, size) => {
      const text = parts.join('');
      const marked = (step: number): string => {
        const guard = new AmpersandGuard();
        let out = '';
        for (let at = 0; at < text.length; at += step) out += guard.next(text.slice(at, at + step)).marked;
        return out + guard.next('', true).marked;
      };
      assert.equal(marked(size), marked(Math.max(1, text.length)));
      assert.equal(marked(size).replaceAll(BARE_AMPERSAND, '&'), text);
    }),
  );
});

test('names are safe on every file system, whatever an archive calls its files', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeName(name);
      assert.doesNotMatch(safe, /[<>:"|?*\\/\p{Cc}]|^\.|[. ]$/u);
      assert.ok(safe !== '' && Buffer.byteLength(safe) <= 130);
      const place = safePath(name);
      if (place.kind === 'path') assert.ok(!place.path.split('/').includes('..') && !place.path.startsWith('/'));
    }),
  );
  assert.equal(safeName('CON.txt'), '_CON.txt');
  for (const path of ['../x', 'a/../../x', '/etc/passwd', 'C:\\x', '..\\x', 'a\0b'])
    assert.deepEqual(safePath(path), { kind: 'outside' }, path);
  assert.deepEqual(safePath('./a b/c?.txt'), { kind: 'path', path: 'a-b/c.txt' });
});

async function* pieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
