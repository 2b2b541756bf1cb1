import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * The words of a partition's tokens, to be kept from one build to the next: where one article of thousands has changed, Pagefind is
 * asked for what is new in it alone.
 */
export interface WordMemory {
  /** Name of the stemmer that Pagefind chose. */
  readonly stemmer: string;
  /** With a single space between. */
  readonly tokens: string;
  /** A line each: the word, and after a space how it is written where it has marks. */
  readonly forms: string;
  /** As in `TokenForms`: those of token `t` stand from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: Int32Array;
  /** Places in `forms`. */
  readonly places: Int32Array;
  readonly weights: Uint8Array;
}

/** As it stands in a file. */
type KeptMemory = Omit<WordMemory, 'tokens' | 'forms'> & {
  readonly key: string;
  readonly tokens: Buffer;
  readonly forms: Buffer;
};

/** Keeps a memory. @param key what it rests on: of another key it is not read again. */
export function writeWordMemory(file: string, key: string, memory: WordMemory): void {
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}`;
  // In UTF-8 a text of many scripts is half as long.
  const texts = { tokens: Buffer.from(memory.tokens), forms: Buffer.from(memory.forms) };
  writeFileSync(whole, serialize({ ...memory, ...texts, key }));
  renameSync(whole, file);
}

/** The memory kept in a file; null where there is none, none of this key, or where it is damaged: then it is made again. */
export function readWordMemory(file: string, key: string): WordMemory | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  try {
    const { key: own, ...kept } = deserialize(bytes) as KeptMemory;
    const memory = { ...kept, tokens: kept.tokens.toString(), forms: kept.forms.toString() };
    return own === key && isWhole(memory) ? memory : null;
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

function isWhole({ tokens, forms, starts, places, weights }: WordMemory): boolean {
  const count = tokens === '' ? 0 : occurrences(tokens, ' ') + 1;
  const known = forms === '' ? 0 : occurrences(forms, '\n') + 1;
  return (
    starts.length === count + 1 &&
    starts.at(-1) === places.length &&
    weights.length === places.length &&
    places.every((place) => place >= 0 && place < known)
  );
}

function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
