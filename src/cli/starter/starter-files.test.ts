import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { PACKAGE_FOLDER, resolveProject } from '../../build/project.ts';
import { loadSettings, SETTING_NAMES } from '../../build/settings.ts';
import { STARTER_FILES } from './starter-files.ts';

/** A settings file in which every setting is used: the comment signs before settings are taken away. */
const allUsed = (yaml: string): string => yaml.replaceAll(/^# ?(?=(?: {2})?[a-z]+[A-Za-z]*:(?: |$))/gmu, '');

const SETTINGS: Readonly<Record<string, string>> = {
  'a new archive': STARTER_FILES['_data/site.yaml'] ?? '',
  'the sample archive': readFileSync(join(PACKAGE_FOLDER, '_data/site.yaml'), 'utf8'),
};

for (const [name, yaml] of Object.entries(SETTINGS)) {
  test(`the settings of ${name} explain every setting, and each as it is explained is right`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-starter-'));
    try {
      mkdirSync(join(folder, '_data'));
      const used = allUsed(yaml);
      writeFileSync(join(folder, '_data/site.yaml'), used);
      const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
      for (const logo of ['logo.svg', 'logo-dark.svg']) writeFileSync(join(folder, '_data', logo), square);
      assert.deepEqual(Object.keys(parse(used) as object).sort(), [...SETTING_NAMES].sort());
      assert.deepEqual(loadSettings(resolveProject({ workingFolder: folder }), null).problems, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
