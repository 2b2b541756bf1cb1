import type { Field } from './front-matter.ts';

const KEY = /^([A-Za-z_][\w-]*):(?:[ ]+(.*))?$/;
/** Keys that YAML reads as something else than a text, or JavaScript as more than a key. */
const NO_NAME = /^(?:null|true|false|__proto__)$/i;
const ITEM = /^( *)- +(\S.*)$/;
/** A text that YAML takes as it stands: no indicator at its start, no mapping, comment or line end within. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~=](?:[^\s:#]|:(?=\S)|[ ](?!#)|#)*$/;
const DOUBLE_QUOTED = /^"([^"\\]*)"$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)'$/;
const FLOW_ITEM = /^(?:"[^"\\]*"|'[^']*'|[^\s\-?:,[\]{}#&*!|>'"%@`~=][^:#,[\]{}"']*)$/;

/**
 * Reads front matter that is a flat list of fields with texts, numbers, truths and lists of them, each on its line: what nearly
 * all front matter is, in a tenth of the time of a whole YAML parser.
 * @param firstLine Line of the file on which the source starts, from 1.
 * @returns null for anything more (quotes with escapes, texts over several lines, maps, anchors, a field twice): YAML decides.
 */
export function readPlainYaml(source: string, firstLine: number): readonly Field[] | null {
  // Where a tab may stand in YAML is a science of its own.
  if (source.includes('\t')) return null;
  const fields = new Map<string, Field>();
  const lines = source.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const text = (lines[index] ?? '').trimEnd();
    if (text === '' || text.startsWith('#')) continue;
    const found = KEY.exec(text);
    const name = found?.[1];
    if (name === undefined || fields.has(name) || NO_NAME.test(name)) return null;
    const line = firstLine + index;
    const written = (found?.[2] ?? '').trim();
    if (written === '') {
      const list = itemsAfter(lines, index);
      if (list === null) return null;
      fields.set(name, { name, value: list.items.length === 0 ? null : list.items, line });
      index = list.last;
      continue;
    }
    const value = written.startsWith('[') ? flowList(written) : scalar(written);
    if (value === undefined || goesOn(lines, index + 1)) return null;
    fields.set(name, { name, value, line });
  }
  return [...fields.values()];
}

/** Whether the next line with text is indented or an item, so that it belongs to the one before. */
function goesOn(lines: readonly string[], from: number): boolean {
  for (let index = from; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (text.trim() !== '') return /^(?:[ \t]|- )/.test(text);
  }
  return false;
}

/** The items below a field without a value of its own; null where they are more than scalars. */
function itemsAfter(
  lines: readonly string[],
  at: number,
): { readonly items: readonly unknown[]; readonly last: number } | null {
  const items: unknown[] = [];
  let last = at;
  let indent: string | null = null;
  for (let index = at + 1; index < lines.length; index++) {
    const text = (lines[index] ?? '').trimEnd();
    if (text === '') continue;
    const found = ITEM.exec(text);
    if (found === null) {
      if (/^[\s-]/.test(text)) return null;
      break;
    }
    indent ??= found[1] ?? '';
    const value = scalar(found[2] ?? '');
    if (found[1] !== indent || value === undefined) return null;
    items.push(value);
    last = index;
  }
  return { items, last };
}

/** `[a, "b c", 3]`; undefined where it is more than that. */
function flowList(written: string): readonly unknown[] | undefined {
  if (!written.endsWith(']')) return undefined;
  const inner = written.slice(1, -1).trim();
  if (inner === '') return [];
  const items: unknown[] = [];
  for (const part of inner.split(',')) {
    const item = part.trim();
    // A comma within quotation marks leaves halves, which are no items.
    if (!FLOW_ITEM.test(item)) return undefined;
    const value = scalar(item);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** A scalar of YAML 1.2's core schema; undefined where it is written in another way. */
function scalar(written: string): unknown {
  const double = DOUBLE_QUOTED.exec(written);
  if (double !== null) return double[1];
  const single = SINGLE_QUOTED.exec(written);
  if (single !== null) return (single[1] ?? '').replaceAll("''", "'");
  if (!PLAIN.test(written) || written.endsWith(':')) return undefined;
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  if (/^(?:null|Null|NULL)$/.test(written)) return null;
  // A number that would not print as it was written stays a text: `1.10`, `007`.
  if (/^\d+(?:\.\d+)?$/.test(written) && String(Number(written)) === written) return Number(written);
  return written;
}
