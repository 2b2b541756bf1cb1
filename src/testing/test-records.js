// Reporter of node:test: a line of JSON for each test that ended. `test-report.js` makes sentences of them.
import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Name of the test that `import-tests.js` itself is; told of only where it fails. */
export const ALL_LOADED = 'all test files are loaded';

/** @param {AsyncIterable<{ type: string, data: Record<string, any> }>} events */
export default async function* testRecords(events) {
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic')
      yield line({ kind: 'note', file: data.file ?? null, text: data.message, error: null });
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (type === 'test:pass' && data.name === ALL_LOADED) continue;
    yield line({
      kind: data.details.type === 'suite' ? 'suite' : 'test',
      file: data.file ?? null,
      name: data.name,
      depth: data.nesting,
      milliseconds: data.details.duration_ms,
      skipped: data.skip ?? null,
      error: type === 'test:fail' ? errorText(data.details.error) : null,
    });
  }
  yield line({ kind: 'end', file: null, error: null, processor: processorSeconds() });
}

/** Processor time (s) of this process and of all that it started and saw the end of; null where there is no /proc. */
function processorSeconds() {
  if (!existsSync('/proc/self/stat')) return null;
  // proc(5): the fields after the name in brackets; utime, stime, cutime and cstime in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

/** A group that failed because of what is in it says nothing new. */
function errorText(error) {
  return error?.failureType === 'subtestsFailed' ? null : inspect(error?.cause ?? error);
}

function line(record) {
  return `${JSON.stringify(record)}\n`;
}
