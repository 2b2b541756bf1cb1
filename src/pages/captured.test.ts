import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capturedDay, waybackAddress } from './captured.ts';

test('the day of a capture is read in the ways in which it is stamped', () => {
  const days = [
    '2011-05-03',
    '2011-05-03T10:22:01Z',
    '2011-05-03 10:22',
    '20110503',
    '20110503102201',
    '10:22:01 May 03, 2011',
    'Tue May 3 2011 12:22:01 GMT+0200 (CEST)',
  ].map((captured) => capturedDay({ captured }));
  assert.deepEqual(new Set(days), new Set(['2011-05-03']));
  assert.equal(
    capturedDay({ capture: { by: 'Wayback Machine', url: null, captured: '20140512103000' } }),
    '2014-05-12',
  );
});

test('what is no day is none', () => {
  for (const captured of ['', 'yesterday', '2011-13-01', '2011', 12, null, { day: 1 }]) {
    assert.equal(capturedDay({ captured }), null);
  }
  assert.equal(capturedDay({ capture: { captured: null } }), null);
  assert.equal(capturedDay({}), null);
});

test('the Wayback Machine is asked about the day', () => {
  assert.equal(
    waybackAddress('http://saltmarsh.example/news?id=417', '2011-05-03'),
    'https://web.archive.org/web/20110503/http://saltmarsh.example/news?id=417',
  );
  assert.equal(waybackAddress('http://a.example/', null), 'https://web.archive.org/web/*/http://a.example/');
});
