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

/** Takes off what saving a page put on it, and reads what that says. Linear. */
export function readCapture(html: string): Capture {
  const head = html.slice(0, 20_000);
  const single = SINGLE_FILE.exec(head);
  if (single !== null) {
    return { html, url: webAddress(single[1]), captured: single[2]?.trim() ?? null, by: 'SingleFile' };
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
    ? { html, url: null, captured: null, by: null }
    : { html, url: webAddress(saved[1]), captured: null, by: 'browser' };
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
  if (!rewritten && page === null && archived === null) return { html, url: null, captured: null, by: null };
  return {
    html: clean.replace(WAYBACK_ADDRESS, '$1'),
    url: webAddress(page?.[2]),
    captured: page?.[1] ?? archived?.[1] ?? null,
    by: 'Wayback Machine',
  };
}

function webAddress(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? text : null;
}
