import { parseNames } from '../bylines.ts';
import { splitByline } from '../split-byline.ts';

/** A second byline may go on from the first: `and Bob Roe`. */
const GOES_ON = /^(?:and|und|et|y|e|en|och|og|oraz|&)\s+(?=\p{Lu}|\p{Lo}|by\s)/iu;

/** Names of a byline as an agency gives it: with "By" or without, in capitals or not, with roles. */
export function bylineNames(written: string): readonly string[] {
  const text = written.replace(/\s+/g, ' ').trim().replace(GOES_ON, '');
  if (text === '') return [];
  const names = parseNames(text) ?? splitByline(text);
  return [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter((name) => name !== '');
}
