import { parse as parseToml, TomlError } from 'smol-toml';
import type { Document } from 'yaml';
import type { Mending } from '../article.ts';
import type { Fence } from './fence.ts';
import { jsonSafe, NoJsonValue, TOO_DEEP } from './json-safe.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { quoteValues } from './quote-values.ts';
import { yamlParser } from './yaml-parser.ts';

/** One field of the front matter as it was written. */
export interface Field {
  readonly name: string;
  /** JSON values only. Dates are strings as written; numbers that would not print as written are strings too. */
  readonly value: unknown;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The fields, or why the front matter could not be read. */
export type FrontMatter =
  | {
      readonly kind: 'fields';
      readonly fields: readonly Field[];
      /** Keys that were given twice; the last one counts, as in Jekyll and Hugo. */
      readonly duplicates: readonly { readonly name: string; readonly line: number }[];
      /** Lines that no parser takes as they were written. */
      readonly mended: readonly Mending[];
    }
  | { readonly kind: 'invalid'; readonly line: number; readonly column: number; readonly reason: string };

/** More than this is no front matter, and not worth the time of a parser. In UTF-16 units. */
const MAX_LENGTH = 512 * 1024;
/** As in `yaml`'s own default: more aliases than this are an attack ("billion laughs"). */
const MAX_ALIASES = 100;

type FoundFence = Extract<Fence, { kind: 'found' }>;

/** Reads the front matter's source. Never throws: what cannot be read is `invalid`, with line and column in the file. */
export function readFrontMatter(fence: FoundFence): FrontMatter {
  if (fence.source.length > MAX_LENGTH) return invalid(fence, 1, 1, 'it is longer than 512 KiB');
  try {
    if (fence.language === 'yaml') return readYaml(fence);
    return fence.language === 'toml' ? readToml(fence) : readJson(fence);
  } catch (error) {
    if (error instanceof NoJsonValue)
      return { kind: 'invalid', line: error.line, column: error.column, reason: error.message };
    if (error instanceof RangeError) return invalid(fence, 1, 1, TOO_DEEP);
    // Alias limits (ReferenceError) end here.
    return invalid(fence, 1, 1, error instanceof Error ? firstLine(error.message) : 'it cannot be read');
  }
}

function readYaml(fence: FoundFence): FrontMatter {
  const plain = readPlainYaml(fence.source, fence.sourceLine);
  if (plain !== null) return fieldsOf(plain, []);
  const strict = readStrictYaml(fence);
  if (strict.kind === 'fields') return strict;
  // Jekyll's and Python's parser take a quoted text that runs on at the margin; the standard wants it indented.
  const indented = indentQuoted(fence.source);
  if (indented !== fence.source) {
    const lenient = readStrictYaml({ ...fence, source: indented });
    if (lenient.kind === 'fields') return lenient;
  }
  return readQuotedYaml(fence) ?? strict;
}

/** Reads YAML after quotation marks were put around what needs them; null where that does not help. */
function readQuotedYaml(fence: FoundFence): FrontMatter | null {
  const quoted = quoteValues(fence.source, fence.sourceLine);
  if (quoted.mended.length === 0) return null;
  const read = readStrictYaml({ ...fence, source: quoted.source });
  return read.kind === 'fields' ? { ...read, mended: quoted.mended } : null;
}

const OPEN_QUOTE = /^(?:[ \t]*- )?[ \t]*[\w-]+:[ \t]*(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/** Indents the lines on which a quoted text goes on, without moving any line. */
function indentQuoted(source: string): string {
  let quote: string | null = null;
  return source
    .split('\n')
    .map((line) => {
      if (quote === null) {
        if (OPEN_QUOTE.test(line)) quote = /:[ \t]*(["'])/.exec(line)?.[1] ?? null;
        return line;
      }
      if (line.trimEnd().endsWith(quote)) quote = null;
      return `  ${line}`;
    })
    .join('\n');
}

/** Reads YAML with a whole parser. Exported for the test that holds `readPlainYaml` against it. */
export function readStrictYaml(fence: FoundFence): FrontMatter {
  const { isMap, isScalar, LineCounter, parseDocument } = yamlParser();
  const lines = new LineCounter();
  // The core schema has no timestamps, so that a date stays as it was written and no time zone can move it.
  const document = parseDocument(fence.source, {
    schema: 'core',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = lines.linePos(error.pos[0]);
    const isDeep = error.code === 'RESOURCE_EXHAUSTION';
    return invalid(fence, at.line, at.col, isDeep ? TOO_DEEP : firstLine(error.message));
  }
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) return fieldsOf([], []);
  if (!isMap(contents)) return invalid(fence, 1, 1, 'it is no list of fields such as "title: …"');
  keepNumbersAsWritten(document);
  const values = document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown>;
  const seen = new Map<string, Field>();
  const duplicates: { name: string; line: number }[] = [];
  for (const pair of contents.items) {
    const key = pair.key;
    const name = isScalar(key) ? String(key.value) : String(key);
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const at = lines.linePos(offset);
    const line = fence.sourceLine + at.line - 1;
    if (seen.has(name)) duplicates.push({ name, line });
    seen.set(name, { name, value: jsonSafe(values[name], { line, column: at.col }), line });
  }
  return fieldsOf([...seen.values()], duplicates);
}

/** `1.10` and `007` are a version and a film, not 1.1 and 7. */
function keepNumbersAsWritten(document: Document): void {
  yamlParser().visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && String(node.value) !== node.source) node.value = node.source ?? '';
    },
  });
}

function readToml(fence: FoundFence): FrontMatter {
  try {
    const values = parseToml(fence.source);
    const lineOf = keyLines(fence, /^[ \t]*(?:\[\[?[ \t]*)?["']?([\p{L}\p{N}_-]+)["']?[ \t]*(?:[.=\]])/u);
    return fieldsOf(
      Object.entries(values).map(([name, value]) => fieldOf(name, value, lineOf(name))),
      [],
    );
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return invalid(fence, error.line, error.column, firstLine(error.message).replace(/^Invalid TOML document: /, ''));
  }
}

function readJson(fence: FoundFence): FrontMatter {
  // JSON is YAML's flow syntax; yaml is asked only where the error stands, JSON.parse decides.
  try {
    const values = JSON.parse(fence.source) as unknown;
    if (values === null || typeof values !== 'object' || Array.isArray(values)) {
      return invalid(fence, 1, 1, 'it is no object');
    }
    const lineOf = keyLines(fence, /^[ \t]*\{?[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*:/u);
    return fieldsOf(
      Object.entries(values).map(([name, value]) => fieldOf(name, value, lineOf(name))),
      [],
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = jsonErrorPosition(fence.source);
    return invalid(fence, at.line, at.column, 'it is not valid JSON');
  }
}

/** Node 20 and 22 word JSON errors differently, so the place is found without them: the longest readable start. */
function jsonErrorPosition(source: string): { readonly line: number; readonly column: number } {
  const { LineCounter, parseDocument } = yamlParser();
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const offset = document.errors[0]?.pos[0];
  if (offset === undefined) return { line: 1, column: 1 };
  const at = lines.linePos(offset);
  return { line: at.line, column: at.col };
}

/** A look-up of the line on which a top-level key stands, by a pattern for the start of a line. */
function keyLines(fence: FoundFence, pattern: RegExp): (name: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of fence.source.split('\n').entries()) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, fence.sourceLine + index);
  }
  return (name) => lines.get(name) ?? fence.sourceLine;
}

function fieldOf(name: string, value: unknown, line: number): Field {
  return { name, value: jsonSafe(value, { line, column: 1 }), line };
}

function fieldsOf(
  fields: readonly Field[],
  duplicates: readonly { readonly name: string; readonly line: number }[],
): FrontMatter {
  return { kind: 'fields', fields, duplicates, mended: [] };
}

function invalid(fence: FoundFence, line: number, column: number, reason: string): FrontMatter {
  return { kind: 'invalid', line: fence.sourceLine + line - 1, column, reason };
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').trim();
}
