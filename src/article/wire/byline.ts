import { parseNames } from '../bylines.ts';
import { splitByline } from '../split-byline.ts';

/** Names of a byline as an agency gives it: with "By" or without, in capitals or not, with roles. */
export function bylineNames(written: string): readonly string[] {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const names = parseNames(text) ?? splitByline(text);
  return [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter((name) => name !== '');
}
