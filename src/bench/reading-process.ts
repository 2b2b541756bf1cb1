/**
 * One of the processes that read articles at the same time: it makes its share of the files ready, reads some of them, tells so,
 * waits for a word, reads all, and tells so. Arguments: see `ReadingOrder`, as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { readArticleFile as Read } from '../article/read-article-file.ts';
import type { SourceFile } from '../source/source-file.ts';
import { Corpus } from './corpus.ts';
import { plainParts, textOf } from './import-forms.ts';
import type { ReadingOrder } from './read-forms.ts';

const SETTINGS = { dateOrder: null, language: null, publisher: null } as const;
/** The first ones are read while the program is still being compiled: a third of the share, at most so many. */
const WARMING = 500;

const order = JSON.parse(process.argv[2] ?? '') as ReadingOrder;
const { readArticleFile } = (await import(pathToFileURL(order.module).href)) as {
  readonly readArticleFile: typeof Read;
};
const files = filesOf(order);

for (const file of files.slice(0, Math.min(WARMING, files.length / 3))) await readArticleFile(file, SETTINGS);
process.once('message', () => {
  void readAll().then((articles) => process.send?.(articles));
});
process.send?.(files.length);

async function readAll(): Promise<number> {
  let articles = 0;
  for (const file of files) articles += (await readArticleFile(file, SETTINGS)).articles.length;
  return articles;
}

function filesOf({ form, articles, seed, share, shares, pages }: ReadingOrder): readonly SourceFile[] {
  const own = Array.from({ length: articles }, (_, number) => number).filter((number) => number % shares === share);
  const file = (path: string, text: string | Buffer): SourceFile => ({ path, bytes: Buffer.from(text), sha256: '' });
  if (form === 'HTML') {
    const saved = readdirSync(pages)
      .sort()
      .map((name) => file(name, readFileSync(join(pages, name))));
    return own.flatMap((number) => saved[number % saved.length] ?? []);
  }
  const corpus = new Corpus(articles, seed);
  return own.map((number) => {
    const { path, text } = corpus.article(number);
    if (form === 'Markdown') return file(path, text);
    const parts = plainParts(text);
    const tags = form === 'text' ? '' : `\nTags: ${parts.tags.join(', ')}\n`;
    return file(path.replace(/\.md$/, '.txt'), `${textOf(parts)}${tags}`);
  });
}
