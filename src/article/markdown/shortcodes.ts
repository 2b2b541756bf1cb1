/** What stands in an article where a site generator would have put something. Never run. */
export type Shortcode =
  /** Shows a picture: `{{< figure src="…" alt="…" >}}`, `{% image "…" alt:"…" %}`. */
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly caption: string }
  /** Marks the start or end of something whose content stands in the article: `{{< note >}}…{{< /note >}}`, `{% raw %}`. */
  | { readonly kind: 'wrapper' }
  /** Anything else: shown as it is written. */
  | { readonly kind: 'text' };

/** Longest that is taken for one: past that it is text with a brace in it. */
const MAX_LENGTH = 2000;

/** Names that show a picture, in Hugo, Jekyll and Eleventy sites; those of 18F and Digital.gov among them. */
const IMAGES = new Set(
  (
    'figure img image img-right img-left legacy-img legacy-img-right legacy-img-left legacy-img-lg asset ' +
    'image_with_class picture responsive_image asset_path featured-image'
  ).split(' '),
);

/** Names that only wrap text of the article. */
const WRAPPERS = new Set(
  (
    'note box ring raw endraw highlight endhighlight quote-block quote blockquote endblockquote callout notice alert ' +
    'details expand column columns div section center markdown comment-block card card-note tabs tab'
  ).split(' '),
);

/**
 * Where a shortcode that starts at `from` ends: the offset behind it, or -1 when none starts there.
 * `{{ … }}`, `{{< … >}}`, `{{% … %}}`, `{% … %}`, and Liquid's and Nunjucks' comments `{# … #}`.
 */
export function shortcodeEnd(text: string, from: number): number {
  if (text.charCodeAt(from) !== 0x7b) return -1;
  const second = text[from + 1];
  const close = second === '{' ? '}}' : second === '%' ? '%}' : second === '#' ? '#}' : null;
  if (close === null) return -1;
  const at = text.slice(from + 2, from + MAX_LENGTH).indexOf(close);
  if (at === -1) return -1;
  const end = from + 2 + at + 2;
  return text.slice(from, end).includes('\n\n') ? -1 : end;
}

const CALL = /^\{(?:\{[<%]|%)-?\s*(\/?)\s*([\w./-]+)/;

/** What a shortcode is to a reader. */
export function readShortcode(written: string): Shortcode {
  const call = CALL.exec(written);
  const name = call?.[2]?.toLowerCase() ?? '';
  if (call?.[1] === '/' || WRAPPERS.has(name)) {
    return WRAPPERS.has(name) ? { kind: 'wrapper' } : { kind: 'text' };
  }
  if (!IMAGES.has(name)) return { kind: 'text' };
  const { named, bare } = argumentsOf(written.slice(call?.[0].length ?? 0));
  const src = named.get('src') ?? named.get('path') ?? named.get('file') ?? bare[0] ?? '';
  if (src === '') return { kind: 'text' };
  return {
    kind: 'image',
    src,
    alt: named.get('alt') ?? (bare[0] === src ? (bare[1] ?? '') : ''),
    caption: named.get('caption') ?? named.get('title') ?? '',
  };
}

const ARGUMENT = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s"'}>%,]+))/g;

function argumentsOf(text: string): { readonly named: ReadonlyMap<string, string>; readonly bare: readonly string[] } {
  const named = new Map<string, string>();
  const bare: string[] = [];
  for (const match of text.matchAll(ARGUMENT)) {
    const value = match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    if (match[1] === undefined) {
      if (match[5] === undefined || /[./]/.test(value)) bare.push(value);
    } else named.set(match[1].toLowerCase(), value);
  }
  return { named, bare };
}

/** A link destination made by a template: `{{< ref "news/x.md" >}}`, `{{ site.baseurl }}/x/`, `{% post_url 2012-01-05-x %}`. */
const DESTINATION = /\]\((\{[{%][^()\n]{1,400}?[}%]\}[^()\s]{0,400})(\s+"[^"\n]{0,400}")?\)/g;

/**
 * Turns link destinations that a template would have made into relative ones, so that the text of the link is read as
 * one. They lead to pages of the old site, so later steps leave the text and drop the address.
 */
export function plainDestinations(markdown: string): string {
  if (!markdown.includes('](')) return markdown;
  return markdown.replace(DESTINATION, (_whole, written: string, title: string | undefined) => {
    const inner = /["']([^"']{1,300})["']/.exec(written)?.[1];
    const rest = written.replace(/\{[{%].*?[}%]\}/g, '');
    const path = inner ?? (rest === '' ? (/[\w/.-]{3,}$/.exec(written.replace(/[\s>%}]+$/, ''))?.[0] ?? '') : rest);
    return `](<template:${path.replace(/[<>\\\s]/g, '')}>${title ?? ''})`;
  });
}
