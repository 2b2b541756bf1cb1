import { readPage } from '../article/html/reader.ts';
import { declaredCharset } from '../article/html/charset.ts';
import { imageReferences, type ImageReference } from '../article/image-paths.ts';
import { plainText } from '../article/plain-text.ts';
import type { Article } from '../article/article.ts';
import { decodeText } from '../source/decode.ts';
import type { ImportOptions, LeftReason, MadeArticle, MediaFile } from './item.ts';

/** A page as it was captured. */
export interface CapturedPage {
  readonly url: string;
  readonly captured: string | null;
  /** Unpacked. */
  readonly bytes: Buffer;
  /** The encoding that the server named, or null. */
  readonly charset: string | null;
  /** Name of the capture's file, and where in it the page lies. */
  readonly source: string;
  readonly offset: number;
  readonly sha256: string;
}

/** Finds a picture among the captures. */
export type FindPicture = (url: string) => (() => Promise<Uint8Array | null>) | null;

/** Less text, without a date, is a notice or a menu and no article, in characters. */
const LEAST_TEXT = 400;
const NOT_FOUND = /\b(?:404|page not found|not found|error 40\d|access denied|forbidden)\b/i;

/**
 * A captured page as an article file: the page as it was, in UTF-8, with a note at its head of where it was captured. A reason
 * where there is no article on it.
 */
export function pageArticle(
  page: CapturedPage,
  options: ImportOptions,
  findPicture: FindPicture,
): MadeArticle | { readonly left: LeftReason; readonly detail: string } {
  const left = (reason: LeftReason): { readonly left: LeftReason; readonly detail: string } => ({
    left: reason,
    detail: page.url,
  });
  const decoded = decodeText(page.bytes, page.charset ?? declaredCharset(page.bytes));
  if (!('text' in decoded)) return left('not-text');
  const text = captureNote(page) + decoded.text;
  const settings = { dateOrder: options.dateOrder, language: null, publisher: null };
  const article = readPage('captured.html', text, settings).articles[0];
  const reason = whyNot(article, page.url);
  if (article === undefined || reason !== null) return left(reason ?? 'no-article');
  const bytes = Buffer.from(decoded.encoding === 'utf-8' ? text : `\ufeff${text}`);
  return {
    headline: article.headline,
    day: article.published?.day ?? null,
    folder: null,
    name: null,
    file: { kind: 'file', extension: '.html', bytes },
    media: imageReferences(article.body, 'captured.html').flatMap((image) => pictureOf(image, page.url, findPicture)),
    comments: [],
  };
}

/** Why a page is no article; null where it is one. */
function whyNot(article: Article | undefined, url: string): LeftReason | null {
  if (article === undefined) return 'no-article';
  if (article.published !== null) return null;
  const { pathname, search } = new URL(url);
  if (search === '' && /^\/(?:(?:index|default|home)\.\w{2,5})?$/i.test(pathname)) return 'front-page';
  const text = plainText(article.body);
  if (text.length < LEAST_TEXT) return NOT_FOUND.test(article.headline) ? 'error-page' : 'too-little-text';
  return null;
}

/** A picture that the article shows, under its address on the web, where the page's reader looks for it. */
function pictureOf(image: ImageReference, base: string, findPicture: FindPicture): readonly MediaFile[] {
  if (!URL.canParse(image.name, base)) return [];
  const url = new URL(image.name, base);
  const place = image.paths.find((path) => path.startsWith(`${url.host}/`) && isSafe(path));
  const read = place === undefined ? null : findPicture(url.href);
  return place === undefined || read === null ? [] : [{ name: place, place, read }];
}

/** The host and path of an address as a path that every file system takes. */
function isSafe(path: string): boolean {
  return (
    Buffer.byteLength(path) <= 200 &&
    path.includes('/') &&
    path
      .split('/')
      .every(
        (part) =>
          part !== '' &&
          !/[<>:"|?*\\\p{Cc}]|^[. ]|[. ]$/u.test(part) &&
          !/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(part),
      )
  );
}

/** Read by `article/html/capture.ts`. */
function captureNote({ url, captured, source, offset, sha256 }: CapturedPage): string {
  const lines = [
    `url: ${url}`,
    ...(captured === null ? [] : [`captured: ${captured}`]),
    `source: ${source}`,
    `offset: ${offset}`,
    `sha256: ${sha256}`,
  ];
  const words = lines.map((line) => line.replace(/[\p{Cc}<>]/gu, ' ').replaceAll('--', '-%2D')).join('\n  ');
  return `<!-- Imported by Backfile\n  ${words}\n-->\n`;
}
