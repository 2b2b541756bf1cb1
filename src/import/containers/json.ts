import type { Container, ContainerInput, Entry } from '../item.ts';
import { jsonElements, type JsonEvent } from '../json-elements.ts';
import { jsonFault } from '../json-fault.ts';
import { mappingOf, unfitFields } from '../mapping.ts';
import { isNinjsRecord } from '../ninjs-record.ts';
import { openBytes } from '../open-bytes.ts';
import { problemAt } from '../problems.ts';
import { RecordItems } from '../record-item.ts';
import { isRecord } from '../json-value.ts';
import { asUtf8, encodingOf } from '../text-encoding.ts';

/** A longer object is no article, in bytes. */
const LONGEST = 64 * 1024 * 1024;

/** JSON: a list of records, or an object with lists of them. */
export const json: Container = {
  kind: 'json',
  async *entries(input) {
    const items = new RecordItems(input.options);
    const encoding = await encodingOf(input.path);
    let isFirst = true;
    for await (const event of jsonElements(asUtf8(openBytes(input), encoding), LONGEST)) {
      if (event.kind === 'element') yield* readElement(input, items, event, isFirst);
      else yield* brokenElement(input, event);
      isFirst &&= event.kind !== 'element';
    }
    yield* unfitFields(input.name, items);
  },
};

/** What cannot be read of a JSON file. */
export function* brokenElement(input: ContainerInput, event: Exclude<JsonEvent, { kind: 'element' }>): Iterable<Entry> {
  const cut = event.kind === 'cut';
  yield problemAt(input.name, event.line, {
    code: cut ? 'IMPORT_CUT_OFF' : 'IMPORT_ITEM_LARGE',
    message: cut
      ? 'The file ends within a list: it was not copied whole. What came before was read.'
      : `The object at byte ${event.offset} is larger than an article can be.`,
    remedy: cut ? 'Make the export again, and import it: nothing is added twice.' : 'Take it out of the file.',
  });
  yield { kind: 'left', reason: cut ? 'cut-off' : 'too-large', detail: `${input.name} line ${event.line}` };
}

/** An element as JSON; null with the problem where it is none. */
export function parseElement(
  input: ContainerInput,
  { bytes, line, offset }: Extract<JsonEvent, { kind: 'element' }>,
): { readonly value: unknown } | { readonly entries: readonly Entry[] } {
  const text = bytes.toString('utf8');
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = jsonFault(text, error);
    const problem = problemAt(input.name, line + fault.line - 1, {
      code: 'IMPORT_JSON_INVALID',
      message: `The object that begins at line ${line} (byte ${offset}) is not valid JSON: ${fault.message}.`,
      remedy: 'Mend it, then import again: what is there already is not added twice.',
    });
    return { entries: [problem, { kind: 'left', reason: 'invalid-json', detail: `${input.name} line ${line}` }] };
  }
}

function* readElement(
  input: ContainerInput,
  items: RecordItems,
  event: Extract<JsonEvent, { kind: 'element' }>,
  isFirst: boolean,
): Iterable<Entry> {
  const parsed = parseElement(input, event);
  if ('entries' in parsed) {
    yield* parsed.entries;
    return;
  }
  const record = parsed.value;
  if (isFirst && isRecord(record) && !isNinjsRecord(record, input.options))
    yield mappingOf(input.name, record, input.options);
  const item = isRecord(record) ? items.jsonItem(record, event.bytes, event.offset) : null;
  if (item === null) yield { kind: 'left', reason: 'empty-record', detail: `${input.name} line ${event.line}` };
  else yield { kind: 'item', item };
}
