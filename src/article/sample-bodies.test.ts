import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { htmlReader } from './html/reader.ts';
import { plainText } from './plain-text.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** What a person keeps of each page of the sample archive: the paragraphs of its story, told by their first words. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  'site-1999/000330a.html': [
    'The flood wall did what',
    'Without the wall, she sa',
    'She does not find that a',
    'She recommends that a ba',
    'The county said that it',
  ],
  'site-1999/990215a.html': [
    'There were eighty chairs',
    'They want three things,',
    'The arrow is on sheet se',
    'Of the 118 houses that w',
    'Councillor Priya Raman s',
  ],
  'site-1999/990608a.html': [
    'The public inquiry into',
    'It was carried in by the',
    'Mrs Hale thanked her, an',
    'The inspector has to dec',
    '“And?” said Mrs Hale.',
    '“It was one of the two c',
    'Percy Lound, who was the',
  ],
  'site-1999/991021c.html': [
    'The choir of Grange Scho',
    '“They were better the se',
    'The visit was paid for b',
    'A gentleman in the front',
  ],
  'site-2007/flats-plan-for-cannery-thrown-out.html': [
    'A plan to turn the Harka',
    'It was the lighthouse th',
    'Fourteen of the flats wo',
    'The works have been empt',
    'The packing-floor clock',
  ],
  'site-2007/flood-gates-shut-for-the-first-time-since-1998.html': [
    'The two gates in the flo',
    '“I would rather be laugh',
    'It was a bad tide all do',
    'In Lower Marsh, where th',
    '“I have got it down to o',
  ],
  'site-2007/harbour-treasurer-charged-with-fraud.html': [
    'Gerald Minchin, treasure',
    'Mr Minchin, 61, of Harbo',
    'The charges cover the ye',
    'Mr Minchin has resigned',
    'The case will go to Wend',
  ],
  'site-2007/minchin-guilty.html': [
    'Gerald Minchin was sent',
    'The jury at Wendmouth Cr',
    'He had been caught by a',
    'Mr Minchin did not give',
    'Mayor Ada Lindqvist, who',
    'There will be a hearing',
  ],
  'site-2007/regatta-draws-record-crowd-and-a-cow.html': [
    'Six thousand people and',
    'The heifer, the property',
    'Kittiwake won by two len',
    'Samphire, of North Ness,',
    'The cups had been found.',
  ],
  'site-2007/school-roof-to-be-replaced.html': [
    'The slate above the lowe',
    'No one was in the car. I',
    'The whole roof is now to',
    'Mrs Eileen Garrity, who',
    'The slate is in the scho',
  ],
  'site-2016/council-votes-7-6-for-the-wind-farm.html': [
    'Saltmarsh Town Council v',
    'There was a silence of s',
    '“I was wrong about a thi',
    'The debate had lasted fo',
    'Councillor Hugh Standish',
    'Mayor Ada Lindqvist did',
    '“You could see the whole',
    'Josie Fenn, harbour mast',
    'The decision on whether',
  ],
  'site-2016/first-power-from-ness-bank.html': [
    'At nine minutes past thr',
    'The floor is the cable s',
    'There had been a plan fo',
    'It took two minutes and',
    'Outside you could just m',
    '“They’re all facing the',
  ],
  'site-2016/saltmarsh-votes-to-stay-by-eleven.html': [
    'The ballot boxes from Sa',
    'It made no difference. B',
    '“I would call it a draw,',
    'No one could say what wo',
    'In Altenfleth the mayor',
  ],
  'site-2016/tom-abara-puts-down-his-notebook.html': [
    'Tom Abara filled his las',
    'He came to the Courier i',
    'He has covered the wall,',
    'His shorthand can be rea',
    'He means to learn to row',
  ],
  'site-2016/twenty-years-on-the-wall-is-a-place-to-sit.html': [
    'It is four feet six inch',
    'I was eleven. I remember',
    'There are 640 yards. At',
    'The gates have been shut',
    'Len Pocock was sitting o',
  ],
};

describe('the stories of the sample pages', () => {
  for (const [file, expected] of Object.entries(PARAGRAPHS)) {
    it(file, () => {
      const { articles } = htmlReader.read(
        { path: file, bytes: readFileSync(path.join(CONTENT, file)), sha256: '' },
        { dateOrder: null, language: 'en', publisher: 'The Saltmarsh Courier' },
      );
      const paragraphs = plainText(articles[0]?.body ?? '').split('\n');
      assert.deepEqual(
        paragraphs.map((text, index) => text.slice(0, expected[index]?.length ?? 30)),
        expected,
      );
    });
  }
});
