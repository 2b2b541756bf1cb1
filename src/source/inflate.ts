import { gunzipSync } from 'node:zlib';
import type { Problem } from './problem.ts';
import { LARGEST_FILE } from './largest-file.ts';
import type { SourceFile } from './source-file.ts';

/** What is in a compressed file, or why it cannot be told. */
export type Inflated =
  | { readonly kind: 'inflated'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Inflates a file compressed by gzip (RFC 1952). No more than `LARGEST_FILE` bytes are inflated, however small the file is that
 * they come from.
 */
export function inflate(file: Pick<SourceFile, 'path' | 'bytes'>): Inflated {
  const failed = (code: string, message: string, remedy: string): Inflated => ({
    kind: 'failed',
    problem: { code, severity: 'error', path: file.path, message, remedy },
  });
  try {
    return { kind: 'inflated', bytes: gunzipSync(file.bytes, { maxOutputLength: LARGEST_FILE }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return failed(
        'GZIP_TOO_LARGE',
        `What is compressed in it is larger than an article can be (more than ${LARGEST_FILE / 1024 / 1024} MB).`,
        'Split it, or import it if it is a collection.',
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    return failed(
      'GZIP_DAMAGED',
      `It cannot be unpacked by gzip (${reason}).`,
      'Copy it again from where it came; if it is not compressed, take the ".gz" off its name.',
    );
  }
}
