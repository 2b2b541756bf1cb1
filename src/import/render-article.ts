import { frontMatter } from './front-matter.ts';
import { mediaFolder } from './article-path.ts';
import type { ImportItem, MadeArticle } from './item.ts';
import { provenanceFields } from './provenance.ts';

/** Stands in a body for the folder of the article's media, whose name is not known before its file's. */
export const MEDIA = 'backfile-media:/';

/**
 * The bytes of an article's file.
 *
 * @param path its place below the content folder.
 */
export function renderArticle(article: MadeArticle, item: ImportItem, source: string, path: string): Uint8Array {
  const { file } = article;
  if (file.kind === 'file') return file.bytes;
  const folder = mediaFolder(path.slice(path.lastIndexOf('/') + 1));
  const place = `${encodeURIComponent(folder)}/`;
  const address = item.url === null || 'original_url' in file.fields ? {} : { original_url: item.url };
  const head = frontMatter({ ...file.fields, ...address, ...provenanceFields(item, source, file.mended) });
  const body = file.body.replaceAll(MEDIA, place);
  return Buffer.from(`${head.replaceAll(MEDIA, `${folder}/`)}\n${body.trim()}\n`);
}
