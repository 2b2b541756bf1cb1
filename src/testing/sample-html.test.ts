import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from '../build/output-folder.ts';
import { PACKAGE_FOLDER } from '../build/project.ts';
import { sample } from './sample-archive.ts';

test('every page of the sample archive is valid HTML', async () => {
  const rules = JSON.parse(readFileSync(join(PACKAGE_FOLDER, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const errors: string[] = [];
  for (const path of listFiles(sample.dist).filter((name) => name.endsWith('.html'))) {
    const report = await validator.validateString(readFileSync(join(sample.dist, path), 'utf8'), path);
    for (const { messages } of report.results) {
      errors.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  assert.deepEqual(errors, []);
});
