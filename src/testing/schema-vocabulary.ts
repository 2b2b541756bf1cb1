import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** schema.org's vocabulary, as `schema-dts` has it: which type has which properties, and of what kind their values are. */
export interface Vocabulary {
  /** Own properties of a type, with the names of the types that a value may have. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Types that things can have. */
  readonly types: ReadonlySet<string>;
}

const BASE = /^(?:export )?interface (\w+)Base extends (.+) \{$/u;
const LEAF = /^export interface (\w+)Leaf extends (\w+)Base \{$/u;
const PROPERTY = /^ {4}"([^"@]+)"\?: SchemaValue<(.+), "\1">;$/u;

/** Reads the vocabulary out of the declarations of `schema-dts`. */
export function readVocabulary(): Vocabulary {
  const lines = readFileSync(fileURLToPath(new URL('schema.d.ts', import.meta.resolve('schema-dts'))), 'utf8').split(
    '\n',
  );
  const properties = new Map<string, Map<string, readonly string[]>>();
  const parents = new Map<string, readonly string[]>();
  const types = new Set<string>();
  let own = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [, base, above] = BASE.exec(line) ?? [];
    const [, leaf, from] = LEAF.exec(line) ?? [];
    const [, property, ranges] = PROPERTY.exec(line) ?? [];
    if (base !== undefined && above !== undefined) {
      own = new Map();
      properties.set(base, own);
      parents.set(
        base,
        [...above.matchAll(/(\w+)Base\b/gu)].map(([, name = '']) => name),
      );
    } else if (leaf !== undefined && from !== undefined) {
      types.add(leaf);
      // A type without properties of its own has no base: its leaf stands on another's.
      if (from !== leaf) parents.set(leaf, [from]);
    } else if (property !== undefined && ranges !== undefined) own.set(property, ranges.split(' | '));
  }
  return { properties, parents, types };
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/u;

/** How a value that is no thing looks. A text may be anything. */
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/u.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && ISO_DAY.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/u.test(value) &&
    !Number.isNaN(Date.parse(value)),
  Duration: (value) => typeof value === 'string' && /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/u.test(value),
  Boolean: (value) => typeof value === 'boolean',
  Integer: (value) => Number.isInteger(value),
  Number: (value) => Number.isFinite(value),
};

/**
 * What of a JSON-LD document is not in the vocabulary: types and properties that it does not know, properties of another type, values of
 * another kind.
 *
 * @returns a line each, with the path to it; empty where all is well
 */
export function strangers(document: unknown, vocabulary: Vocabulary, path = '$'): string[] {
  if (!isRecord(document)) return [`${path}: is no thing`];
  const type = document['@type'];
  if (typeof type !== 'string' || !vocabulary.types.has(type)) return [`${path}: no such type: ${String(type)}`];
  return Object.entries(document).flatMap(([name, value]) => {
    if (name === '@type' || name === '@id') return [];
    if (name === '@context') return value === 'https://schema.org' && path === '$' ? [] : [`${path}: wrong context`];
    const ranges = lineOf(type, vocabulary)
      .map((ancestor) => vocabulary.properties.get(ancestor)?.get(name))
      .find((found) => found !== undefined);
    const here = `${path}.${name}`;
    if (ranges === undefined) return [`${here}: ${type} has no such property`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${here}: is empty`];
    return values.flatMap((one) => strangersInValue(one, ranges, vocabulary, here));
  });
}

function strangersInValue(value: unknown, ranges: readonly string[], vocabulary: Vocabulary, path: string): string[] {
  if (!isRecord(value)) {
    return ranges.some((range) => PLAIN[range]?.(value) === true)
      ? []
      : [`${path}: ${JSON.stringify(value)} is none of ${ranges.join(', ')}`];
  }
  if (value['@type'] === undefined && Object.keys(value).join() === '@id')
    return ranges.includes('IdReference') ? [] : [`${path}: cannot be a mere reference`];
  const line = lineOf(String(value['@type']), vocabulary);
  const misplaced = ranges.some((range) => line.includes(range)) ? [] : [`${path}: is none of ${ranges.join(', ')}`];
  return [...misplaced, ...strangers(value, vocabulary, path)];
}

/** A type and all above it. */
function lineOf(type: string, vocabulary: Vocabulary): readonly string[] {
  return [type, ...(vocabulary.parents.get(type) ?? []).flatMap((parent) => lineOf(parent, vocabulary))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
