import { decodeText } from '../../source/decode.ts';
import type { Reading } from '../article.ts';
import { mendMojibake } from '../cleaning/mojibake.ts';
import { withMendings } from '../cleaning/with-mendings.ts';
import { withEncodingProblems } from '../encoding-problems.ts';
import { declaredCharset } from '../html/charset.ts';
import { readNewsml } from '../newsml/read-newsml.ts';
import { readNewsml1 } from '../newsml/read-newsml-1.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import type { Reader, ReadingSettings } from '../reader.ts';
import { collection, noArticle, refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { whatXmlIs } from './what-xml-is.ts';
import { at, findAll, parseXml, type XmlElement } from './xml-tree.ts';

/** Reads news in XML, whichever it is by its root element: NITF, NewsML-G2 or NewsML 1. */
export const xmlReader: Reader = {
  format: 'newsml',
  extensions: ['.xml', '.nitf', '.newsml'],
  read(file, settings) {
    const { path } = file;
    const decoded = decodeText(file.bytes, declaredCharset(file.bytes));
    if ('binary' in decoded) {
      return refused({
        code: 'NOT_TEXT',
        path,
        message: `The file is ${decoded.reason}, though its name says XML.`,
        remedy: 'Give it the ending of what it is.',
      });
    }
    const { text, mended } = mendMojibake(decoded.text);
    const parsed = parseXml(text);
    if (parsed.kind === 'invalid' && parsed.ownEntity !== null) {
      return refused({
        code: 'XML_ENTITY_NOT_READ',
        path,
        line: parsed.line,
        message: `It uses &${parsed.ownEntity}; (line ${parsed.line}, column ${parsed.column}), an entity that the file defines itself; such entities are not read.`,
        remedy: 'Put what it stands for in its place, or ask for the file without entities of its own.',
      });
    }
    if (parsed.kind === 'invalid') {
      return refused({
        code: 'XML_INVALID',
        path,
        line: parsed.line,
        message: `It is not well-formed XML (line ${parsed.line}, column ${parsed.column}): ${parsed.reason}.`,
        remedy: 'Mend it there, or ask for the file again.',
      });
    }
    return withEncodingProblems(withMendings(readRoot(parsed.root, path, settings), mended), path, decoded);
  },
};

const NEWSML = new Set(
  'newsItem newsMessage packageItem conceptItem knowledgeItem planningItem catalogItem'.split(' '),
);

function readRoot(root: XmlElement, path: string, settings: ReadingSettings): Reading {
  if (NEWSML.has(root.name)) return readNewsml(root, path, settings);
  if (root.name === 'NewsML') return readNewsml1(root, path, settings);
  if (root.name === 'nitf') return readNitfFile(root, path, settings);
  if (root.name === 'nitf-collection' || findAll(root, 'nitf').length > 0) {
    const readings = findAll(root, 'nitf').map((one, index) => readNitfFile(one, path, settings, String(index + 1)));
    return { articles: readings.flatMap((one) => one.articles), problems: readings.flatMap((one) => one.problems) };
  }
  const what = whatXmlIs(root);
  return what.collection ? collection(path, what.name) : noArticle(path, what.name, '.xml');
}

function readNitfFile(root: XmlElement, path: string, settings: ReadingSettings, item: string | null = null): Reading {
  if (at(root, 'body') === null) {
    return refused({
      code: 'NITF_INVALID',
      path,
      line: root.line,
      message: 'This NITF document has no "body", which every one must have.',
      remedy: 'Ask the agency for the whole document.',
    });
  }
  const draft = readNitf(root, item);
  if (draft.headline === null && draft.body === null) {
    return refused({
      code: 'NITF_INVALID',
      path,
      line: root.line,
      message: 'This NITF document has neither a headline ("hl1") nor a text ("body.content").',
      remedy: 'Ask the agency for the whole document, or take it out.',
    });
  }
  const made = wireArticle(draft, path, root.line, settings);
  return { articles: [made.article], problems: made.problems };
}
