/** Where and why a text is no JSON. */
export interface JsonFault {
  /** In the text, from 1. */
  readonly line: number;
  /** With the column where it is known, without a full stop. */
  readonly message: string;
}

/** Characters that V8 shows before the place of an error. */
const SHOWN_BEFORE = 10;

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
  const start = shown === undefined ? -1 : text.indexOf(shown);
  return start === -1 ? null : start + SHOWN_BEFORE;
}
