import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDemonym, TITLE_MODIFIERS, TITLES } from './lexicon.ts';
import { distinct, type Marked, type MeasuredText, type NamedKind, written } from './measured-sets.ts';
import { nameKey } from './name-key.ts';

interface GumToken {
  readonly word: string;
  readonly pos: string;
  readonly marks: ReadonlyMap<string, { readonly kind: string; readonly identity: string | null }>;
}

const GUM_KINDS: Readonly<Record<string, NamedKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
};
const PERSONAL = new Set(['de', 'van', 'von', 'al', '-', '.', 'bin', 'la']);
const JOINING = new Set(['of', 'the', 'and', 'for', "'s", '&', '-', 'de', 'van', 'von', 'al', '.', 'on', 'to']);

/** GUM: entities in WebAnno TSV, parts of speech and paragraphs in XML. Only mentions whose head is a proper name are asked for. */
export function readGum(folder: string): readonly MeasuredText[] {
  return readdirSync(join(folder, 'xml'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.xml$/, '');
      const xml = readFileSync(join(folder, 'xml', file), 'utf8').split('\n');
      const rows = readFileSync(join(folder, 'tsv', `${id}.tsv`), 'utf8')
        .split('\n')
        .filter((line) => /^\d+-\d+\t/.test(line));
      const tokens: GumToken[] = [];
      const blocks: { kind: string; words: string[] }[] = [];
      for (const line of xml) {
        const element = /^<(head|p|caption|item|sp|l)\b/.exec(line)?.[1];
        if (element !== undefined) blocks.push({ kind: element, words: [] });
        if (!line.includes('\t')) continue;
        const pos = line.split('\t')[4] ?? '';
        const columns = (rows[tokens.length] ?? '').split('\t');
        const word = columns[2] ?? '';
        tokens.push({ word, pos, marks: marksOf(columns, tokens.length) });
        blocks.at(-1)?.words.push(word);
      }
      const texts = blocks.filter(({ words }) => words.length > 0);
      const heading = texts.findIndex(({ kind }) => kind === 'head');
      return {
        id,
        headline: written(texts[heading]?.words ?? []),
        paragraphs: texts.filter((_, i) => i !== heading).map(({ words }) => written(words)),
        names: distinct(gumNames(tokens)),
      };
    });
}

function marksOf(columns: readonly string[], index: number): GumToken['marks'] {
  const marks = new Map<string, { kind: string; identity: string | null }>();
  const identities = new Map(
    (columns[6] ?? '_').split('|').map((part) => [/\[(\d+)\]$/.exec(part)?.[1] ?? '', part.replace(/\[\d+\]$/, '')]),
  );
  for (const part of (columns[3] ?? '_').split('|')) {
    if (part === '_') continue;
    const number = /\[(\d+)\]$/.exec(part)?.[1];
    const identity = identities.get(number ?? '') ?? '_';
    marks.set(number ?? `single-${index}`, {
      kind: part.replace(/\[\d+\]$/, ''),
      identity: identity === '_' ? null : identity,
    });
  }
  return marks;
}

function gumNames(tokens: readonly GumToken[]): readonly Marked[] {
  const spans = new Map<string, { kind: string; identity: string | null; from: number; to: number }>();
  tokens.forEach(({ marks }, index) => {
    for (const [id, mark] of marks) {
      const span = spans.get(id);
      if (span === undefined) spans.set(id, { ...mark, from: index, to: index + 1 });
      else span.to = index + 1;
    }
  });
  const cores = [...spans.values()].flatMap((span) => {
    const core = nameCore(tokens, span.from, span.to, span.kind);
    return core === null ? [] : [{ ...span, ...core }];
  });
  return cores.flatMap(({ kind, identity, from, to }) => {
    const named = GUM_KINDS[kind];
    if (named === undefined) return [];
    const nested = cores.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from);
    return [{ kind: named, words: tokens.slice(from, to).map(({ word }) => word), identity, nested }];
  });
}

/**
 * The proper name that heads a mention, without what comes before it (`the party’s nominee`) or behind it (`, a lawyer`);
 * null where an ordinary noun heads it.
 */
function nameCore(
  tokens: readonly GumToken[],
  start: number,
  end: number,
  kind: string,
): { readonly from: number; readonly to: number } | null {
  const word = (i: number): string => tokens[i]?.word ?? '';
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(word(i)) && tokens[i]?.pos !== 'DET';
  const joining = kind === 'person' ? PERSONAL : JOINING;
  let from = start;
  let to = start;
  let i = start;
  for (; i < end; i++) {
    const before = to === i && to > from;
    if (isCapital(i) || (word(i) !== '-' && word(i - 1) === '-' && to >= i - 1 && to > from)) {
      if (!before && !(to > from && joinsUp(i))) from = i;
      to = i + 1;
    } else if (!/^(?:DET|ADJ|NOUN|NUM|PART|PROPN|VERB|ADV)$/.test(tokens[i]?.pos ?? '') && !/^["'“]$/.test(word(i))) {
      if (!(to === i || to === i - 1) || !joining.has(word(i).toLowerCase())) break;
    }
  }
  function joinsUp(at: number): boolean {
    for (let j = to; j < at; j++) if (!joining.has(word(j).toLowerCase())) return false;
    return true;
  }
  const stopped = i;
  while (from < to - 1 && (isTitle(word(from)) || (kind === 'person' && isDemonym(word(from).toLowerCase())))) from++;
  if (from >= to || isDemonym(word(to - 1).toLowerCase())) return null;
  if (to - from === 1 && isTitle(word(from))) return null;
  let proper = false;
  for (let j = from; j < to; j++) proper ||= tokens[j]?.pos === 'PROPN';
  // Between the name and where reading stopped only the mark of the genitive may stand.
  for (let j = to; j < stopped; j++)
    if (!/^['’]s?$|^["”]$/.test(word(j)) && !joining.has(word(j).toLowerCase())) return null;
  return proper ? { from, to } : null;
}

function isTitle(word: string): boolean {
  const lower = nameKey(word).toLowerCase().replace(/\.$/, '');
  return TITLES.has(lower) || TITLE_MODIFIERS.has(lower);
}
