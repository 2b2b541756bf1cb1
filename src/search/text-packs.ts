import { ContentNames } from './pagefind-packing.ts';

/** What a result shows of a page, in Pagefind's form. */
export interface PageText {
  /** With a leading slash. */
  readonly url: string;
  readonly headline: string;
  /** All tokens of the text, single spaces between. */
  readonly content: string;
  readonly words: number;
}

/** A page's name in the index, and that of the pack that holds its text. */
export interface PackedPage {
  readonly id: string;
  readonly pack: string;
  readonly words: number;
}

export interface TextPack {
  readonly name: string;
  readonly content: string;
}

/**
 * Packs the texts of pages in files, in their order, each of about so many characters: as Pagefind's `--max-fragments` does,
 * but even in size and not in number.
 */
export function packTexts(
  texts: Iterable<PageText>,
  language: string,
  characters: number,
): { readonly pages: readonly PackedPage[]; readonly packs: readonly TextPack[] } {
  const ids = new ContentNames(language, 7);
  const names = new ContentNames(`${language}_group`, 10);
  const pages: PackedPage[] = [];
  const packs: TextPack[] = [];
  let held: { readonly id: string; readonly words: number; readonly json: string }[] = [];
  let size = 0;
  const close = (): void => {
    if (held.length === 0) return;
    const content = `{${held.map(({ id, json }) => `${JSON.stringify(id)}:${json}`).join(',')}}`;
    const pack = names.name(content);
    packs.push({ name: pack, content });
    for (const { id, words } of held) pages.push({ id, pack, words });
    [held, size] = [[], 0];
  };
  for (const { url, headline, content, words } of texts) {
    const meta = headline === '' ? {} : { title: headline };
    const json = JSON.stringify({ anchors: [], content, filters: {}, meta, url, word_count: words });
    held.push({ id: ids.name(json), words, json });
    size += content.length;
    if (size >= characters) close();
  }
  close();
  return { pages, packs };
}
