import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deniedRobots, robotChoices } from './robot-choices.ts';

test('what is not said is allowed; kinds and names add up, each crawler once', () => {
  assert.deepEqual(deniedRobots({}), []);
  assert.deepEqual(deniedRobots({ webArchives: 'deny', deny: ['heritrix', 'Example Bot'] }), [
    'Example Bot',
    'archive.org_bot',
    'heritrix',
    'ia_archiver',
  ]);
  assert.ok(!deniedRobots({ languageModels: 'deny', searchEngines: 'allow' }).includes('Googlebot'));
  assert.ok(deniedRobots({ languageModels: 'deny' }).includes('Google-Extended'));
});

test('a name cannot write a line of its own into robots.txt', () => {
  for (const name of ['x\nDisallow: /', 'a: b', '*', '']) {
    assert.equal(robotChoices.safeParse({ deny: [name] }).success, false, name);
  }
});
