/** An article of the synthetic archive in its parts, without Markdown. */
export interface PlainParts {
  readonly headline: string;
  /** ISO 8601 */
  readonly published: string;
  readonly byline: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A container into which articles are written for a measurement. */
export interface ImportForm {
  readonly name: string;
  readonly ending: string;
  readonly before: string;
  readonly after: string;
  readonly item: (parts: PlainParts, number: number) => string;
}

/** Takes a synthetic article's Markdown apart. */
export function plainParts(markdown: string): PlainParts {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
  const field = (name: string): string => {
    const written = new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1] ?? '';
    return written.startsWith('"') ? (JSON.parse(written) as string) : written;
  };
  return {
    headline: field('title'),
    published: field('date'),
    byline: field('author'),
    section: field('section'),
    tags: [...front.matchAll(/^ {2}- (.*)$/gm)].map((match) => JSON.parse(match[1] ?? '""') as string),
    paragraphs: body
      .trim()
      .split('\n\n')
      .filter((block) => !/^(?:#|>|- )/.test(block))
      .map((block) => block.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, '')),
  };
}

/** As a scraped text: date, headline, byline, paragraphs. */
export function textOf({ headline, published, byline, paragraphs }: PlainParts): string {
  return `${published.slice(0, 10)}\n\n${headline}\n\nBy ${byline}\n\n${paragraphs.join('\n\n')}\n`;
}

/** As Markdown with front matter. */
export function markdownOf({ headline, published, byline, section, tags, paragraphs }: PlainParts): string {
  const front = { headline, published, byline, section, tags };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** As a line of JSON. */
export function jsonOf({ headline, published, byline, section, tags, paragraphs }: PlainParts): string {
  return JSON.stringify({ headline, published, byline, section, tags, body: paragraphs.join('\n\n') });
}

/** As a line of CSV. */
export function csvOf({ headline, published, byline, section, tags, paragraphs }: PlainParts): string {
  const cells = [headline, published, byline, section, tags.join('; '), paragraphs.join('\n\n')];
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

export const CSV_COLUMNS = 'headline,published,byline,section,tags,body';

/** As an item of a WordPress export. */
function wxrItem({ headline, published, byline, section, tags, paragraphs }: PlainParts, number: number): string {
  const date = published.slice(0, 19).replace('T', ' ');
  const terms = tags.map((tag) => `<category domain="post_tag"><![CDATA[${tag}]]></category>`).join('');
  return `<item><title><![CDATA[${headline}]]></title><link>https://old.example/${number}/</link><dc:creator><![CDATA[${byline}]]></dc:creator>
<guid isPermaLink="false">https://old.example/?p=${number}</guid><content:encoded><![CDATA[${paragraphs.join('\n\n')}]]></content:encoded>
<wp:post_id>${number}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category"><![CDATA[${section}]]></category>${terms}</item>
`;
}

export const importForms: readonly ImportForm[] = [
  { name: 'JSONL', ending: 'jsonl', before: '', after: '', item: (parts) => `${jsonOf(parts)}\n` },
  { name: 'CSV', ending: 'csv', before: `${CSV_COLUMNS}\n`, after: '', item: (parts) => `${csvOf(parts)}\n` },
  {
    name: 'WXR',
    ending: 'xml',
    before: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Old Paper</title><link>https://old.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
`,
    after: '</channel></rss>\n',
    item: wxrItem,
  },
];
