import { GREAT_CITIES, LARGE_CITIES, SMALL_CITIES } from './gazetteer/city-names.ts';
import { COUNTRY_NAMES } from './gazetteer/country-names.ts';
import { COMMON_NAMES } from './gazetteer/other-languages.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { CITY_VARIANTS, COUNTRY_VARIANTS, REGIONS } from './gazetteer/places.ts';
import { isCommonWord, isGivenName, isSurname } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { Words } from './words.ts';

/** A name that the tables hold. */
export interface Known {
  /** As shown. */
  readonly name: string;
  readonly kind: 'place' | 'organisation';
  /** `sure`: the name suffices. `local`: also many people's or things' name; the text must say that a place is meant. */
  readonly trust: 'sure' | 'local';
}

export interface KnownNames {
  readonly byKey: ReadonlyMap<string, Known>;
  /** Words with what these names and the lexicon tell of them. */
  readonly words: Words;
}

/** Key of a name of several words: one blank between words, no commas. */
export function phraseKey(name: string): string {
  return nameKey(name).replace(/,/g, '').replace(/\s+/g, ' ').trim();
}

/** The names that the tables hold for a language (primary subtag). Some milliseconds: to be kept by the caller. */
export function createKnownNames(language: string): KnownNames {
  const byKey = new Map<string, Known>();
  const add = (spelling: string, known: Known): void => {
    const key = phraseKey(spelling);
    if (key !== '' && !byKey.has(key)) byKey.set(key, known);
  };
  const addRows = (table: string, kind: Known['kind']): void => {
    for (const row of table.trim().split('\n')) {
      const spellings = row.split('=');
      for (const spelling of spellings) add(spelling, { name: spellings[0] ?? row, kind, trust: 'sure' });
    }
  };
  if (language === 'en') {
    addRows(COUNTRY_VARIANTS, 'place');
    addRows(ORGANISATIONS, 'organisation');
  }
  const [places = '', bodies = ''] = (COMMON_NAMES[language] ?? '').split('\n\n');
  if (places !== '') addRows(places, 'place');
  if (bodies !== '') addRows(bodies, 'organisation');
  for (const names of countriesIn(language)) {
    for (const name of names) add(name, { name: names[0] ?? name, kind: 'place', trust: 'sure' });
  }
  if (language !== 'en') addRows(ORGANISATIONS, 'organisation');
  addRows(REGIONS, 'place');
  if (language === 'en') addRows(CITY_VARIANTS, 'place');
  for (const name of GREAT_CITIES.split('\n')) add(name, { name, kind: 'place', trust: 'sure' });
  for (const name of LARGE_CITIES.split('\n')) {
    const single = !name.includes(' ');
    const doubtful =
      language !== 'en' || (single && (isGivenName(name) || isSurname(name) || isCommonWord(name.toLowerCase())));
    add(name, { name, kind: 'place', trust: doubtful ? 'local' : 'sure' });
  }
  for (const name of SMALL_CITIES.split('\n')) {
    add(name, {
      name,
      kind: 'place',
      trust: name.includes(' ') && !isGivenName(name.split(' ')[0] ?? '') ? 'sure' : 'local',
    });
  }
  const longestFrom = new Map<string, number>();
  for (const key of byKey.keys()) {
    const words = key.split(/ |(?<=')/);
    const first = words[0] ?? key;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
  }
  return { byKey, words: new Words({ byKey, longestFrom }) };
}

/** Countries' names in a language, each with its variants behind it; the first is the one in common use where it can be told. */
export function countriesIn(language: string): readonly (readonly string[])[] {
  const start = COUNTRY_NAMES.startsWith(`${language}|`) ? 0 : COUNTRY_NAMES.indexOf(`\n${language}|`) + 1;
  if (start === 0 && !COUNTRY_NAMES.startsWith(`${language}|`)) return [];
  const end = COUNTRY_NAMES.indexOf('\n', start);
  const rows = COUNTRY_NAMES.slice(start, end < 0 ? undefined : end)
    .split('|')
    .slice(1);
  return rows.map((row) =>
    row
      .split('=')
      .slice(1)
      .map((name) => name.replace(/ ?\(.*\)$/, ''))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .filter((name) => name.length > 3 || /^\P{Lu}/u.test(name)),
  );
}
