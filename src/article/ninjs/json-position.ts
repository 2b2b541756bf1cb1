/** Where a text stops being JSON. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * Finds where a text stops being JSON (RFC 8259), by reading it token for token. Engines word their errors differently and do not
 * all say where.
 * @param text Text that `JSON.parse` refuses.
 */
export function jsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  /** What may come next. */
  let want: 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'next' = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) break;
    const [, mark, string, scalar] = found;
    const start = TOKEN.lastIndex;
    if (want === 'next' && open.length === 0) break;
    if (mark === '{' && (want === 'value' || want === 'first item')) {
      open.push('{');
      want = 'first key';
    } else if (mark === '[' && (want === 'value' || want === 'first item')) {
      open.push('[');
      want = 'first item';
    } else if (mark === '}' && open.at(-1) === '{' && (want === 'next' || want === 'first key')) {
      open.pop();
      want = 'next';
    } else if (mark === ']' && open.at(-1) === '[' && (want === 'next' || want === 'first item')) {
      open.pop();
      want = 'next';
    } else if (mark === ',' && want === 'next') want = open.at(-1) === '{' ? 'key' : 'value';
    else if (mark === ':' && want === 'colon') want = 'value';
    else if (string !== undefined && (want === 'key' || want === 'first key')) want = 'colon';
    else if ((string !== undefined || scalar !== undefined) && (want === 'value' || want === 'first item'))
      want = 'next';
    else break;
    at = start;
  }
  while (/[ \t\n\r]/.test(text.charAt(at))) at++;
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
