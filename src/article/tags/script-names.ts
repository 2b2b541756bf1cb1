import { COMMON_NAMES } from './gazetteer/other-languages.ts';
import { countriesIn, type Known } from './known-names.ts';

/** Names found by letters alone, for writing that knows no capitals; the longest first under each first character. */
export type ScriptNames = ReadonlyMap<string, readonly (readonly [string, Known])[]>;

interface Writing {
  /** `none`: words are not parted. `words`: parted by blanks. `before`: parted before, endings follow (Korean). */
  readonly parting: 'none' | 'words' | 'before';
  /** Letters that may stand before a name in the same word. */
  readonly prefix: RegExp | null;
  readonly shortest: number;
}

const PLAIN: Writing = { parting: 'words', prefix: null, shortest: 3 };
const ARABIC: Writing = { parting: 'words', prefix: /^[وفبلك]{1,2}$/u, shortest: 3 };
/** Languages written without capitals. Georgian is: its capitals are not used in running text. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  zh: { parting: 'none', prefix: null, shortest: 2 },
  ja: { parting: 'none', prefix: null, shortest: 2 },
  th: { parting: 'none', prefix: null, shortest: 4 },
  km: { parting: 'none', prefix: null, shortest: 4 },
  ko: { parting: 'before', prefix: null, shortest: 2 },
  ar: ARABIC,
  fa: ARABIC,
  ur: PLAIN,
  ps: PLAIN,
  sd: PLAIN,
  ug: PLAIN,
  he: { parting: 'words', prefix: /^[בלמהושכ]{1,2}$/u, shortest: 3 },
  hi: { ...PLAIN, shortest: 2 },
  bn: PLAIN,
  ta: PLAIN,
  ml: PLAIN,
  mr: PLAIN,
  ka: PLAIN,
  am: PLAIN,
  dv: PLAIN,
};

/** Whether the language is written without capitals. */
export function isCaseless(language: string): boolean {
  return WRITINGS[language] !== undefined;
}

export function scriptNames(language: string): ScriptNames {
  const names = new Map<string, Known>();
  const shortest = WRITINGS[language]?.shortest ?? 3;
  const add = (spellings: readonly string[], kind: Known['kind']): void => {
    for (const spelling of spellings) {
      if ([...spelling].length >= shortest && !names.has(spelling) && !ORDINARY.has(spelling))
        names.set(spelling, { name: spellings[0] ?? spelling, kind, trust: 'sure' });
    }
  };
  const [places = '', bodies = ''] = (COMMON_NAMES[language] ?? '').split('\n\n');
  for (const row of places.split('\n')) add(row.split('='), 'place');
  for (const row of bodies.split('\n')) add(row.split('='), 'organisation');
  for (const spellings of countriesIn(language)) add(spellings, 'place');
  const byFirst = new Map<string, [string, Known][]>();
  for (const entry of names) {
    const first = String.fromCodePoint(entry[0].codePointAt(0) ?? 0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return byFirst;
}

/** Names that are also ordinary words of their language: Korean for Sudan is `means`, for Ghana `going`. */
const ORDINARY: ReadonlySet<string> = new Set(['수단', '가나', '인도', '马里']);

const LETTER = /[\p{L}\p{M}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** The known names in a sentence, in order. */
export function namesInScript(sentence: string, language: string, names: ScriptNames): readonly Known[] {
  const writing = WRITINGS[language] ?? PLAIN;
  const found: Known[] = [];
  let at = 0;
  while (at < sentence.length) {
    const character = String.fromCodePoint(sentence.codePointAt(at) ?? 0);
    const hit = names
      .get(character)
      ?.find(([name]) => sentence.startsWith(name, at) && stands(sentence, at, at + name.length, writing));
    if (hit === undefined) at += character.length;
    else {
      found.push(hit[1]);
      at += hit[0].length;
    }
  }
  return found;
}

/** Whether what stands at `from` to `to` is a word of its own, as far as the writing shows it. */
function stands(text: string, from: number, to: number, { parting, prefix }: Writing): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (parting === 'none') {
    const name = text.slice(from, to);
    // A katakana word ends where katakana ends: `マリ` does not stand in `マリア`.
    if (KATAKANA.test(name.charAt(name.length - 1)) && KATAKANA.test(after)) return false;
    return !(KATAKANA.test(name.charAt(0)) && KATAKANA.test(before));
  }
  if (parting === 'before') return !LETTER.test(before);
  if (LETTER.test(after)) return false;
  if (!LETTER.test(before)) return true;
  return prefix !== null && prefix.test(wordStart(text, from));
}

/** The letters right before `at`, as many as stand in one word, three at most. */
function wordStart(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 3 && LETTER.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
