import { pad } from './calendar.ts';

/** A time of day as printed, and what is left of the text. */
export interface TimeOfDay {
  /** `HH:MM:SS`; null where the text has none. */
  readonly time: string | null;
  /** `Z` or `±HH:MM`; null where none is given, or its name means several (`IST`, `ET`). */
  readonly offset: string | null;
  readonly rest: string;
}

/** Zones whose name stands for one offset: RFC 2822 section 4.3 and those of European and Asian papers. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  wet: 'Z',
  west: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  wita: '+08:00',
  wit: '+09:00',
  acst: '+09:30',
  awst: '+08:00',
  ict: '+07:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  hkt: '+08:00',
  sgt: '+08:00',
  wib: '+07:00',
  sast: '+02:00',
};
/** Names of zones that mean more than one offset, or depend on the day: the time is kept without one. */
const VAGUE_ZONES =
  'ist|bst|et|ct|mt|pt|at|eastern(?: time)?|pacific(?: time)?|central(?: time)?|mountain(?: time)?|local time|brt|art|cat|eat|wat|pkt|npt|akst|akdt|hst';

const MERIDIEM =
  '[ap]\\.? ?m\\.?(?!\\p{L})|[ap]\\.?(?=$|[\\s,])|ip\\.?(?!\\p{L})|ap\\.?(?!\\p{L})|अपराह्न|पूर्वाह्न|μμ|πμ|μ\\.μ\\.?|π\\.μ\\.?|ص(?!\\p{L})|م(?!\\p{L})';
const ZONE = `(?:\\(? ?(?:(?:gmt|utc) ?)?[+\u2212-] ?\\d{1,2}(?::?\\d{2})? ?\\)?|\\(? ?(?:${Object.keys(ZONES).join('|')}|${VAGUE_ZONES}) ?\\)?(?!\\p{L}))`;
/** `10:22`, `10:22:33.123`, `21h40`, `21時40分`, `9 am`; before it `晚` and the like. */
const CLOCK = new RegExp(
  `(上午|下午|晚上?|凌晨|午前|午後|오전|오후)? ?(?<![\\d.])(\\d{1,2}) ?(?:(?:: ?|h ?|時|时|시 ?|点)(\\d{2}|\\d(?= ?(?:分|분)))(?:(?:: ?|分|분 ?)(\\d{2})(?:[.,]\\d{1,9})?)?(?:分|秒|초|분)?|(?:\\.(\\d{2}))?(?= ?(?:[ap]\\.? ?m\\.?(?!\\p{L})|ip\\.|ap\\.|uhr|hrs)|(?<=\\.\\d{2}) ?(?:gmt|utc|bst|ist|est|edt|cst|cdt|pst|pdt|cet|cest|mez|mesz|msk|aest|aedt)(?!\\p{L})))(?!\\d)(?: ?(${MERIDIEM}))?(?: ?(?:uhr|hrs?|h|น|บ|บาท|часов|год)\\.?(?!\\p{L}))?(?: ?(${ZONE}))?(?: ?\\([\\p{L} ]{4,40}\\))?`,
  'u',
);
/** A time with a full stop, only at the end, after all of a date: `29.02.2020 13.12`, `om 14.30`. */
const DOTTED_AT_END = new RegExp(
  `[\\s,]\\d{1,2}[./-] ?\\S{1,12}[./ -] ?\\d{2,4}\\.?,? (?:\\p{L}{1,5}\\.? )?(?<time>(\\d{1,2})\\.(\\d{2})) ?(?<meridiem>${MERIDIEM})?$`,
  'u',
);
/** A time with a full stop behind a word for "at": `kl. 10.22`, `klo 9.05`, `um 10.22`. */
const DOTTED_AFTER_WORD =
  /(?<!\p{L})(?:kl|klo|klockan|klokken|kello|um|om|godz|ore|alle|ob|kell|u|o)\.? ?(\d{1,2})\.(\d{2})(?![\d.]|\.? ?\d)/u;
/** Hours and minutes in words: `7 гадзін 10 хвілін`, `7 heures 10`, `7 годин 10 хвилин`. */
const IN_WORDS =
  /(?<!\d)(\d{1,2}) ?(?:гадзіны?|гадзін|годин[аи]?|часов|часа|час|heures?|horas?|uren|godzin[ay]?|hodin)(?:(?: i| и| і| y| e| et)? (\d{1,2}) ?(?:хвілін[аы]?|хвилин[аи]?|минут[аы]?|minutes?|minutos?|minuten|minut)?)?(?!\p{L})/u;
const WORDS: readonly (readonly [pattern: RegExp, time: string])[] = [
  [/\b(?:at )?noon\b/, '12:00:00'],
  [/\b(?:at )?midnight\b/, '00:00:00'],
];

/**
 * Cuts the time of day with its zone out of a folded date text.
 * @returns null where what looks like a time is none (25:61).
 */
export function cutTime(text: string): TimeOfDay | null {
  const found = CLOCK.exec(text);
  if (found !== null) {
    const [whole, before, hour = '', minute, second, dotted, after, zone] = found;
    const time = clockTime(hour, minute ?? dotted ?? '00', second ?? '00', before ?? after ?? '');
    if (time === null) return null;
    return { time, offset: zone === undefined ? null : offsetOf(zone), rest: splice(text, found.index, whole.length) };
  }
  for (const pattern of [DOTTED_AFTER_WORD, IN_WORDS]) {
    const worded = pattern.exec(text);
    if (worded === null) continue;
    const time = clockTime(worded[1] ?? '', (worded[2] ?? '00').padStart(2, '0'), '00', '');
    if (time === null) return null;
    return { time, offset: null, rest: splice(text, worded.index, worded[0].length) };
  }
  const dotted = DOTTED_AT_END.exec(` ${text}`);
  if (dotted !== null) {
    const time = clockTime(dotted[2] ?? '', dotted[3] ?? '', '00', dotted.groups?.['meridiem'] ?? '');
    if (time === null) return null;
    const start = ` ${text}`.length - (dotted[0].length - dotted[0].lastIndexOf(dotted.groups?.['time'] ?? '')) - 1;
    return { time, offset: null, rest: text.slice(0, start) };
  }
  for (const [pattern, time] of WORDS) {
    const word = pattern.exec(text);
    if (word !== null) return { time, offset: null, rest: splice(text, word.index, word[0].length) };
  }
  return { time: null, offset: null, rest: text };
}

function splice(text: string, start: number, length: number): string {
  return `${text.slice(0, start)} ${text.slice(start + length)}`;
}

/** `HH:MM:SS`, or null for an impossible time. */
export function clockTime(hour: string, minute: string, second: string, meridiem: string): string | null {
  let hours = Number(hour);
  const afternoon = /^p|^ip|^अप|^μ|^م|下午|晚|午後|오후/.test(meridiem);
  const morning = !afternoon && meridiem !== '';
  if (meridiem !== '' && /^[ap]/.test(meridiem) && (hours > 12 || hours === 0) && morning) return null;
  if (afternoon && hours < 12) hours += 12;
  if (morning && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return `${pad(hours)}:${minute.padStart(2, '0')}:${second === '60' ? '59' : second}`;
}

/** `Z`, `±HH:MM`, or null for a zone that means more than one offset. */
export function offsetOf(zone: string): string | null {
  const text = zone.replace(/[() ]/g, '').toLowerCase();
  const figures = /([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (figures === null) return ZONES[text] ?? null;
  const hours = Number(figures[2]);
  const minutes = Number(figures[3] ?? '0');
  // No place is further from Greenwich than Kiribati.
  if (hours * 60 + minutes > 14 * 60 || minutes > 59) return null;
  return `${figures[1] === '+' ? '+' : '-'}${pad(hours)}:${figures[3] ?? '00'}`;
}
