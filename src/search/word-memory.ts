import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Form } from './vocabulary.ts';

/**
 * The words of some tokens, to be kept from one build to the next: where one article of thousands has changed, Pagefind is asked for
 * what is new in it alone.
 */
export interface WordMemory {
  /** Name of the stemmer that Pagefind chose. */
  readonly stemmer: string;
  /** With a single space between. */
  readonly tokens: string;
  readonly forms: readonly Form[];
  /** As in `TokenForms`: those of token `t` stand from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: readonly number[];
  /** Places in `forms`. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Keeps a memory. @param key what it rests on: of another key it is not read again. */
export function writeWordMemory(file: string, key: string, memory: WordMemory): void {
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, JSON.stringify({ key, ...memory }));
  renameSync(whole, file);
}

/** The memory kept in a file; null where there is none, none of this key, or where it is damaged: then it is made again. */
export function readWordMemory(file: string, key: string): WordMemory | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const memory = JSON.parse(text) as WordMemory & { readonly key: string };
    return memory.key === key && isWhole(memory) ? memory : null;
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

function isWhole({ tokens, forms, starts, places, weights }: WordMemory): boolean {
  const count = tokens === '' ? 0 : tokens.split(' ').length;
  return (
    starts.length === count + 1 &&
    starts.at(-1) === places.length &&
    weights.length === places.length &&
    places.every((place) => Number.isInteger(place) && place >= 0 && place < forms.length)
  );
}
