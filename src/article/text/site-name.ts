import { isPublicationName } from '../publication-name.ts';

/** A headline and the name of the site that its page's title carried behind it. */
export interface TitledHeadline {
  readonly headline: string;
  readonly site: string;
  /** What was cut off, with the mark between. */
  readonly cut: string;
}

const LAST_PART = /\s+(?:[-–—|·•»]|::)\s+(?!.*\s(?:[-–—|·•»]|::)\s)/u;
/** With fewer words before the mark, the name may be what the headline is about. */
const FEWEST_WORDS = 2;

/**
 * `Flood closes bridge | The Courier` without the site's name.
 * @param own Name of the archive's own paper, which counts whatever it is called; null where there is none.
 * @returns null where the last part of the headline is no name of a paper.
 */
export function parseTitledHeadline(headline: string, own: string | null): TitledHeadline | null {
  const mark = LAST_PART.exec(headline);
  if (mark === null || mark.index === 0) return null;
  const before = headline.slice(0, mark.index);
  const site = headline.slice(mark.index + mark[0].length).trim();
  const isOwn = own !== null && own !== '' && site.toLowerCase() === own.trim().toLowerCase();
  if (!isOwn && (before.split(/\s+/).length < FEWEST_WORDS || !isPublicationName(site))) return null;
  return { headline: before, site, cut: headline.slice(mark.index) };
}
