/** A byte beyond ASCII with what stands on either side of it. */
export interface ByteContext {
  readonly byte: number;
  /** The bytes before and after; a space at the text's ends. */
  readonly before: number;
  readonly after: number;
  /** How often it stands so. */
  readonly count: number;
}

/** Bytes beyond ASCII that are enough to tell an encoding. */
const ENOUGH = 4000;
/** No more bytes than this are looked at for them, and so many before the first. */
const LONGEST = 1_000_000;
const BEFORE = 40;
const SPACE = 0x20;

/** The part of a text that tells its encoding: from a little before the first byte beyond ASCII to the last one that is needed. */
export function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  let end = first;
  for (let found = 0; end < bytes.length && end - first < LONGEST; end++)
    if ((bytes[end] ?? 0) >= 0x80 && ++found > ENOUGH) break;
  return bytes.subarray(Math.max(0, first - BEFORE), end);
}

/** Counts the bytes beyond ASCII of a text by what stands beside them. */
export function contextsOf(bytes: Uint8Array): readonly ByteContext[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const key = ((bytes[at - 1] ?? SPACE) << 16) | (byte << 8) | (bytes[at + 1] ?? SPACE);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({
    before: key >> 16,
    byte: (key >> 8) & 0xff,
    after: key & 0xff,
    count,
  }));
}
