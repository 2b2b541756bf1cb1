import { decodeText } from '../../source/decode.ts';
import type { Problem } from '../../source/problem.ts';
import type { Article, Reading } from '../article.ts';
import { mendMojibake } from '../cleaning/mojibake.ts';
import { withEncodingProblems } from '../encoding-problems.ts';
import { withMendings } from '../cleaning/with-mendings.ts';
import type { Reader } from '../reader.ts';
import { collection, noArticle, refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { seemsNinjs, whyInvalid } from './check-item.ts';
import { jsonFault } from './json-position.ts';
import { isJsonObject } from './ninjs-item.ts';
import { readNinjsItem } from './read-item.ts';
import { whatJsonIs } from './what-json-is.ts';

/** Reads IPTC's news in JSON (ninjs 1 to 3): one item, or a list of them. */
export const ninjsReader: Reader = {
  format: 'ninjs',
  extensions: ['.json', '.ninjs'],
  read(file, settings) {
    const { path } = file;
    const decoded = decodeText(file.bytes);
    if ('binary' in decoded) {
      return refused({
        code: 'NOT_TEXT',
        path,
        message: `The file is ${decoded.reason}, though its name says JSON.`,
        remedy: 'Give it the ending of what it is.',
      });
    }
    const mojibake = mendMojibake(decoded.text);
    let json: unknown;
    try {
      json = JSON.parse(mojibake.text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return invalidJson(path, decoded.text);
    }
    const items: readonly unknown[] = Array.isArray(json) ? json : [json];
    if (items.length === 0 || !items.some(seemsNinjs)) return unknown(path, json);
    const articles: Article[] = [];
    const problems: Problem[] = [];
    for (const [index, item] of items.entries()) {
      const where = items.length === 1 ? '' : ` (item ${index + 1})`;
      const why = !isJsonObject(item) || !seemsNinjs(item) ? 'it is no ninjs item' : whyInvalid(item);
      if (why !== null || !isJsonObject(item)) {
        problems.push({
          code: 'NINJS_INVALID',
          severity: 'error',
          path,
          message: `This${where} is not valid ninjs: ${why}.`,
          remedy: 'Mend it there, or ask the agency for a valid item (IPTC, ninjs schema).',
        });
        continue;
      }
      const made = wireArticle(readNinjsItem(item, items.length === 1 ? null : String(item['uri'])), path, 1, settings);
      articles.push(made.article);
      problems.push(...made.problems);
    }
    const reading = withMendings({ articles: withOwnItems(articles), problems }, mojibake.mended);
    return withEncodingProblems(reading, path, decoded);
  },
};

/** Two versions of one item in a file keep apart by a number. */
function withOwnItems(articles: readonly Article[]): readonly Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    if (article.item === null) return article;
    const count = (seen.get(article.item) ?? 0) + 1;
    seen.set(article.item, count);
    return count === 1 ? article : { ...article, item: `${article.item}#${count}` };
  });
}

function invalidJson(path: string, text: string): Reading {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.slice(0, 3).every(isJsonLine)) return collection(path, 'a file of JSON lines');
  const { line, column } = jsonFault(text);
  return refused({
    code: 'JSON_INVALID',
    path,
    line,
    message: `It is not valid JSON (line ${line}, column ${column}).`,
    remedy: 'Mend it there, or export it again.',
  });
}

function isJsonLine(line: string): boolean {
  try {
    return isJsonObject(JSON.parse(line));
  } catch {
    return false;
  }
}

function unknown(path: string, json: unknown): Reading {
  const what = whatJsonIs(json);
  return what.collection ? collection(path, what.name) : noArticle(path, what.name, '.json');
}
