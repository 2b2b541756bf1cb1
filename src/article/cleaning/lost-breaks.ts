import type { Mending } from '../article.ts';

/** Name of the rule in an article's record. */
const RULE = 'lost-paragraph-break';
/** A sentence's end with its closing marks, and the next sentence's beginning, without a space between. */
const SEAM = /([.!?])(?<![.!?…\s].)([”’»)\]"']{0,2})(?=([“‘«„(¿¡"']?)(\p{Lu}[\p{L}\p{M}’']*))/gu;
/** Each part must be more than a scrap. */
const SHORTEST_PART = 12;

/** Words before a full stop that is no sentence's end, lower case. Titles, months, numbers, Latin; German, French, Spanish ones. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev hon st ste mt ft rt gen col maj capt cpt lt sgt cpl pvt adm cmdr gov sen rep pres supt det insp messrs mme mlle mgr fr sr sra srta dra don ' +
    'no nos nr nos vol vols fig figs pp ch sec art par op ed eds cf vs eg ie viz al approx est dept univ assn bros ave blvd rd str jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'bzw ca inkl exkl evtl ggf vgl sog zzgl max min tel abs bd geb gest jh mio mrd usf hl kath ev ehem dipl ing av pza dto ud uds núm pág aprox tj tzv např resp mld ul im tys'
  ).split(' '),
);
/** Words that begin sentences: where the word before the full stop is doubtful (`U.S.The`, `p.m.The`, `Inc.He`), one of these must follow. */
const STARTERS = new Set(
  (
    'The A An In On At It He She They We I You This That These Those There But And Or So Yet For From With After Before When While As If Although Though Since Because However Meanwhile ' +
    'His Her Their Its Our My Some Many Most All Both One Two By To Of Under Over During Despite According Last Next Not No Now Then ' +
    'Der Die Das Ein Eine Er Sie Es Im Am Auf Mit Nach Vor Bei Doch Aber Und Le La Les Un Une Il Elle Ils Dans Mais Et En El Los Las Una Pero Lo Gli Ma Nel O Os As Um Uma Mas De Het Een Hij Zij Maar'
  ).split(' '),
);
/** What follows a full stop in names of sites and files. */
const NAME_ENDINGS =
  /^(?:com|org|net|edu|gov|mil|int|co|io|tv|info|biz|eu|uk|us|de|fr|es|it|nl|ru|ca|au|in|cn|jp|br|me|ly|js|ts|py|pdf|docx?|xlsx?|pptx?|txt|html?|jpe?g|png|gif|zip|exe|csv|xml|mp[34]|api|app|ai|dll|php|aspx?|cfm|gop|md|phd|ba|ma|esq)$/i;
/** Names that carry a mark of their own. */
const OWN_MARK = /(?:Yahoo|Jeopardy|Jumbo|Yum|Chips|OK|Hello|Oklahoma|Mamma Mia)$/;

/**
 * Finds where the break between two paragraphs was lost, so that a sentence begins right behind the one before
 * (`relationship”.In a long`), and cuts there. Never within `U.S.`, `Ph.D.`, initials, numbers, site and file names, after an
 * abbreviation or an ellipsis; where the word before is doubtful, only before a word that begins sentences.
 * @param line Line of the paragraph in the source, from 1.
 */
export function mendLostBreaks(
  paragraph: string,
  line: number,
): { readonly parts: readonly string[]; readonly mended: readonly Mending[] } {
  const parts: string[] = [];
  const mended: Mending[] = [];
  let start = 0;
  SEAM.lastIndex = 0;
  const quotes = new QuoteCount(paragraph);
  for (let seam = SEAM.exec(paragraph); seam !== null; seam = SEAM.exec(paragraph)) {
    const cut = seamEnd(paragraph, seam, quotes);
    if (cut === null || cut - start < SHORTEST_PART || paragraph.length - cut < SHORTEST_PART) continue;
    parts.push(paragraph.slice(start, cut));
    start = cut;
    const before = lastWord(paragraph, cut);
    const after = nextWords(paragraph, cut);
    mended.push({ rule: RULE, line, before: before + after, after: `${before}\n\n${after}` });
  }
  return { parts: [...parts, paragraph.slice(start)], mended };
}

/** Where to cut at a seam, or null where it is none. */
function seamEnd(text: string, seam: RegExpExecArray, quotes: QuoteCount): number | null {
  const [, stop = '', closing = '', opening = '', next = ''] = seam;
  const at = seam.index;
  const wordStart = startOfRun(text, at);
  const run = text.slice(wordStart, at);
  if (/[/@\\_=&]|www\.|:\/\//.test(run) || (NAME_ENDINGS.test(next) && !STARTERS.has(next)) || OWN_MARK.test(run))
    return null;
  const behind = at + stop.length + closing.length + opening.length + next.length;
  // The next word must go on as a sentence: a space and another word, not a second full stop (J.R.R.) or a figure.
  if (!/^(?:,? ["“‘«(]?[\p{L}\d$€£]|[’'-]\p{L})/u.test(text.slice(behind, behind + 4))) return null;
  if (/^\p{Lu}\p{Ll}*\p{Lu}/u.test(next) && !/^(?:Mc|Mac|De|O)/.test(next) && !/^\p{Lu}+$/u.test(next)) return null;
  const word = run.replace(/[”’»)\]"']+$/u, '').replace(/^.*[(“‘«"'—–-]/u, '');
  const quoted = word.length < run.length && /[”’»)\]"']$/u.test(run);
  if (!quoted && closing === '' && isDoubtful(word, stop)) {
    if (isAbbreviation(word) || !STARTERS.has(next) || next.length < 2) return null;
  }
  if (/\d$/.test(word) && (next.length < 2 || /^\d+$/.test(text.slice(0, Math.min(at, 200)).trim()))) return null;
  if (next.length === 1 && next !== 'A' && next !== 'I' && !/^\p{Lu}$/u.test(next)) return null;
  if (next.length === 1 && next !== 'A' && next !== 'I' && !/^[OEYÀÈÉ]$/u.test(next)) return null;
  return closing.endsWith('"') && quotes.before(at) % 2 === 0 ? at + stop.length : at + stop.length + closing.length;
}

/** A single letter, an initialism (U.S, p.m, Ph.D), a short word in capitals, or an abbreviation. */
function isDoubtful(word: string, stop: string): boolean {
  if (stop !== '.') return false;
  if (word.length <= 1 || word.includes('.')) return true;
  if (isAbbreviation(word)) return true;
  return /^(?:inc|corp|ltd|co|jr|sr|etc|plc|llc|bn|mn)$/i.test(word);
}

function isAbbreviation(word: string): boolean {
  return (
    ABBREVIATIONS.has(word.toLowerCase()) ||
    /^(?:e\.g|i\.e|z\.b|d\.h|u\.a|o\.g|v\.|c\.f|p\.ej|n\.b|a\.k\.a|m\.e)$/i.test(word) ||
    /^Ph\.?D?$|^\p{Lu}$/u.test(word)
  );
}

/**
 * Counts straight quotes from the start of a text: where an even number of them stand before a full stop, the one behind it
 * opens the next sentence. Asked at rising positions it passes over the text once.
 */
class QuoteCount {
  readonly #text: string;
  #next: number;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('"');
  }

  /** How many stand before a position; positions must rise. */
  before(at: number): number {
    while (this.#next >= 0 && this.#next < at) {
      this.#count++;
      this.#next = this.#text.indexOf('"', this.#next + 1);
    }
    return this.#count;
  }
}

/** Start of the run of characters without a space before `at`; at most 60 back. */
function startOfRun(text: string, at: number): number {
  const from = Math.max(0, at - 60);
  const near = text.slice(from, at);
  const space = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\t'), near.lastIndexOf('\u00a0'));
  return from + space + 1;
}

function lastWord(text: string, cut: number): string {
  return text.slice(startOfRun(text, cut), cut);
}

function nextWords(text: string, cut: number): string {
  return /^(?:\S{1,40}\s?){1,3}/u.exec(text.slice(cut, cut + 120))?.[0].trimEnd() ?? '';
}
