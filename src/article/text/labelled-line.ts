import { foldText } from '../dates/date-words.ts';

/** A line of a text's head or tail that says itself what it is: `Tags: a, b`, `Source: https://…`, `Title: …`. */
export type LabelledLine =
  | { readonly kind: 'tags'; readonly values: readonly string[] }
  | { readonly kind: 'url' | 'section' | 'headline' | 'author' | 'publisher' | 'dek'; readonly value: string };

const URL_LINE = /^(?:[\p{L} ]{2,24}[:：] ?)?<?(https?:\/\/[^\s<>"]{4,2000})>?$/u;
const LABELS: readonly (readonly [kind: LabelledLine['kind'], label: RegExp])[] = [
  [
    'tags',
    /^(?:tags?|keywords?|topics?|tagged(?: with| as| in)?|filed under tags|schlagworter|schlagworte|stichworte|themen|mots[- ]cles|etiquetas|palabras clave|temas|palavras[- ]chave|parole chiave|argomenti|trefwoorden|tagi|slowa kluczowe|теги|метки|ключевые слова|etiketler|الوسوم|كلمات مفتاحية|الكلمات المفتاحية|タグ|标签|標籤|태그) ?[:：] ?/u,
  ],
  [
    'section',
    /^(?:section|category|categories|filed under|posted in|in category|rubrik|ressort|kategorie|rubrique|categorie|seccion|categoria|secao|sezione|rubriek|kategoria|рубрика|категория|раздел|kategori|القسم|التصنيف|カテゴリー?|分类|分類) ?[:：] ?/u,
  ],
  [
    'headline',
    /^(?:title|headline|titel|uberschrift|schlagzeile|titre|titulo|titular|titolo|kop|rubrik titel|tytul|заголовок|название|baslik|العنوان|タイトル|标题|標題|제목) ?[:：] ?/u,
  ],
  [
    'author',
    /^(?:author|authors|byline|writer|written by|autor|autoren|autorin|auteur|auteurs|autores|autore|autori|verfasser|автор|авторы|yazar|الكاتب|作者|記者|기자) ?[:：] ?/u,
  ],
  [
    'publisher',
    /^(?:source|quelle|fuente|fonte|bron|источник|المصدر|来源|來源|출처|publisher|publication|newspaper|source name|verlag|zeitung|editeur|periodico|jornal|giornale|krant|издание|газета) ?[:：] ?/u,
  ],
  [
    'dek',
    /^(?:subtitle|subheadline|subhead|sub-headline|dek|deck|standfirst|untertitel|sous-titre|chapo|subtitulo|bajada|sottotitolo|подзаголовок) ?[:：] ?/u,
  ],
];
const MOST_TAGS = 40;
const LONGEST_TAG = 60;

/** Reads a labelled line; null where the line is none. */
export function readLabelledLine(text: string): LabelledLine | null {
  if (text.length > 2100) return null;
  const url = text.includes('://') ? URL_LINE.exec(text) : null;
  if (url?.[1] !== undefined) return { kind: 'url', value: url[1] };
  if (text.length > 600 || !/[:：]/.test(text.slice(0, 30))) return null;
  const folded = foldText(text);
  for (const [kind, label] of LABELS) {
    const found = label.exec(folded);
    if (found === null) continue;
    const value = text.slice(text.search(/[:：]/) + 1).trim();
    if (value === '') return null;
    if (kind !== 'tags') return value.length <= 300 ? { kind, value } : null;
    const values = tagsOf(value);
    return values === null ? null : { kind, values };
  }
  return null;
}

/** The tags of a line, or null where it reads as a sentence. */
function tagsOf(value: string): readonly string[] | null {
  const values = value
    .split(/\s*[,;|،、]\s*|\s+#/)
    .map((tag) => tag.replace(/^#|[.\s]+$/g, '').trim())
    .filter((tag) => tag !== '');
  if (values.length === 0 || values.length > MOST_TAGS || values.some((tag) => tag.length > LONGEST_TAG)) return null;
  return values.filter((tag, index) => values.indexOf(tag) === index);
}
