import type { MimePart } from './mime-part.ts';

/** The encoding that a text part names and that nobody knows, where its text has more than ASCII; null for any other part. */
export function unknownCharset(part: MimePart): string | null {
  const charset = part.parameters.get('charset')?.trim() ?? '';
  if (charset === '' || part.content().every((byte) => byte < 0x80)) return null;
  try {
    return new TextDecoder(charset).encoding === '' ? charset : null;
  } catch (error) {
    if (error instanceof RangeError) return charset;
    throw error;
  }
}
