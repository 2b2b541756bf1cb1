import { createRandom, type Random, zipfRanks } from './random.ts';

/** Words, names and tags that the synthetic archive is written with. */
export interface Vocabulary {
  /** A word, frequent ones most often. */
  word(random: Random): string;
  /** A tag, frequent ones most often. */
  tag(random: Random): string;
  /** First name and surname. */
  person(random: Random): string;
  /** One of the paper's writers. */
  writer(random: Random): string;
}

const WORDS = 40_000;
const TAGS = 2_000;
const WRITERS = 120;

/** The most frequent words of an English paper, so that a stemmer and an excerpt have what they are made for. */
const FREQUENT =
  `the of and to a in that is was for on with as by at it he said from his her be are were has have had an
  not but they who which this their its been will would could more one after about new when there two people up out
  year last over also than into first if some all other no only most against before while during under between three
  since told because police council court city town state country week month group officials government president
  percent million report according company school work made make way home part public family market including many`
    .trim()
    .split(/\s+/u);

const STARTS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sc sh sl sp st str t th tr v w wh'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ee ou oa'.split(' ');
const ENDS = 'b ck d ft g l ll m mp n nd ng nt p r rd rk rn rt s ss st t tch x'.split(' ');
const ENDINGS = [
  '',
  '',
  '',
  '',
  's',
  's',
  'ed',
  'ing',
  'er',
  'ly',
  'tion',
  'ment',
  'ness',
  'al',
  'ive',
  'able',
  'ity',
  'ance',
];

/** The same words in every archive, whatever its size and seed. */
export function createVocabulary(): Vocabulary {
  const random = createRandom(1851);
  const words = [...FREQUENT, ...inventedWords(random, WORDS - FREQUENT.length)];
  const names = (count: number): string[] =>
    Array.from({ length: count }, () => capitalised(words[300 + random.below(30_000)] ?? ''));
  const [first, last] = [names(150), names(400)];
  const person = (source: Random): string => `${source.pick(first)} ${source.pick(last)}`;
  const writers = Array.from({ length: WRITERS }, () => person(random));
  const tags = new Set<string>();
  while (tags.size < TAGS) {
    const part = (): string => words[200 + random.below(20_000)] ?? '';
    tags.add(random.chance(0.5) ? part() : `${part()} ${part()}`);
  }
  const tagList = [...tags];
  const [wordRank, tagRank] = [zipfRanks(WORDS), zipfRanks(TAGS)];
  return {
    word: (source) => words[wordRank(source)] ?? '',
    tag: (source) => tagList[tagRank(source)] ?? '',
    person,
    writer: (source) => source.pick(writers),
  };
}

/** Pronounceable words of 3 to 15 letters, each once, the short ones first for the most part. */
function inventedWords(random: Random, count: number): string[] {
  const known = new Set(FREQUENT);
  const made: { readonly word: string; readonly place: number }[] = [];
  while (made.length < count) {
    let word = '';
    for (let syllables = 1 + random.below(3); syllables > 0; syllables--) {
      const end = syllables === 1 || random.chance(0.35) ? random.pick(ENDS) : '';
      word += (random.chance(0.06) ? '' : random.pick(STARTS)) + random.pick(VOWELS) + end;
    }
    word += random.pick(ENDINGS);
    if (word.length < 3 || word.length > 15 || known.has(word)) continue;
    known.add(word);
    made.push({ word, place: word.length ** 2 + random.below(60) });
  }
  return made.sort((a, b) => a.place - b.place).map(({ word }) => word);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
