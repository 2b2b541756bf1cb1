/** One line of a file with where it stood. */
export interface FileLine {
  /** Without its line end; null where it was longer than allowed. */
  readonly bytes: Buffer | null;
  /** Offset of its first byte. */
  readonly offset: number;
  /** Its length in bytes. */
  readonly length: number;
  /** From 1. */
  readonly number: number;
}

/**
 * Divides a stream of bytes into lines at LF; a CR before it goes too. Memory holds one line; of one longer than allowed
 * nothing is kept.
 *
 * @param longest in bytes.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncIterable<FileLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let offset = 0;
  let number = 1;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (end: number): FileLine => {
    const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const bytes = whole ?? Buffer.alloc(0);
    const line: FileLine = {
      bytes: length > longest ? null : bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes,
      offset,
      length,
      number: number++,
    };
    parts = [];
    length = 0;
    offset = end;
    return line;
  };
  let position = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      yield finish(position + from);
    }
    if (from < chunk.length) take(chunk.subarray(from));
    position += chunk.length;
  }
  if (length > 0) yield finish(position);
}
