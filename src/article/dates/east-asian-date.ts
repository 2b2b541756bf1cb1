import { calendarDay } from './calendar.ts';
import type { DayReading } from './date-reading.ts';

/** First years of the Japanese eras since printed news. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民國: 1912,
  民国: 1912,
};
const DATE =
  /(明治|大正|昭和|平成|令和|民國|民国)? ?(\d{1,4}|元) ?(?:年|년) ?(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|일|号|號)? ?[(〔]?(?:(?:星期|周|週|禮拜)?([日月火水木金土一二三四五六天]|[일월화수목금토])(?:曜日?|요일)?)?[)〕]?/;
const CHINESE_DATE = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
const FIGURES = '〇一二三四五六七八九';

/** An East Asian date in a folded text, and what is left of the text; null where it has none. */
export function cutEastAsianDate(
  text: string,
): { readonly readings: readonly DayReading[]; readonly rest: string } | null {
  const arabic = text.replace(CHINESE_DATE, (_, year: string, month: string, day: string) => {
    const figures = [...year.replace(/[零○]/g, '〇')].map((figure) => FIGURES.indexOf(figure)).join('');
    return `${figures}年${chineseNumber(month)}月${chineseNumber(day)}日`;
  });
  const found = DATE.exec(arabic);
  if (found === null) return null;
  const [whole, era, printed = '', month, day] = found;
  const number = printed === '元' ? 1 : Number(printed);
  if (era === undefined && printed.length !== 4) return null;
  const year = era === undefined ? number : (ERAS[era] ?? 0) + number - 1;
  const calendar = calendarDay(year, Number(month), Number(day));
  const readings = calendar === null ? [] : [{ day: calendar, confidence: 0.98 }];
  return { readings, rest: `${arabic.slice(0, found.index)} ${arabic.slice(found.index + whole.length)}` };
}

/** 1 to 99 in Chinese figures: 五, 十, 十五, 二十, 二十五. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text];
  const one = ones === undefined || ones === '' ? 0 : FIGURES.indexOf(ones);
  if (tens === undefined) return one;
  return (tens === '' ? 1 : FIGURES.indexOf(tens)) * 10 + one;
}
