import { ALPHABETS } from './decode-alphabets.ts';
import { legacyTable } from './decode-legacy.ts';
import { letterWeights, priorOf, weightOf } from './decode-likelihood.ts';
import { classOf, type Classed } from './decode-structure.ts';

/** A language as it is written in one encoding. */
export interface WrittenLanguage {
  readonly language: string;
  /** How likely a text is in both before it is looked at, as a logarithm. */
  readonly prior: number;
  /** How likely each byte from 0x80 on is among the bytes beyond ASCII, as a logarithm. */
  readonly weights: readonly number[];
}

/** A legacy encoding with what is known of it. */
export interface KnownEncoding {
  readonly name: string;
  /** The characters of the bytes from 0x80 on. */
  readonly table: readonly string[];
  /** Those of all 256 bytes, with their classes. */
  readonly classes: readonly Classed[];
  readonly languages: readonly WrittenLanguage[];
}

let known: readonly KnownEncoding[] | null = null;

/** All one-byte encodings that this Node can decode; made by the first text that needs them (20 ms), for most archives have none. */
export function knownEncodings(): readonly KnownEncoding[] {
  known ??= makeKnown();
  return known;
}

function makeKnown(): readonly KnownEncoding[] {
  const names = new Set(Object.values(ALPHABETS).flatMap(({ encodings }) => encodings));
  return [...names].flatMap((name) => {
    const table = legacyTable(name);
    return table === null ? [] : [{ name, table, classes: classesOf(table), languages: languagesOf(name, table) }];
  });
}

function classesOf(table: readonly string[]): readonly Classed[] {
  const ascii = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));
  return [...ascii, ...table].map(classOf);
}

function languagesOf(encoding: string, table: readonly string[]): readonly WrittenLanguage[] {
  return Object.entries(ALPHABETS)
    .filter(([, { encodings }]) => encodings.includes(encoding))
    .map(([language, { letters }]) => {
      const weights = letterWeights(letters, language);
      return {
        language,
        prior: priorOf(language, encoding),
        weights: table.map((character) => weightOf(character, weights)),
      };
    });
}
