import { createRandom, type Random } from './random.ts';
import { capitalised, type Vocabulary } from './vocabulary.ts';

/** One article file of the synthetic archive. */
export interface SyntheticArticle {
  /** Inside the content folder: `2005/01/slug.md`. */
  readonly path: string;
  readonly text: string;
}

export interface ArticleRequest {
  /** Which of the archive's articles, from 0; those after the last one continue it. */
  readonly number: number;
  readonly published: Date;
  readonly seed: number;
}

/** About so many words an article. */
const WORDS = 450;
const SECTIONS = [
  'world',
  'national',
  'politics',
  'business',
  'sport',
  'science',
  'culture',
  'local',
  'opinion',
  'health',
];

/** Writes one article: the same for the same request, whatever was written before it. */
export function syntheticArticle(request: ArticleRequest, vocabulary: Vocabulary): SyntheticArticle {
  const { number, published, seed } = request;
  const random = createRandom(seed, number);
  const word = (): string => vocabulary.word(random);
  const headline = capitalised(Array.from({ length: 5 + random.below(6) }, word).join(' '));
  const tags = new Set<string>();
  for (const wanted = 3 + random.below(4); tags.size < wanted;) tags.add(vocabulary.tag(random));
  const time = published.toISOString();
  const front = [
    '---',
    `title: ${JSON.stringify(headline)}`,
    `date: ${time}`,
    `author: ${JSON.stringify(vocabulary.writer(random))}`,
    `section: ${random.pick(SECTIONS)}`,
    'tags:',
    ...[...tags].map((tag) => `  - ${JSON.stringify(tag)}`),
    '---',
  ];
  const slug = headline.toLowerCase().replaceAll(' ', '-');
  return {
    path: `${time.slice(0, 4)}/${time.slice(5, 7)}/${slug}-${number + 1}.md`,
    text: `${front.join('\n')}\n\n${blocks(random, vocabulary).join('\n\n')}\n`,
  };
}

function blocks(random: Random, vocabulary: Vocabulary): string[] {
  const count = 8 + random.below(5);
  const made: string[] = [];
  for (let place = 0; place < count; place++) {
    if (place === 4 && random.chance(0.5)) {
      made.push(`## ${capitalised(vocabulary.word(random))} ${vocabulary.word(random)} ${vocabulary.word(random)}`);
    }
    made.push(paragraph(random, vocabulary, WORDS / count - 9));
  }
  if (random.chance(0.2)) made.splice(3, 0, `> ${sentence(random, vocabulary)}`);
  if (random.chance(0.1)) made.push(Array.from({ length: 4 }, () => `- ${sentence(random, vocabulary)}`).join('\n'));
  return made;
}

/** Whole sentences until there are so many words. */
function paragraph(random: Random, vocabulary: Vocabulary, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const next = sentence(random, vocabulary);
    sentences.push(next);
    count += next.split(' ').length;
  }
  return sentences.join(' ');
}

function sentence(random: Random, vocabulary: Vocabulary): string {
  const length = 10 + random.below(18);
  const words = Array.from({ length }, (_, place) => {
    const comma = place > 3 && place < length - 2 && random.chance(0.07) ? ',' : '';
    return phrase(random, vocabulary) + comma;
  });
  const said = capitalised(words.join(' '));
  return random.chance(0.12) ? `“${said},” said ${vocabulary.person(random)}.` : `${said}.`;
}

/** A word, now and then a name, a figure, an emphasised word or a linked one. */
function phrase(random: Random, vocabulary: Vocabulary): string {
  const word = vocabulary.word(random);
  const kind = random.next();
  if (kind < 0.03) return vocabulary.person(random);
  if (kind < 0.045) return String(random.below(5000));
  if (kind < 0.055) return `*${word}*`;
  if (kind < 0.06) return `[${word}](https://example.org/${word}/)`;
  return word;
}
