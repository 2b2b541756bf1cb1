import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePage } from './bundle-page.ts';
import { CHUNK_SIZE } from './index-sizes.ts';
import { readContents } from './pagefind-output.ts';
import { runPagefind } from './pagefind-service.ts';
import type { SearchRecord } from './record.ts';
import { type Cutter, type IndexedText, oneLine, tokensOf } from './tokens.ts';

/** Between two words in what Pagefind shows of a text that it cut by dictionary. */
const BETWEEN = '\u200b';

/**
 * How the records of a language are cut. Thai has no spaces between words: Pagefind cuts it by dictionary, but its own index leaves
 * out tone marks, so that ป่า (forest) finds ป้า (aunt); only where it cuts is taken from it.
 * @throws {PagefindError}
 */
export async function cutterFor(records: readonly SearchRecord[], language: string): Promise<Cutter> {
  if (language !== 'th' || records.length === 0) return tokensOf;
  const output = await mkdtemp(join(tmpdir(), 'backfile-cut-'));
  try {
    const pages = records.map((record) => ({ url: `/${record.url}`, html: bundlePage(record) }));
    await runPagefind({ pages, output, language, maxFragments: 1, chunkSize: CHUNK_SIZE });
    const contents = await readContents(output);
    return (record) => segmentedText(record, contents.get(`/${record.url}`) ?? '');
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** @param content the record's text as Pagefind shows it. */
export function segmentedText(record: Pick<SearchRecord, 'headline'>, content: string): IndexedText {
  const headline = oneLine(record.headline);
  const tokens = content === '' ? [] : content.split(BETWEEN).map((token) => token.trim());
  const heading = headingLength(tokens, headline.replaceAll(' ', '').length);
  // One token for each that the excerpt counts.
  const line = (words: readonly string[]): string => words.map((word) => word || '.').join(' ');
  return { headline, title: line(tokens.slice(0, heading)), content, tokens: line(tokens), heading };
}

/** How many tokens at the start are the headline. @param length of the headline, in units without spaces. */
function headingLength(tokens: readonly string[], length: number): number {
  let had = 0;
  for (const [index, token] of tokens.entries()) {
    if (had >= length) return index;
    had += token.length;
  }
  return tokens.length;
}
