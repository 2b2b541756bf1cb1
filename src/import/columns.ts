import { meaningOf, type FieldMeaning } from '../article/markdown/field-names.ts';

/** What the text of a record is. */
export type BodyKind = 'markdown' | 'html' | 'text';

/** What a column of a record is taken for. */
export type ColumnRole =
  | { readonly kind: 'body'; readonly as: BodyKind; readonly rank: number }
  | { readonly kind: 'id'; readonly rank: number }
  | { readonly kind: 'field'; readonly meaning: FieldMeaning; readonly rank: number }
  /** Kept with the article under its name. */
  | { readonly kind: 'kept' };

/** Names of columns with the story, the best first, without case, `_`, `-`, `.`, `:` and spaces. */
const BODIES: readonly (readonly [BodyKind, string])[] = [
  ['markdown', 'bodymarkdown contentmarkdown markdown bodymd contentmd textmarkdown'],
  ['html', 'bodyhtml contenthtml html htmlbody htmlcontent articlebodyhtml bodyxhtml contentencoded rawhtml'],
  [
    'text',
    'body content text articlebody story fulltext articletext maintext bodytext textbody contenttext textcontent ' +
      'plaintext articlecontent article newstext newscontent postcontent cleantext copy paragraphs blocks bodyblocks ' +
      'contentblocks richtext leadparagraph',
  ],
];
const IDS = 'id itemid articleid postid docid documentid recordid newsid contentid storyid uuid uid key'.split(' ');

/** Column names in other languages, by the field that they stand for; without case, marks and signs. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    headline:
      'titel uberschrift schlagzeile titre titulo titular titolo titulli otsikko rubrik tytul naslov kop overskrift nadpis cim baslik zagolovok 标题 標題 見出し タイトル 제목 заголовок название العنوان',
    published:
      'datum erscheinungsdatum veroffentlicht veroffentlichungsdatum fecha fechapublicacion data datapubblicazione datapublicacao datepublication publiele dato paivamaara tarih datapublikacji 日期 日付 発行日 날짜 дата датапубликации التاريخ',
    byline:
      'autor autorin autoren verfasser auteur auteurs autore autori autores forfatter forfattare kirjoittaja yazar autorzy szerzo 作者 著者 記者 저자 기자 автор الكاتب',
    section:
      'ressort rubrik seccion rubrique sezione secao sektion sekcja osasto kategorie categoria categorie рубрика раздел 栏目',
    body: 'inhalt artikeltext volltext fliesstext texte contenu texto contenido cuerpo testo contenuto conteudo tekst innehall innhold tresc sisalto metin szoveg 正文 内容 本文 내용 본문 текст содержание النص',
    tags: 'schlagworte schlagworter stichworte motscles etiquetas palabrasclave parolechiave palavraschave 标签 タグ теги',
    language: 'sprache langue idioma lingua jezyk sprak язык 语言',
    dek: 'untertitel unterzeile soustitre subtitulo sottotitolo',
    summary: 'zusammenfassung teasertext resume resumen riassunto resumo',
    publisher: 'zeitung quelle journal periodico giornale jornal zeitungsname',
  }).flatMap(([field, names]) => names.split(' ').map((name): [string, string] => [name, field])),
);

/** The field that a column stands for by a name in another language than English; null where none is known. */
export function foreignField(name: string): string | null {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.:-]/g, '');
  return FOREIGN.get(folded) ?? null;
}

const BODY_NAMES: ReadonlyMap<string, { readonly as: BodyKind; readonly rank: number }> = new Map(
  BODIES.flatMap(([as, names], group) =>
    names
      .split(' ')
      .map((name, rank): [string, { as: BodyKind; rank: number }] => [name, { as, rank: group * 100 + rank }]),
  ),
);

/** What a column's name says. */
export function roleOf(name: string): ColumnRole {
  const folded = name.toLowerCase().replace(/[\s_.:-]/g, '');
  const body = BODY_NAMES.get(folded);
  if (body !== undefined) return { kind: 'body', ...body };
  const id = IDS.indexOf(folded);
  if (id !== -1) return { kind: 'id', rank: id };
  const found = meaningOf(name) ?? meaningOf(folded);
  return found === null ? { kind: 'kept' } : { kind: 'field', meaning: found.meaning, rank: found.rank };
}

/** Fields that `--map` takes, with the name that they have in front matter or the role that they play. */
export const MAP_TARGETS: ReadonlyMap<string, string> = new Map([
  ['headline', 'headline'],
  ['title', 'headline'],
  ['kicker', 'kicker'],
  ['dek', 'dek'],
  ['published', 'published'],
  ['date', 'published'],
  ['updated', 'updated'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['dateline', 'dateline'],
  ['section', 'section'],
  ['series', 'series'],
  ['tags', 'tags'],
  ['language', 'language'],
  ['summary', 'summary'],
  ['url', 'original_url'],
  ['original_url', 'original_url'],
  ['publisher', 'publisher'],
  ['permalink', 'permalink'],
  ['aliases', 'aliases'],
  ['draft', 'draft'],
  ['corrections', 'corrections'],
  ['id', 'id'],
  ['body', 'body'],
  ['text', 'plain_text'],
  ['html', 'body_html'],
  ['markdown', 'body_markdown'],
]);

/** What `--map` was given cannot be understood. */
export class MapError extends Error {
  override readonly name = 'MapError';
}

/**
 * Reads `headline=title,published=when`.
 *
 * @returns the name that a column shall have by the name that it has.
 * @throws MapError.
 */
export function parseMap(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const equals = pair.indexOf('=');
    const field = pair.slice(0, Math.max(0, equals)).trim().toLowerCase();
    const column = pair.slice(equals + 1).trim();
    const target = MAP_TARGETS.get(field);
    if (equals === -1 || column === '')
      throw new MapError(`--map takes pairs such as headline=title, not "${pair.trim()}".`);
    if (target === undefined)
      throw new MapError(`--map knows no field "${field}"; there are ${[...MAP_TARGETS.keys()].join(', ')}.`);
    map.set(column, target);
  }
  return map;
}
