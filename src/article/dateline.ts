import { monthSenses, foldWord } from './dates/date-words.ts';

/** A dateline printed at the start of a story. */
export interface Dateline {
  /** Place as printed, without agency, day and dash, e.g. `PARIS`, `LONDON/BERLIN`, `Rio de Janeiro`. */
  readonly place: string;
  /** Agency in brackets, e.g. `AFP`; null where none is named. */
  readonly agency: string | null;
  /** Day and month without a year, e.g. `Oct 5`: a hint only, never a published date. Null where none is printed. */
  readonly dayHint: string | null;
  /** The dateline as printed, with its dash and the space behind it: `printed + rest` is the paragraph. */
  readonly printed: string;
  /** The paragraph without the dateline. */
  readonly rest: string;
}

const LONGEST = 110;
/** `WASHINGTON`, `NEW YORK`, `LONDON/BERLIN`, `ST. LOUIS`, `WASHINGTON, D.C.`, `SAN JOSÉ, Costa Rica`. */
const CAPITALS = "(?:\\p{Lu}[\\p{Lu}\\p{M}.’'-]{1,24}|\\p{Lu}\\.)";
const SMALL = '(?:de|la|le|del|du|am|an|der|on|upon|of|the|el|al|and|und|y|et)';
const PLACE_IN_CAPITALS = `${CAPITALS}(?:[ /-]{1,3}(?:${CAPITALS}|${SMALL}|DE|LA)){0,4}`;
/** A state, province or country behind the place. */
const REGION =
  "(?:, ?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]{1,20}(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]{1,20}|and|of|de)){0,3}|(?:\\p{Lu}\\.){1,3}))?";
const PLACE_AS_NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}(?:[ /-](?:\\p{Lu}[\\p{L}\\p{M}.’'-]{1,24}|de|la|le|del|du|am|an der|upon)){0,3}";
const DAY =
  '(?:[,:]? ?(?:\\(?(?<day>\\d{1,2}(?:st|nd|rd|th|er|\\.)? ?(?:de )?\\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?\\)?),?)?';
const AGENCY = '(?: ?,? ?[(\\[](?<agency>[\\p{Lu}][\\p{L}\\p{M}. /&+-]{1,40})[)\\]])?';
const DASH = '(?: ?[:.,]? ?(?:—|–|--|―) ?| - |[.:]?- | -(?=\\p{Lu}|“|"))';
const STARTS_IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]/u;
/** An agency stands in brackets, a day has figures. */
const HAS_EVIDENCE = /[([\d]/;
const ANY_DASH = /[—–―]|--| -|[.:]- /;
const IN_CAPITALS = new RegExp(
  `^(?<place>${PLACE_IN_CAPITALS}${REGION})${DAY}${AGENCY}${DAY.replace('<day>', '<day2>')}${DASH}\\s*(?=\\S)`,
  'u',
);
const AS_NAME = new RegExp(
  `^(?<place>${PLACE_AS_NAME}${REGION})${DAY}${AGENCY}${DAY.replace('<day>', '<day2>')}${DASH}\\s*(?=\\S)`,
  'u',
);
/** `BERLIN (dpa) – `: agencies that print their name in small letters. */
const SMALL_AGENCY = /\((dpa(?:\/\p{L}{2,4})?|epd|sid|afp|ap|apa|sda|ots|awp|kna)\)/iu;
/** `(Reuters) - `: an agency and no place. */
const AGENCY_ALONE =
  /^\((?<agency>Reuters|AP|AFP|UPI|CNN|Bloomberg|dpa|Xinhua|TASS|EFE|ANSA|KYODO|PTI|IANS)\) ?(?:—|–|--|-) ?(?=\S)/;

/** Capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|NOTE|CORRECTION|WATCH|VIDEO|LIVE|REVIEW|INTERVIEW|NATO|UN|EU|US|USA|FIFA|UEFA|NASA|FBI|CIA|WHO|Q|A|I|MR|MRS|DR|THE|TV|AI|EDITOR['’]?S? NOTE|PHOTOS?|READ MORE|ADVERTISEMENT|DEAR .*|PART .*|STEP .*|CHAPTER .*)$/;

/**
 * Reads the dateline at the start of a paragraph: `PARIS, Oct 5 (AFP) — `, `QUAY STREET — `, `WASHINGTON (AP) - `,
 * `LONDON/BERLIN, 5. Oktober (dpa) – `. A place that is not in capitals counts only with an agency or a day beside it.
 * @param paragraph Plain text of the story's first paragraph.
 */
export function parseDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, LONGEST);
  // All forms have a dash; most paragraphs have none so near their start.
  if (!ANY_DASH.test(start)) return null;
  const head = start.replace(SMALL_AGENCY, (whole, name: string) => `(${name.toUpperCase()})`);
  // The two forms are long expressions, dear to compile and to run: asked only where a paragraph can have them at all.
  const found =
    (STARTS_IN_CAPITALS.test(head) ? IN_CAPITALS.exec(head) : null) ??
    (HAS_EVIDENCE.test(head) ? withEvidence(AS_NAME.exec(head)) : null);
  if (found === null) return agencyAlone(paragraph);
  const { place = '', agency, day, day2 } = found.groups ?? {};
  const dayHint = day ?? day2;
  if (
    NO_PLACE.test(place) ||
    (place.replace(/[^\p{Lu}]/gu, '').length < 2 && agency === undefined && dayHint === undefined)
  )
    return null;
  if (dayHint !== undefined && !namesMonth(dayHint)) return null;
  if (agency === undefined && dayHint === undefined && !/\p{Lu}{2}/u.test(place)) return null;
  const rest = paragraph.slice(found[0].length);
  if (!/^["“”'‘«„(¿¡]?[\p{Lu}\p{Lo}\d$€£]/u.test(rest)) return null;
  const printedAgency =
    agency === undefined
      ? null
      : paragraph.slice(head.indexOf(`(${agency}`) + 1, head.indexOf(`(${agency}`) + 1 + agency.length);
  return {
    place: place.replace(/[,\s]+$/, ''),
    agency: printedAgency,
    dayHint: dayHint ?? null,
    printed: paragraph.slice(0, found[0].length),
    rest,
  };
}

function withEvidence(found: RegExpExecArray | null): RegExpExecArray | null {
  if (found === null) return null;
  const { agency, day, day2 } = found.groups ?? {};
  return agency === undefined && day === undefined && day2 === undefined ? null : found;
}

function agencyAlone(paragraph: string): Dateline | null {
  const found = AGENCY_ALONE.exec(paragraph);
  if (found === null) return null;
  return {
    place: '',
    agency: found.groups?.['agency'] ?? null,
    dayHint: null,
    printed: found[0],
    rest: paragraph.slice(found[0].length),
  };
}

function namesMonth(hint: string): boolean {
  return hint.split(/[\s.\d]+/).some((word) => word.length > 2 && monthSenses(foldWord(word)).length > 0);
}
