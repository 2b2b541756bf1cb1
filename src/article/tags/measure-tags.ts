/**
 * Measures the finder of tags against annotated texts and prints a table.
 * `node --import tsx src/article/tags/measure-tags.ts [--errors] [--half 0|1] [--most N] [--baseline]`
 * `--half`: only every second text (rules are made with the errors of half 0 in view, half 1 is kept unseen).
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTagFinder } from './find-tags.ts';
import { isFound, readFrench } from './measured-french.ts';
import { readGum } from './measured-gum.ts';
import { comparedKey, type MeasuredText, type NamedKind } from './measured-sets.ts';
import { readWikigold } from './measured-wikigold.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    half: { type: 'string' },
    most: { type: 'string' },
    baseline: { type: 'boolean' },
    corpora: { type: 'string' },
  },
});
const corpora = values.corpora ?? join(import.meta.dirname, '../../../../shared/corpora');
const findTags = createTagFinder(Number(values.most ?? Infinity));

interface Answer {
  readonly name: string;
  readonly kind: NamedKind | null;
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const kinds = ['person', 'place', 'organisation'] as const;
const score = ({ right, wrong, missed }: Count): string => {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((x) => x.toFixed(3)).join('  ');
};

function measure(
  label: string,
  texts: readonly MeasuredText[],
  answer: (text: MeasuredText) => readonly Answer[],
): void {
  const counts = new Map<string, Count>(
    ['all', 'untyped', ...kinds].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]),
  );
  const count = (kind: string, what: keyof Count): void => {
    const one = counts.get(kind);
    if (one !== undefined) one[what]++;
  };
  for (const text of texts) {
    const asked = new Set(text.names.filter(({ optional }) => !optional));
    const untyped = new Set(asked);
    const wrong: string[] = [];
    for (const { name, kind } of answer(text)) {
      const key = comparedKey(name);
      const any = text.names.filter(({ keys }) => keys.has(key));
      const typed = any.find((one) => one.kind === kind);
      if (any.length === 0) count('untyped', 'wrong');
      else if (any.some((one) => untyped.delete(one))) count('untyped', 'right');
      if (typed === undefined) {
        count('all', 'wrong');
        count(kind ?? 'none', 'wrong');
        wrong.push(`${name}/${kind}${any.length > 0 ? `(is ${any[0]?.kind})` : ''}`);
      } else if (asked.delete(typed)) {
        count('all', 'right');
        count(kind ?? 'none', 'right');
      }
    }
    for (const one of asked) {
      count('all', 'missed');
      count(one.kind, 'missed');
    }
    for (const _ of untyped) count('untyped', 'missed');
    if (values.errors === true) {
      process.stdout.write(
        `${text.id}\n  WRONG  ${wrong.join('; ')}\n  MISSED ${[...asked].map(({ keys, kind }) => `${[...keys].join(' = ')}/${kind}`).join('; ')}\n`,
      );
    }
  }
  process.stdout.write(`${label} (${texts.length} texts)         precision recall f1\n`);
  for (const [kind, one] of counts)
    process.stdout.write(
      `  ${kind.padEnd(14)}${score(one)}   ${one.right} right, ${one.wrong} wrong, ${one.missed} missed\n`,
    );
}

/** What wink-nlp's parts of speech give: runs of proper nouns, without kinds. */
function properNounRuns(): (text: MeasuredText) => readonly Answer[] {
  const require = createRequire(import.meta.url);
  const nlp = (require('wink-nlp') as (model: unknown, pipe: readonly string[]) => WinkNlp)(
    require('wink-eng-lite-web-model'),
    ['sbd', 'pos'],
  );
  return ({ paragraphs }) => {
    const names = new Set<string>();
    for (const paragraph of paragraphs) {
      const tokens = nlp.readDoc(paragraph).tokens();
      const words = tokens.out() as readonly string[];
      const tags = tokens.out(nlp.its.pos) as readonly string[];
      let run: string[] = [];
      words.concat('').forEach((word, i) => {
        if (tags[i] === 'PROPN') run.push(word);
        else if (run.length > 0) {
          names.add(run.join(' '));
          run = [];
        }
      });
    }
    return [...names].map((name) => ({ name, kind: null }));
  };
}

interface WinkNlp {
  readDoc(text: string): { tokens(): { out(what?: unknown): readonly unknown[] } };
  readonly its: { readonly pos: unknown };
}

const found = ({ headline, paragraphs }: MeasuredText): readonly Answer[] =>
  findTags({ headline, paragraphs, language: 'en', bylines: [], dateline: null }).map(({ name, kind }) => ({
    name,
    kind: kind as NamedKind,
  }));

const sets: readonly (readonly [string, readonly MeasuredText[]])[] = [
  ['gum-wikinews', readGum(join(corpora, 'tags-gum-wikinews'))],
  ['wikigold', readWikigold(join(corpora, 'tags-wikigold'))],
];
for (const [label, all] of sets) {
  const texts = values.half === undefined ? all : all.filter((_, i) => i % 2 === Number(values.half));
  measure(label, texts, found);
  if (values.baseline === true) measure(`${label}, proper-noun runs of wink-nlp`, texts, properNounRuns());
  const words = texts.reduce((sum, { paragraphs }) => sum + paragraphs.join(' ').split(' ').length, 0);
  const start = process.cpuUsage();
  for (let i = 0; i < 3; i++) for (const text of texts) found(text);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 3e6;
  process.stdout.write(
    `  ${Math.round(words / seconds)} words a CPU second: ${Math.round(words / seconds / 450)} articles of 450 words\n`,
  );
}

const french = readFrench(join(corpora, 'tags-wikinews-fr100')).map(({ headline, paragraphs, keys }) => {
  const tags = findTags({ headline, paragraphs, language: 'fr', bylines: [], dateline: null }).map(({ name }) => name);
  return { asked: keys.length, right: keys.filter((key) => isFound(key, tags)).length, tags: tags.length };
});
const sum = (of: 'asked' | 'right' | 'tags'): number => french.reduce((total, one) => total + one[of], 0);
process.stdout.write(
  `wikinews-fr (${french.length} texts): ${sum('right')} of ${sum('asked')} keys with capitals, recall ${(sum('right') / sum('asked')).toFixed(3)}, ${(sum('tags') / french.length).toFixed(1)} tags a text\n`,
);
