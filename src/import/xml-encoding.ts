import { closeSync, openSync, readSync } from 'node:fs';
import { encodingOf } from './text-encoding.ts';

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The encoding of an XML file: UTF-8 and what has a mark by its bytes, else what it declares, else what it looks like. */
export async function xmlEncodingOf(path: string): Promise<string> {
  const seen = await encodingOf(path);
  if (seen === 'utf-8' || seen.startsWith('utf-16')) return seen;
  const handle = openSync(path, 'r');
  const head = Buffer.alloc(400);
  const read = readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  const declared = DECLARED.exec(head.toString('latin1', 0, read))?.[1];
  if (declared === undefined || /^utf/i.test(declared)) return seen;
  try {
    return new TextDecoder(declared).encoding;
  } catch (error) {
    if (error instanceof RangeError) return seen;
    throw error;
  }
}
