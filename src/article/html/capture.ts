/** What a saved page says about how it was saved. */
export interface Capture {
  /** The page without what the archive added, its links as they were. */
  readonly html: string;
  /** Address that was saved, or null. */
  readonly url: string | null;
  /** When it was captured, as the capture states it; it is no date of publication. */
  readonly captured: string | null;
  /** `browser`, `SingleFile` or `Wayback Machine`, or null. */
  readonly by: string | null;
  /** What an import noted of where it took the page from: `import_source` and the like. */
  readonly imported: Readonly<Record<string, string | number>>;
}

const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i;
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})(?:\s+saved date:\s*([^\n]{1,100}))?/i;
const WAYBACK_TOOLBAR_START = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->';
const WAYBACK_TOOLBAR_END = '<!-- END WAYBACK TOOLBAR INSERT -->';
/** Addresses as the Wayback Machine rewrites them: `/web/20140512103000im_/http://…`. */
const WAYBACK_ADDRESS =
  /(["'(=]\s*)(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(?=https?:|\/\/|mailto:)/g;
const WAYBACK_FILE = /FILE ARCHIVED ON (\d{2}:\d{2}:\d{2} \w{3} \d{1,2}, \d{4}) AND RETRIEVED FROM THE/;
const WAYBACK_PAGE = /\/web\/(\d{14})\/(https?:\/\/[^\s"'<>]{4,1500})/;

/** The note that `backfile import` puts before a page out of a capture; see `import/warc-page.ts`. */
const IMPORTED = /^\ufeff?<!-- Imported by Backfile\n([^>]{1,6000})-->\n?/;

/** Takes off what saving a page put on it, and reads what that says. Linear. */
export function readCapture(html: string): Capture {
  const note = IMPORTED.exec(html.slice(0, 8000));
  if (note !== null) return readImported(html, note[1] ?? '');
  const head = html.slice(0, 20_000);
  const single = SINGLE_FILE.exec(head);
  if (single !== null) {
    return { html, url: webAddress(single[1]), captured: single[2]?.trim() ?? null, by: 'SingleFile', imported: {} };
  }
  if (
    html.includes('WAYBACK') ||
    html.includes('web.archive.org/web/') ||
    html.includes('/_static/js/bundle-playback')
  ) {
    return readWayback(html);
  }
  const saved = SAVED_FROM.exec(head);
  return saved === null
    ? { html, url: null, captured: null, by: null, imported: {} }
    : { html, url: webAddress(saved[1]), captured: null, by: 'browser', imported: {} };
}

function readImported(html: string, note: string): Capture {
  const said = new Map(
    [...note.matchAll(/^ *(\w+): (.*)$/gm)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]),
  );
  // The page may have been saved by other means before it was captured. Its note stays where it is, so that lines keep their numbers.
  const inner = readCapture(html.replace('Imported by Backfile', ''));
  const [url, captured] = [webAddress(said.get('url')), said.get('captured') ?? null];
  const [source, sha256] = [said.get('source') ?? '', said.get('sha256') ?? ''];
  return {
    html: inner.html,
    url: inner.url ?? url,
    captured: inner.captured ?? captured,
    by: inner.by ?? 'a crawler',
    imported: {
      import_source: source,
      import_item: url ?? '',
      import_offset: Number(said.get('offset') ?? 0),
      import_sha256: sha256,
    },
  };
}

function readWayback(html: string): Capture {
  let clean = html;
  const start = clean.indexOf(WAYBACK_TOOLBAR_START);
  const end = start === -1 ? -1 : clean.indexOf(WAYBACK_TOOLBAR_END, start);
  const toolbar = end === -1 ? '' : clean.slice(start, end);
  if (end !== -1) clean = clean.slice(0, start) + clean.slice(end + WAYBACK_TOOLBAR_END.length);
  const rewritten = WAYBACK_ADDRESS.test(clean);
  WAYBACK_ADDRESS.lastIndex = 0;
  const page = WAYBACK_PAGE.exec(toolbar);
  const archived = WAYBACK_FILE.exec(html);
  if (!rewritten && page === null && archived === null)
    return { html, url: null, captured: null, by: null, imported: {} };
  return {
    html: clean.replace(WAYBACK_ADDRESS, '$1'),
    url: webAddress(page?.[2]),
    captured: page?.[1] ?? archived?.[1] ?? null,
    by: 'Wayback Machine',
    imported: {},
  };
}

function webAddress(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? text : null;
}
