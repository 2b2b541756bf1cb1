import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { searchPlaceOf, startWords } from './start-words.ts';

test('a page to begin with promises search without a network only where it is there', () => {
  const archive = mkdtempSync(join(tmpdir(), 'backfile-start-'));
  try {
    const table = { 'start.explained': 'search too', 'start.explainedOnWeb': 'not search' };
    const told = (): string => startWords('A', 'en', searchPlaceOf(archive), table).explained;
    mkdirSync(join(archive, 'search'));
    writeFileSync(join(archive, 'search', 'partitions.json'), '');
    assert.equal(told(), 'not search');
    writeFileSync(join(archive, 'search', 'partitions.json.js'), '');
    assert.equal(told(), 'search too');
  } finally {
    rmSync(archive, { recursive: true });
  }
});
