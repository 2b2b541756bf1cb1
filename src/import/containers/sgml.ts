import { hash } from 'node:crypto';
import { decodeText } from '../../source/decode.ts';
import { decodeReferences } from '../../article/plain-text.ts';
import { firstWords } from '../first-words.ts';
import type { Container, ContainerInput, Entry, MadeArticle } from '../item.ts';
import { mendedLine } from '../mended-line.ts';
import { openBytes } from '../open-bytes.ts';
import { mailDate } from '../printed-date.ts';
import { problemAt } from '../problems.ts';
import { textAsMarkdown } from '../text-body.ts';

/** A longer document is no article, in bytes. */
const LONGEST = 16 * 1024 * 1024;
const OPENING = /<(REUTERS|DOC)(\s[^>]{0,2000})?>/i;

/** The agency's name on a line of its own ends its stories. */
const TRAILER = /\n\s{0,20}REUTERS?\s*$/i;

/** Brief items begin with stars, the sign of their urgency on the wire. */
const STARS = /^\s*\*{2,}(?:[\s*]+|$)/;

/** SGML with many documents in a file: Reuters-21578 (`<REUTERS …>`), and TREC's kind (`<DOC><DOCNO>…`). */
export const sgml: Container = {
  kind: 'sgml',
  async *entries(input) {
    for await (const document of documents(input)) {
      if (document.isCut) yield cutOff(input, document);
      if (!document.isCut || hasItsText(document)) yield entryOf(input, document);
    }
  },
};

interface SgmlDocument {
  readonly bytes: Buffer;
  readonly offset: number;
  readonly isCut: boolean;
}

/** Documents by their end tags; what stands between them is no article. */
async function* documents(input: ContainerInput): AsyncIterable<SgmlDocument> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  const end = /<\/(?:REUTERS|DOC)>/gi;
  for await (const chunk of openBytes(input)) {
    const bytes = Buffer.concat([rest, chunk]);
    const text = bytes.toString('latin1');
    let from = 0;
    for (const match of text.matchAll(end)) {
      const to = match.index + match[0].length;
      const start = text.slice(from, to).search(OPENING);
      if (start !== -1) yield { bytes: bytes.subarray(from + start, to), offset: offset + from + start, isCut: false };
      from = to;
    }
    rest = bytes.subarray(from);
    offset += from;
    if (rest.length > LONGEST) {
      yield { bytes: rest.subarray(0, 1000), offset, isCut: true };
      return;
    }
  }
  const start = rest.toString('latin1').search(OPENING);
  if (start !== -1) yield { bytes: rest.subarray(start), offset: offset + start, isCut: true };
}

/** Whether the text of a document that is cut off was whole. */
function hasItsText({ bytes }: SgmlDocument): boolean {
  return /<\/TEXT>/i.test(bytes.toString('latin1'));
}

function cutOff(input: ContainerInput, document: SgmlDocument): Entry {
  const became = hasItsText(document) ? 'its text was whole, and was read' : 'it was left out';
  return problemAt(input.name, null, {
    code: 'IMPORT_CUT_OFF',
    message: `The document at byte ${document.offset} has no end; ${became}.`,
    remedy: 'Copy the file again, and import it: nothing is added twice.',
  });
}

function entryOf(input: ContainerInput, { bytes, offset }: SgmlDocument): Entry {
  const detail = `${input.name} byte ${offset}`;
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return { kind: 'left', reason: 'not-text', detail };
  // Control characters of the wire (`&#2;`, `&#3;`) are no text.
  const text = decoded.text.replace(/&#(?:[0-8]|1[1-9]|2\d|3[01]|127);/g, '');
  const attributes = OPENING.exec(text)?.[2] ?? '';
  const name = /\bNEWID\s*=\s*"?(\d+)/i.exec(attributes)?.[1] ?? field(text, 'DOCNO');
  const article = articleOf(text);
  if (article === null) return { kind: 'left', reason: 'empty-record', detail };
  const isReuters = /^<REUTERS/i.test(text);
  return {
    kind: 'item',
    item: {
      id:
        name === ''
          ? { from: 'made', value: hash('sha256', bytes).slice(0, 16) }
          : { from: isReuters ? 'source' : 'made', value: isReuters ? `reuters-21578/${name}` : name },
      offset,
      sha256: hash('sha256', bytes),
      captured: null,
      url: null,
      make: () => Promise.resolve(article),
    },
  };
}

function articleOf(text: string): MadeArticle | null {
  const inText = field(text, 'TEXT', 'raw');
  const printedBody =
    field(text, 'BODY', 'lines') || plainLines(inText.replace(/<(TITLE|DATELINE|AUTHOR)>[\s\S]*?<\/\1>/gi, ''));
  const body = printedBody.replace(TRAILER, '').replace(STARS, '');
  const headline = field(text, 'TITLE') || field(text, 'HEADLINE') || field(text, 'HEAD') || field(text, 'HL');
  if (headline === '' && body.trim() === '') return null;
  const trailer = TRAILER.exec(printedBody)?.[0] ?? null;
  const dateline = field(text, 'DATELINE');
  const made = textAsMarkdown(dateline === '' ? body : `${dateline} ${body.trimStart()}`);
  const printed = field(text, 'DATE') || field(text, 'DATE_TIME') || field(text, 'DATE1');
  const published = mailDate(printed) ?? printed;
  const byline = field(text, 'AUTHOR') || field(text, 'BYLINE');
  const lists = Object.fromEntries(
    [
      ['tags', 'TOPICS'],
      ['places', 'PLACES'],
      ['people', 'PEOPLE'],
      ['organisations', 'ORGS'],
      ['exchanges', 'EXCHANGES'],
      ['companies', 'COMPANIES'],
    ]
      .map(([name = '', tag = '']): [string, readonly string[]] => [name, listOf(text, tag)])
      .filter(([, list]) => list.length > 0),
  );
  return {
    headline: headline === '' ? (firstWords(made.markdown) ?? 'Untitled') : headline,
    day: /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? null,
    folder: null,
    name: null,
    file: {
      kind: 'markdown',
      fields: {
        ...(headline === '' ? {} : { headline }),
        ...(published === '' ? {} : { published }),
        ...(byline === '' ? {} : { byline }),
        ...lists,
      },
      body: made.markdown,
      mended: [
        ...made.mended.map(mendedLine),
        ...(trailer === null ? [] : [mendedLine({ rule: 'agency-trailer', before: trailer, after: '' })]),
      ],
    },
    media: [],
    comments: [],
  };
}

/** What stands in an element: as it is, with its lines, or on one line. */
function field(text: string, name: string, form: 'line' | 'lines' | 'raw' = 'line'): string {
  const open = new RegExp(`<${name}(?:\\s[^>]{0,500})?>`, 'i').exec(text);
  if (open === null) return '';
  const from = open.index + open[0].length;
  const end = text.slice(from).search(new RegExp(`</${name}>`, 'i'));
  const inner = end === -1 ? '' : text.slice(from, from + end);
  if (form === 'raw') return inner;
  const plain = plainLines(inner);
  return form === 'lines' ? plain : plain.replace(/\s+/g, ' ').trim();
}

/** Tags off, references decoded once: `&lt;COMR>` is `<COMR>`. */
function plainLines(sgml: string): string {
  return decodeReferences(sgml.replace(/<\/?[A-Z][A-Z\d_-]{0,30}(?:\s[^>]{0,300})?>/gi, ''));
}

function listOf(text: string, name: string): readonly string[] {
  const inner = field(text, name, 'raw');
  return [...inner.matchAll(/<D>([^<]{1,200})<\/D>/gi)].map((match) => decodeReferences(match[1] ?? '').trim());
}
