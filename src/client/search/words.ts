/** Words of the search page. A page overrides any of them with `<script type="application/json" id="search-words">`. */
const ENGLISH = {
  articles: '{n} articles',
  article: '1 article',
  none: 'Nothing found.',
  searching: 'Searching',
  parts: '{n} of {of} parts of the archive searched',
  missing: 'No network: {n} of {of} parts of the archive are kept here and were searched.',
  webOnly: 'This copy of the archive has no search for folders. It works where the archive stands on the web.',
  failed: 'The search could not be carried out: {why}',
  page: 'page {n} of {of}',
  sorted: 'Sorted by',
  relevance: 'relevance',
  newest: 'newest',
  oldest: 'oldest',
  section: 'Section',
  tag: 'Named',
  byline: 'Byline',
  source: 'Source',
  published: 'Published',
  from: 'From',
  to: 'To',
  dateHint: 'Year, month or day: 1998, 1998-11, 1998-11-24',
  apply: 'Show',
  more: 'More of {n}',
  find: 'Find among {n}',
  undated: 'undated',
  previous: 'Previous page',
  next: 'Next page',
  remove: 'Remove {name}',
  unheard: 'No article has {words}; these come nearest.',
  didYouMean: 'Did you mean',
  copy: 'Copy link to this search',
  copied: 'Link copied',
  csv: 'Results as CSV',
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  topic: 'topic',
} as const;

export type Word = keyof typeof ENGLISH;
export type Words = (word: Word, values?: Readonly<Record<string, string>>) => string;

/** The words of this page, in its language where it brings them. */
export function readWords(page: Document): Words {
  const own = page.getElementById('search-words')?.textContent;
  const words: Readonly<Record<string, string>> = {
    ...ENGLISH,
    ...(own ? (JSON.parse(own) as Record<string, string>) : {}),
  };
  return (word, values = {}) => (words[word] ?? word).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
