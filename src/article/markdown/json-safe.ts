import { TomlDate } from 'smol-toml';

/** Nesting deeper than this is no front matter, and more than those who read its fields can follow. */
const DEEPEST = 200;

/** Why front matter that is nested too deep cannot be read. */
export const TOO_DEEP = `its lists are nested more than ${DEEPEST} deep`;

/** Where a field stands in the file, from 1. */
export interface FieldPlace {
  readonly line: number;
  readonly column: number;
}

/** A value that JSON cannot hold; no other way of reading it helps. */
export class NoJsonValue extends Error {
  readonly line: number;
  readonly column: number;

  constructor(reason: string, { line, column }: FieldPlace) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/**
 * A parser's value as JSON values alone: dates and large numbers as texts, sets and maps as lists.
 *
 * @param place of the field that has it.
 * @throws NoJsonValue where it is nested too deep, or holds itself, as YAML's aliases can have it.
 */
export function jsonSafe(value: unknown, place: FieldPlace): unknown {
  return safeValue(value, place, []);
}

function safeValue(value: unknown, place: FieldPlace, around: readonly unknown[]): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (around.includes(value)) throw new NoJsonValue('an alias in it (*) stands within what it repeats', place);
  if (around.length >= DEEPEST) throw new NoJsonValue(TOO_DEEP, place);
  const within = [...around, value];
  const inner = (one: unknown): unknown => safeValue(one, place, within);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map || value instanceof Set) return [...value].map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
}
