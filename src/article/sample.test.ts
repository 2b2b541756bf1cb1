import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Article, ArticleDate, Reading } from './article.ts';
import { readerFor } from './readers.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');
const SETTINGS = { dateOrder: null, language: 'en', publisher: 'The Saltmarsh Courier' } as const;

/** Files of the sample archive as a person reads them: headline, and the day or time printed on the page (null: none is). */
const EXPECTED: readonly (readonly [file: string, headline: string, published: string | null])[] = [
  ['microfilm/reel-118-regatta-capsizes.txt', 'Regatta capsizes, no one hurt', '1995-07-02'],
  ['scraped/0031-bridge-keeper-forty-years.txt', 'Bridge-keeper marks forty years at the lever', '1994-09-03'],
  ['scraped/0058-harbour-cup-on-penalties.txt', 'Cocklers win the Harbour Cup on penalties', '1996-05-13'],
  ['scraped/0077-danish-coaster.txt', 'Lifeboat takes seven off Danish coaster', '1997-01-14'],
  ['scraped/0109-lindqvist-mayor.txt', 'Lindqvist elected mayor by two votes', '1998-11-10'],
  ['scraped/0140-millennium.txt', 'No computer in Saltmarsh will notice, says clerk', '1999-12-31'],
  ['scraped/0152-spirit-of-wend.txt', 'New lifeboat named, at the second attempt', '2000-08-12'],
  ['scraped/0163-first-ship-to-rotterdam.txt', 'First ship sails on the Rotterdam line', '2001-04-03'],
  [
    'scraped/0171-lettre-de-port-sainte-anne.txt',
    'Lettre de Port-Sainte-Anne : « Chez vous, la mer s’en va plus loin »',
    '2001-09-22',
  ],
  ['scraped/0194-brief-aus-altenfleth.txt', 'Brief aus Altenfleth: Elf Minuten mit der Fähre', '2002-08-31'],
  ['scraped/0211-garrity-leaves.txt', 'Mrs Garrity leaves Grange School, by the front door', '2004-07-21'],
  ['scraped/0219-wind-mast.txt', 'Council lets a mast measure the wind for a year', '2004-10-06'],
  ['scraped/0238-strand-hands-over.txt', 'Harbour master Strand hands over the keys, and a stick', '2006-04-29'],
  ['scraped/0244-accounts-do-not-add-up.txt', 'Harbour Trust accounts ‘do not add up’', '2006-10-11'],
  ['scraped/0263-rotterdam-line-to-end.txt', 'Rotterdam line to end before Christmas', '2008-11-20'],
  ['scraped/0268-cockle-beds-shut.txt', 'Cockle beds shut until May', '2009-02-18'],
  ['scraped/0301-regatta-returns.txt', 'Regatta returns, and so does the ham', '2012-07-22'],
  ['scraped/0322-gates-hold-again.txt', 'Both gates hold as surge passes the mark of 1998', '2013-12-06'],
  [
    'scraped/0340-lower-marsh-gets-its-bank.txt',
    'Lower Marsh gets its bank, sixteen years after the water',
    '2014-09-20',
  ],
  ['scraped/0349-northlight-picks-ness-bank.txt', 'Northlight picks Ness Bank for 41 turbines', '2015-04-22'],
  ['scraped/0388-library-takes-back-issues.txt', "Library takes in the Courier's back issues", '2018-02-10'],
  ['scraped/0421-regatta-on-dry-land.txt', 'Regatta rowed on dry land, in seventeen gardens', '2020-07-18'],
  ['scraped/0447-three-families-from-kharkiv.txt', 'Three families from Kharkiv, and a cello', '2022-05-14'],
  ['scraped/0466-pier-measured-weekly.txt', 'Bridge pier to be measured every Wednesday', '2023-11-30'],
  ['scraped/samphire-how-we-do-it.txt', 'How we do samphire on the Marsh Road', null],
  ['scraped/st-brannocks-tenor-bell.txt', "St Brannock's tenor is cracked, and may ring on", null],
  ['site-1999/990215a.html', 'Lower Marsh residents form action group', '1999-02-15'],
  ['site-1999/990608a.html', 'Flood inquiry opens with a carpet', '1999-06-08'],
  ['site-1999/991021c.html', 'Grange School choir sings in Rotterdam, twice', '1999-10-21'],
  ['site-1999/000330a.html', 'Wall saved the town and sank Lower Marsh, inquiry finds', '2000-03-30'],
  [
    'site-2007/harbour-treasurer-charged-with-fraud.html',
    'Harbour treasurer charged with fraud',
    '2007-02-21T07:15:00+00:00',
  ],
  [
    'site-2007/regatta-draws-record-crowd-and-a-cow.html',
    'Regatta draws record crowd, and a cow',
    '2007-07-16T08:00:00+01:00',
  ],
  [
    'site-2007/flood-gates-shut-for-the-first-time-since-1998.html',
    'Flood gates shut for the first time since 1998',
    '2007-11-09T14:20:00+00:00',
  ],
  ['site-2007/minchin-guilty.html', 'Minchin guilty: five years for harbour treasurer', '2008-10-17T16:45:00+01:00'],
  ['site-2007/flats-plan-for-cannery-thrown-out.html', 'Flats plan for cannery thrown out', '2009-03-17'],
  ['site-2007/school-roof-to-be-replaced.html', 'School roof to be replaced', '2012-05-19T10:05:00+01:00'],
  [
    'site-2016/saltmarsh-votes-to-stay-by-eleven.html',
    'Saltmarsh votes to stay, by eleven, and goes',
    '2016-06-24T07:40:00+01:00',
  ],
  [
    'site-2016/council-votes-7-6-for-the-wind-farm.html',
    'Council votes 7–6 for the wind farm',
    '2016-11-24T22:15:00+00:00',
  ],
  ['site-2016/tom-abara-puts-down-his-notebook.html', 'Tom Abara puts down his notebook', '2017-03-31T12:00:00+01:00'],
  [
    'site-2016/twenty-years-on-the-wall-is-a-place-to-sit.html',
    'Twenty years on, the wall is a place to sit',
    '2018-11-24T06:00:00Z',
  ],
  ['site-2016/first-power-from-ness-bank.html', 'First power comes ashore from Ness Bank', '2021-08-18T18:30:00+01:00'],
];

function read(file: string): Reading {
  const reader = readerFor(file);
  assert.ok(reader !== null, file);
  return reader.read({ path: file, bytes: readFileSync(path.join(CONTENT, file)), sha256: '' }, SETTINGS);
}

function one(file: string): Article {
  const [article] = read(file).articles;
  assert.ok(article !== undefined, file);
  return article;
}

function written(date: ArticleDate | null): string | null {
  if (date === null) return null;
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

describe('the sample archive', () => {
  for (const [file, headline, published] of EXPECTED) {
    it(file, () => {
      const article = one(file);
      assert.deepEqual([article.headline, written(article.published)], [headline, published]);
    });
  }

  it('takes no date where day and month could be either', () => {
    const { articles, problems } = read('scraped/0190-lights-at-ness-point.txt');
    assert.equal(articles[0]?.published, null);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['DATE_AMBIGUOUS'],
    );
  });

  it('keeps lines of the story that read like notices', () => {
    const { body } = one('scraped/0388-library-takes-back-issues.txt');
    assert.ok(
      body.includes('Read more: it’s free. Saltmarsh Public Library.') ||
        body.includes("Read more: it's free. Saltmarsh Public Library."),
    );
    assert.ok(body.includes('Advertisements will be kept.'));
  });

  it('takes the dateline off the story, and mends no break that was not lost', () => {
    assert.equal(one('scraped/0077-danish-coaster.txt').dateline, 'NESS BANK');
    const { mended } = one('scraped/0194-brief-aus-altenfleth.txt');
    assert.equal(mended.filter((mending) => mending.rule === 'lost-paragraph-break').length, 0);
  });
});
