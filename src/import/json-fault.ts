import { jsonFault as faultIn } from '../article/ninjs/json-position.ts';

/** Where and why a text is no JSON. */
export interface JsonFault {
  /** In the text, from 1. */
  readonly line: number;
  /** With the column where it is known, without a full stop. */
  readonly message: string;
}

/** Characters that V8 shows before the place of an error, and behind it. */
const SHOWN_BEFORE = 10;
/** V8 shows a text from its beginning where it is no longer than this, or where the error stands this near to its beginning. */
const SHORT = 2 * SHOWN_BEFORE;

/** What `JSON.parse` says, with the place as line and column; its own words differ between versions of Node.js. */
export function jsonFault(text: string, { message }: SyntaxError): JsonFault {
  const why = message.replace(/,? (?:\.\.\.)?"[^]*is not valid JSON$|(?: in JSON)? at position [^]*$/, '').trim();
  const at = placeOf(text, message);
  if (at === null) return { line: 1, message: why };
  const before = text.slice(0, at).split('\n');
  return { line: before.length, message: `${why} (column ${(before.at(-1) ?? '').length + 1})` };
}

function placeOf(text: string, message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (/end of JSON/i.test(message)) return text.trimEnd().length;
  const shown = /\.\.\."([^]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  if (shown === undefined) return placeOfToken(text.slice(0, SHORT + 1), message);
  const start = text.indexOf(shown);
  return start === -1 ? null : start + SHOWN_BEFORE;
}

/** Where the text is shown from its beginning, only the character that is wrong is named: the first one behind what can be read. */
function placeOfToken(text: string, message: string): number | null {
  const token = /^Unexpected token '?([^]{1,2}?)'?, "[^]*is not valid JSON$/.exec(message)?.[1];
  if (token === undefined) return null;
  const { line, column } = faultIn(text);
  const lines = text.split('\n').slice(0, line - 1);
  const at = text.indexOf(token, lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1);
  return at === -1 ? null : at;
}
