import { calendarDay, fullYear, weekdayOf } from './calendar.ts';
import type { DayReading } from './date-reading.ts';
import { joinTwoWordNames, monthSenses, weekdaySenses } from './date-words.ts';
import type { Sense } from './date-words.ts';

/** Words that stand in dates and say nothing: "of", "de", "at", "o’clock", the year's and the day's name. */
const FILLERS = new Set(
  (
    'the of on at in am um uhr den der dem vom le la du a h o de del d l el los las dia as em do da no il lo alle ore om op uur klo kl klokka ' +
    'klockan den on u sati sat v ve hod hodin hodině dne roku rok r godz godzina dnia o ora kell la at saat gunu tarihinde в у о г гг год года году ' +
    'рік року р годзе год року ч час часов ora anul ziua στις την ωρα ώρα في يوم الساعة م ميلادية ساعت روز ב יום בשעה को बजे ई সাল তারিখ ' +
    'พศ คศ เวลา ที่ วันที่ วัน น pukul tanggal tarikh jam hari ngay nam luc gada gads m d aasta ev yil hora horas heures heure urte ko ' +
    'en edition print hrs hour hours time dydd de mi year klockan kello dia წლის წ წელი ժամը թ เดือน'
  ).split(/\s+/),
);
/** What follows a number to make it an ordinal: 5th, 1er, 5-го, 5:e. */
const ORDINAL = new Set('st nd rd th er re o a e te de ste го е η ου ης ος ma na m n an ko go l il'.split(' '));
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};
/** Vietnamese counts its months. */
const VIETNAMESE = /(\d{1,2})\s+(?:thang|thg)\s+(\d{1,2})/;
const VIETNAMESE_WEEKDAY = /(?:^|\s)(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?=[\s,])/;
const COUNTED_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const TOKEN = /\d+|[\p{L}\p{M}_]+(?:\.[\p{L}\p{M}_]+)*|[^\s]/gu;
const HARMLESS = /^[,.;:/|·•–—\-()[\]'’"@*~_°॰،、，。؛（）【】〔〕]$/;
/** Thai dates count from the Buddha's death, 543 years before. */
const BUDDHIST = 543;

/** What the words beside a date said. */
export interface WordDate {
  readonly readings: readonly DayReading[];
  readonly weekday: number | null;
}

interface NumberToken {
  readonly text: string;
  readonly apostrophe: boolean;
}

/**
 * Reads what is left of a folded date text once the time is cut out. Every word must be a month, a weekday or a filler,
 * else it is no date. `numeric` are readings of an all-figure date already cut out: then no month may be named.
 */
export function readWords(text: string, numeric: readonly DayReading[] | null): WordDate | null {
  const numbers: NumberToken[] = [];
  const words: { months: readonly Sense[]; weekdays: readonly Sense[] }[] = [];
  let roman: number | null = null;
  let before = '';
  let beforeEnd = -1;
  const joined = joinTwoWordNames(text.replace(VIETNAMESE_WEEKDAY, ' ')).replace(
    VIETNAMESE,
    (whole, day: string, month: string) => {
      const name = COUNTED_MONTHS[Number(month) - 1];
      return name === undefined ? whole : `${day} ${name}`;
    },
  );
  for (const match of joined.matchAll(TOKEN)) {
    const token = match[0];
    const attached = match.index === beforeEnd;
    beforeEnd = match.index + token.length;
    const previous = before;
    before = token;
    if (/^\d/.test(token)) {
      numbers.push({ text: token, apostrophe: /^['’]$/.test(previous) && attached });
      continue;
    }
    if (HARMLESS.test(token)) continue;
    if (attached && /^\d|^[-:)]$/.test(previous) && ORDINAL.has(token)) continue;
    const word = token.replaceAll('_', ' ').replace(/\./g, '');
    const months = monthSenses(word);
    const weekdays = weekdaySenses(word);
    if (months.length > 0 || weekdays.length > 0) words.push({ months, weekdays });
    else if (ROMAN[word] !== undefined && roman === null && numbers.length === 1 && numeric === null)
      roman = ROMAN[word] ?? null;
    else if (!FILLERS.has(word) && word !== 'feira') return null;
  }
  const named = settle(words);
  if (named === null) return null;
  const { weekdays, months } = named;
  if (numeric !== null)
    return months.length > 0 || numbers.length > 0 || roman !== null
      ? null
      : { readings: numeric, weekday: only(weekdays) };
  const month = months.length > 0 ? months : roman === null ? [] : [{ value: roman, language: '' }];
  return {
    readings: assemble(
      numbers,
      month,
      words.flatMap((word) => word.weekdays),
    ),
    weekday: only(weekdays),
  };
}

/** Decides which of the words are months and which weekdays (`mar` is March and, in three languages, Tuesday). */
function settle(
  words: readonly { months: readonly Sense[]; weekdays: readonly Sense[] }[],
): { months: readonly Sense[]; weekdays: readonly Sense[] } | null {
  const certain = words.filter((word) => word.months.length > 0 && word.weekdays.length === 0);
  const either = words.filter((word) => word.months.length > 0 && word.weekdays.length > 0);
  const monthWords = certain.length > 0 ? certain : either.slice(-1);
  const dayWords = words.filter((word) => !monthWords.includes(word));
  if (dayWords.length > 2 || dayWords.some((word) => word.weekdays.length === 0)) return null;
  let months = monthWords[0]?.months ?? [];
  for (const word of monthWords.slice(1)) {
    const values = new Set(word.months.map((sense) => sense.value));
    months = months.filter((sense) => values.has(sense.value));
    if (months.length === 0) return null;
  }
  return { months, weekdays: dayWords[0]?.weekdays ?? [] };
}

/** Day, month and year from two numbers and a month; no reading where one of them is missing. */
function assemble(
  numbers: readonly NumberToken[],
  months: readonly Sense[],
  weekdays: readonly Sense[],
): readonly DayReading[] {
  if (numbers.length !== 2 || months.length === 0) return [];
  const [first, second] = numbers as readonly [NumberToken, NumberToken];
  const pairs = pairings(first, second);
  const readings: DayReading[] = [];
  const languages = new Set(weekdays.map((sense) => sense.language));
  const spoken = months.filter((sense) => languages.has(sense.language));
  for (const sense of spoken.length > 0 ? spoken : months) {
    for (const [day, year] of pairs) {
      const thai = sense.language === 'th' && year > 2400 && year < 2700;
      const calendar = calendarDay(thai ? year - BUDDHIST : year, sense.value, day);
      if (calendar !== null && !readings.some((reading) => reading.day === calendar)) {
        readings.push({ day: calendar, confidence: Math.max(first.text.length, second.text.length) < 4 ? 0.8 : 0.98 });
      }
    }
  }
  return readings;
}

/** Which number is the day and which the year. */
function pairings(first: NumberToken, second: NumberToken): readonly (readonly [day: number, year: number])[] {
  const [a, b] = [Number(first.text), Number(second.text)];
  if (first.text.length === 4) return second.text.length <= 2 ? [[b, a]] : [];
  if (second.text.length === 4) return first.text.length <= 2 ? [[a, b]] : [];
  if (first.text.length > 2 || second.text.length > 2) return [];
  const pairs: (readonly [number, number])[] = [];
  const shortYear = second.text.length === 2 ? fullYear(b) : null;
  if (shortYear !== null) pairs.push([a, shortYear]);
  const yearFirst = first.text.length === 2 && !second.apostrophe ? fullYear(a) : null;
  if (yearFirst !== null) pairs.push([b, yearFirst]);
  return pairs;
}

function only(senses: readonly Sense[]): number | null {
  const values = new Set(senses.map((sense) => sense.value));
  return values.size === 1 ? (senses[0]?.value ?? null) : null;
}

/** Weighs readings against a weekday named beside them: the one that fits, else all, less sure. */
export function weighByWeekday(readings: readonly DayReading[], weekday: number | null): readonly DayReading[] {
  if (weekday === null) return readings;
  const fitting = readings.filter((reading) => weekdayOf(reading.day) === weekday);
  if (fitting.length > 0)
    return fitting.map((reading) => ({ ...reading, confidence: Math.max(reading.confidence, 0.98) }));
  return readings.map((reading) => ({ ...reading, confidence: Math.min(reading.confidence, 0.6) }));
}
