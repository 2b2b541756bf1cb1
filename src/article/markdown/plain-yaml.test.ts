import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitFence } from './fence.ts';
import { readStrictYaml } from './front-matter.ts';
import { readPlainYaml } from './plain-yaml.ts';

const CORPORA = path.resolve(import.meta.dirname, '../../../../shared/corpora');

/** What is read fast is what the whole parser reads. Returns whether it was read fast. */
function sameAsWhole(source: string): boolean {
  const plain = readPlainYaml(source, 2);
  if (plain === null) return false;
  const whole = readStrictYaml({ kind: 'found', language: 'yaml', source, sourceLine: 2, body: '', bodyLine: 1 });
  assert.deepEqual(whole, { kind: 'fields', fields: plain, duplicates: [], mended: [] }, source);
  return true;
}

describe('readPlainYaml', () => {
  it('reads texts, numbers, truths and lists', () => {
    const source = [
      'title: "Flood: the wall holds"',
      "dek: 'It''s 4 feet'",
      'date: 2012-01-05 14:22:00 -0500',
      '# a remark',
      'count: 12',
      'version: 1.10',
      'film: 007',
      'draft: false',
      'none:',
      'tags:',
      '  - flood',
      '  - "Quay Street"',
      'authors: [jane doe, "Tom Abara"]',
      'url: http://example.org/a:b#c',
    ].join('\n');
    assert.deepEqual(
      readPlainYaml(source, 2)?.map(({ name, value, line }) => [name, value, line]),
      [
        ['title', 'Flood: the wall holds', 2],
        ['dek', "It's 4 feet", 3],
        ['date', '2012-01-05 14:22:00 -0500', 4],
        ['count', 12, 6],
        ['version', '1.10', 7],
        ['film', '007', 8],
        ['draft', false, 9],
        ['none', null, 10],
        ['tags', ['flood', 'Quay Street'], 11],
        ['authors', ['jane doe', 'Tom Abara'], 14],
        ['url', 'http://example.org/a:b#c', 15],
      ],
    );
    assert.ok(sameAsWhole(source));
  });

  it('leaves to the whole parser what is more', () => {
    for (const source of [
      'a: |\n  text',
      'a: b\n  goes on',
      'a: "x\\n"',
      'a: &x b',
      'a: b: c',
      'a: b # remark',
      'a:\n  b: c',
      'a: 1\na: 2',
      'a: [b, [c]]',
      'a: {b: c}',
      '- a',
      'a:\n  - b: c',
      'a: "b, c" d',
    ])
      assert.equal(readPlainYaml(source, 1), null, source);
  });

  it('agrees with the whole parser on anything', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '- ',
      ' - ',
      '  ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      ', ',
      '\n',
      '\n  - ',
      '\nkey: ',
      '1',
      '1.0',
      'true',
      '~',
      'é',
      '@',
      '=',
      '|',
      '2012-01-05',
      'null',
      '.',
      '-',
      '\\',
      '\t',
      '!',
      '&',
      '*',
      '%',
      '<<',
      '\nx: [',
      '\ny: "z"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        sameAsWhole(`k: ${pieces.join('')}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the whole parser on the corpora', { skip: !existsSync(CORPORA) }, () => {
    let fast = 0;
    let all = 0;
    for (const set of ['md-digitalgov', 'md-18f']) {
      for (const name of readdirSync(path.join(CORPORA, set), { recursive: true }) as string[]) {
        if (!name.endsWith('.md')) continue;
        const fence = splitFence(readFileSync(path.join(CORPORA, set, name), 'utf8'));
        if (fence.kind !== 'found') continue;
        all += 1;
        if (sameAsWhole(fence.source)) fast += 1;
      }
    }
    assert.ok(fast / all > 0.3, `${fast} of ${all}`);
  });
});
