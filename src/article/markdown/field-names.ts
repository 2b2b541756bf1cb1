/** What a front matter field means for the article. */
export type FieldMeaning =
  | 'headline'
  | 'dek'
  | 'kicker'
  | 'published'
  | 'updated'
  | 'bylines'
  | 'tags'
  | 'categories'
  | 'section'
  | 'series'
  | 'draft'
  | 'status'
  | 'language'
  | 'permalink'
  | 'url'
  | 'aliases'
  | 'summary'
  | 'originalUrl'
  | 'source'
  | 'publisher'
  | 'dateline'
  | 'corrections'
  | 'nested';

/**
 * Names in falling order of precedence where several say the same. Written without case, `_`, `-` and spaces.
 * From the documentation of Jekyll, Hugo, Eleventy, Ghost, Hexo, Pelican, Zola, Docusaurus, Gatsby, the WordPress
 * exporters (wordpress-export-to-markdown, jekyll-exporter), ninjs and schema.org.
 */
export const FIELD_NAMES: Readonly<Record<FieldMeaning, readonly string[]>> = {
  headline: ['headline', 'title', 'posttitle', 'hl1'],
  dek: ['dek', 'deck', 'standfirst', 'subtitle', 'subhead', 'subheadline', 'subheading', 'alternativeheadline'],
  kicker: ['kicker', 'eyebrow', 'overline', 'strapline'],
  published: [
    ...['published', 'datepublished', 'publisheddate', 'publishedat', 'publishedtime', 'publishedon'],
    ...['publishdate', 'pubdate', 'publicationdate', 'firstpublished', 'date', 'postdate', 'wpdate', 'issued'],
    ...['created', 'createdat', 'datecreated', 'creationdate'],
  ],
  updated: [
    ...['updated', 'lastmod', 'modified', 'lastmodified', 'lastmodifiedat', 'updatedat', 'dateupdated'],
    ...['datemodified', 'modifieddate', 'updateddate', 'lastupdated', 'lastupdate', 'modifiedtime', 'versioncreated'],
  ],
  bylines: ['byline', 'bylines', 'author', 'authors', 'creator', 'writer', 'writers', 'reporter', 'postauthor'],
  tags: ['tags', 'tag', 'keywords', 'keyword', 'topics', 'topic', 'subjects', 'posttags'],
  categories: ['categories', 'category'],
  section: ['section', 'articlesection', 'primarycategory', 'desk', 'primarytag'],
  series: ['series', 'serie'],
  draft: ['draft', 'isdraft', 'unpublished'],
  status: ['status', 'poststatus'],
  language: ['lang', 'language', 'locale', 'languagecode', 'inlanguage'],
  permalink: ['permalink'],
  url: ['url', 'path'],
  aliases: ['aliases', 'alias', 'redirectfrom', 'redirects', 'oldurl', 'oldurls'],
  summary: ['summary', 'abstract', 'excerpt', 'customexcerpt', 'description', 'metadescription', 'teaser'],
  originalUrl: [
    ...['originalurl', 'canonicalurl', 'canonical', 'sourceurl', 'externalurl', 'articleurl', 'originalsource'],
    ...['link', 'guid'],
  ],
  source: ['source'],
  publisher: ['publisher', 'sourcename', 'publication', 'newspaper', 'outlet', 'provider'],
  dateline: ['dateline'],
  corrections: ['corrections', 'correction'],
  nested: ['params', 'taxonomies', 'extra', 'metadata', 'meta'],
};

interface NameRank {
  readonly meaning: FieldMeaning;
  /** 0 for the name that counts first. */
  readonly rank: number;
}

const BY_NAME: ReadonlyMap<string, NameRank> = new Map(
  (Object.entries(FIELD_NAMES) as [FieldMeaning, readonly string[]][]).flatMap(([meaning, names]) =>
    names.map((name, rank): [string, NameRank] => [name, { meaning, rank }]),
  ),
);

/** What a field's name means, or null for a name that says nothing to us. */
export function meaningOf(name: string): NameRank | null {
  return BY_NAME.get(fieldKey(name)) ?? null;
}

/** A field's name as names are compared: `Pub_Date`, `pubDate` and `pub-date` are one. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
