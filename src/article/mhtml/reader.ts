import { mimeImages } from '../embedded/mime-images.ts';
import { declaredCharset } from '../html/charset.ts';
import { readPage } from '../html/reader.ts';
import { leavesOf, parseMime, textOfPart, type MimePart } from '../mime/mime-part.ts';
import { decodeText } from '../../source/decode.ts';
import type { Reader } from '../reader.ts';
import { refused } from '../wire/refuse.ts';

/** Reads pages that a browser saved as one file, MHTML (RFC 2557): the page in it, with the address it was saved from. */
export const mhtmlReader: Reader = {
  format: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  read(file, settings) {
    const message = parseMime(file.bytes);
    const page = rootOf(message);
    const text = page === null ? null : pageText(page);
    if (page === null || text === null) {
      return refused({
        code: 'MHTML_INVALID',
        path: file.path,
        line: 1,
        message: 'No web page was found in this file, though its name says that it is one saved as MHTML.',
        remedy: 'Save the page again, or give the file the ending of what it is.',
      });
    }
    const address = message.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
    const url = address !== null && /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : null;
    return readPage(file.path, text, settings, {
      format: 'mhtml',
      url,
      captured: message.headers.get('date'),
      by: message.headers.get('from')?.replace(/^<|>$/g, '') ?? 'browser',
      images: mimeImages(message, url),
    });
  },
};

/** The part that `start` names, else the first page (RFC 2387). */
function rootOf(message: MimePart): MimePart | null {
  const pages = leavesOf(message).filter((part) => part.type === 'text/html' || part.type === 'application/xhtml+xml');
  const start = message.parameters.get('start');
  const named = start === undefined ? undefined : pages.find((part) => part.headers.raw('content-id') === start);
  return named ?? pages[0] ?? null;
}

function pageText(page: MimePart): string | null {
  if (page.parameters.get('charset') !== undefined) return textOfPart(page);
  const bytes = page.content();
  const decoded = decodeText(bytes, declaredCharset(bytes));
  return 'text' in decoded ? decoded.text : null;
}
