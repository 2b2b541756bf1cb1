import { decodeText } from '../../source/decode.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { jsonFault } from '../json-fault.ts';
import { linesOf } from '../lines.ts';
import { mappingOf, unfitFields } from '../mapping.ts';
import { isNinjsRecord } from '../ninjs-record.ts';
import { openBytes } from '../open-bytes.ts';
import { problemAt } from '../problems.ts';
import { RecordItems } from '../record-item.ts';
import { isRecord } from '../json-value.ts';

/** A longer line is no article, in bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** JSON Lines: one record a line. A line that is no JSON is told with its number, and the others go on. */
export const jsonl: Container = {
  kind: 'jsonl',
  async *entries(input) {
    const items = new RecordItems(input.options);
    let isFirst = true;
    for await (const line of linesOf(openBytes(input), LONGEST_LINE)) {
      if (line.bytes === null) {
        yield problemAt(input.name, line.number, {
          code: 'IMPORT_LINE_LONG',
          message: `The line is longer than an article can be (${line.length} bytes).`,
          remedy: 'Check whether line ends were lost.',
        });
        yield { kind: 'left', reason: 'line-too-long', detail: `${input.name} line ${line.number}` };
      } else if (!isBlank(line.bytes)) {
        yield* readLine(input, items, line.bytes, line, isFirst);
        isFirst = false;
      }
    }
    yield* unfitFields(input.name, items);
  },
};

function* readLine(
  input: ContainerInput,
  items: RecordItems,
  bytes: Buffer,
  line: { readonly offset: number; readonly number: number },
  isFirst: boolean,
): Iterable<Entry> {
  const detail = `${input.name} line ${line.number}`;
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text.replace(/,\s*$/, '') : bytes.toString('utf8');
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    yield problemAt(input.name, line.number, {
      code: 'IMPORT_JSON_INVALID',
      message: `The line is not valid JSON: ${jsonFault(text, error).message}.`,
      remedy: 'Mend it, then import again: what is there already is not added twice.',
    });
    yield { kind: 'left', reason: 'invalid-json', detail };
    return;
  }
  if (isFirst && isRecord(record) && !isNinjsRecord(record, input.options))
    yield mappingOf(input.name, record, input.options);
  const item = isRecord(record) ? items.jsonItem(record, bytes, line.offset) : null;
  if (item === null) yield { kind: 'left', reason: isRecord(record) ? 'empty-record' : 'not-a-record', detail };
  else yield { kind: 'item', item };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
