import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDateline } from './dateline.ts';

function read(paragraph: string): string {
  const found = parseDateline(paragraph);
  if (found === null) return 'null';
  assert.equal(found.printed.length + found.rest.length, paragraph.length);
  return [found.place, found.agency ?? '', found.dayHint ?? '', found.rest].join('|');
}

test('datelines', () => {
  const cases: Readonly<Record<string, string>> = {
    'PARIS, Oct 5 (AFP) — The talks failed.': 'PARIS|AFP|Oct 5|The talks failed.',
    'QUAY STREET — The council met.': 'QUAY STREET|||The council met.',
    'WASHINGTON (AP) - The Senate voted.': 'WASHINGTON|AP||The Senate voted.',
    'WASHINGTON (AP) — The Senate voted.': 'WASHINGTON|AP||The Senate voted.',
    'LONDON/BERLIN, 5. Oktober (dpa) – Die Gespräche sind gescheitert.':
      'LONDON/BERLIN|dpa|5. Oktober|Die Gespräche sind gescheitert.',
    'Berlin (dpa) - Die Gespräche sind gescheitert.': 'Berlin|dpa||Die Gespräche sind gescheitert.',
    'WASHINGTON, D.C. — The Senate voted.': 'WASHINGTON, D.C.|||The Senate voted.',
    'ST. LOUIS, Mo. (AP) — The river rose.': 'ST. LOUIS, Mo.|AP||The river rose.',
    'SAN JOSÉ, Costa Rica — The vote is over.': 'SAN JOSÉ, Costa Rica|||The vote is over.',
    'MOSCOW, October 5. /TASS/. The': 'null',
    'BEIJING, Oct. 5 (Xinhua) -- China said so.': 'BEIJING|Xinhua|Oct. 5|China said so.',
    'NEW YORK, Oct. 5 — “No,” he said.': 'NEW YORK||Oct. 5|“No,” he said.',
    '(Reuters) - Shares fell.': '|Reuters||Shares fell.',
    'MOSCOW - The Kremlin denied it.': 'MOSCOW|||The Kremlin denied it.',
    'Rio de Janeiro, 5 de octubre (EFE) – El presidente habló.': 'Rio de Janeiro|EFE|5 de octubre|El presidente habló.',
  };
  for (const [paragraph, expected] of Object.entries(cases)) assert.equal(read(paragraph), expected, paragraph);
});

test('no datelines', () => {
  for (const paragraph of [
    'NATO — the alliance — agreed.',
    'BREAKING — The mill burned.',
    'The mill — the town’s largest — burned.',
    'Smith - who was away - returned.',
    'A — B',
    'IBM said so.',
    'Paris — The city of light.',
    'UPDATE - The mill burned.',
    'COVID-19 is over.',
    'WHO — The',
    'PARIS —',
    'X-RAY machines',
    'LONDON is calling.',
    '',
  ]) {
    assert.equal(read(paragraph), 'null', paragraph);
  }
});

test('hostile paragraphs', () => {
  const start = process.cpuUsage();
  for (const text of [
    'A '.repeat(60),
    'AB-'.repeat(40),
    'AA, AA '.repeat(20),
    'A.'.repeat(60),
    'Aa de '.repeat(20),
    'X'.repeat(1_000_000),
  ])
    for (let count = 0; count < 50; count++) parseDateline(text);
  assert.ok(process.cpuUsage(start).user / 1e3 < 1000);
});
