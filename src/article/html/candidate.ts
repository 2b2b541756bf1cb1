/** One value that a page gives for a field, and where. */
export interface Candidate {
  readonly value: string;
  /** `json-ld`, `meta og:title`, `h1`, …; goes to the article's origins. */
  readonly from: string;
  /** How far this place is to be trusted by itself, 0 to 1. */
  readonly weight: number;
}

/** All that a page says about itself, in falling order of trust within a field. */
export interface PageFacts {
  readonly headlines: Candidate[];
  readonly published: Candidate[];
  readonly updated: Candidate[];
  readonly bylines: Candidate[];
  readonly sections: Candidate[];
  readonly tags: Candidate[];
  readonly languages: Candidate[];
  readonly summaries: Candidate[];
  readonly deks: Candidate[];
  readonly kickers: Candidate[];
  readonly addresses: Candidate[];
  readonly publishers: Candidate[];
  /** Texts that JSON-LD gives as the body; used to choose the right part of the page, never printed. */
  readonly bodies: string[];
  readonly extra: Record<string, unknown>;
}

export function noFacts(): PageFacts {
  return {
    headlines: [],
    published: [],
    updated: [],
    bylines: [],
    sections: [],
    tags: [],
    languages: [],
    summaries: [],
    deks: [],
    kickers: [],
    addresses: [],
    publishers: [],
    bodies: [],
    extra: {},
  };
}

/** No headline, name, keyword or summary is longer; what is, is a mistake or an attack. */
const LONGEST = 1000;

/** A page that names a field more often than this is no page for readers. */
const MOST = 200;

/** Adds a value where it is text with something in it. */
export function add(list: Candidate[], value: unknown, from: string, weight: number): void {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  if (list.length >= MOST || String(value).length > LONGEST) return;
  const text = String(value).replace(/\s+/g, ' ').trim().normalize('NFC');
  if (text !== '') list.push({ value: text, from, weight });
}
