import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { resolveProject } from './project.ts';
import { loadSettings } from './settings.ts';

/** What is complained of in these settings, as `line: message`. */
function complaints(yaml: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-settings-'));
  try {
    mkdirSync(join(folder, '_data'));
    writeFileSync(join(folder, '_data', 'site.yaml'), yaml);
    const { problems } = loadSettings(resolveProject({ workingFolder: folder }), null);
    return problems.map(({ line, message }) => `${line}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what is wrong in a setting is told with its place and what it must be', () => {
  assert.deepEqual(
    complaints(`name: [a]
language: english
dateOrder: dd
offline: maybe
robots: { languageModels: never, foo: allow }
feeds: { tag: [x] }
images: { widths: big, formats: [gif] }
limits: { letter: 0, year: 1.5 }
motto: ""
baseUrl: example.org
colour: red
`),
    [
      '1: name: must be a text.',
      '2: language: must be a language tag such as en or pt-BR.',
      '10: baseUrl: must be a full address such as https://archive.example.org/.',
      '6: There is no setting "feeds.tag".',
      '5: robots.languageModels: must be allow or deny.',
      '5: There is no setting "robots.foo".',
      '4: offline: must be true or false.',
      '8: limits.year: must be a whole number.',
      '8: limits.letter: must be at least 1.',
      '3: dateOrder: must be dmy, mdy or ymd.',
      '7: images.widths: must be a list, such as [one, two].',
      '7: images.formats.0: must be webp or avif.',
      '9: motto: must not be empty.',
      '11: There is no setting "colour".',
    ].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
  );
});

test('of good settings nothing is said, whatever is left empty', () => {
  assert.deepEqual(complaints('name: Courier\nmotto:\nlimits: { letter: 3 }\nrobots: { deny: [ExampleBot] }\n'), []);
});
