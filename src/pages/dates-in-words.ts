/** Dates and figures as a language writes them, from its table of words: nothing of it comes from the machine. */
export interface DatesInWords {
  readonly longDate: (day: string) => string;
  readonly shortDate: (day: string) => string;
  readonly monthName: (month: number) => string;
  readonly monthNarrow: (month: number) => string;
  readonly monthYear: (year: string | number, month: number) => string;
  readonly dayMonth: (monthDay: string) => string;
  readonly number: (value: number) => string;
}

type Table = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

type DateParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>>;

/**
 * @param table with `date.long`, `date.short`, `date.dayMonth`, `date.monthYear` (texts with `{weekday}`, `{day}`, `{month}`,
 *   `{year}`), `month` (by itself), `month.dated` (where it is another beside a day), `month.short`, `month.narrow`,
 *   `date.firstDay` (a month's first day, where it is called otherwise than 1), `weekday.1` (Monday) to
 *   `weekday.7`, `number.group` (what parts thousands) and `number.groupFrom` (from how many figures on).
 *   What is missing is written in figures.
 */
export function datesInWords(table: Table): DatesInWords {
  const text = (key: string, otherwise: string): string => {
    const held = table[key];
    return typeof held === 'string' ? held : otherwise;
  };
  const months = (key: string, otherwise: readonly string[]): readonly string[] => {
    const held = table[key];
    return otherwise.map((name, at) => (typeof held === 'object' ? (held[String(at + 1)] ?? name) : name));
  };
  const names = months(
    'month',
    [...Array(12).keys()].map((month) => String(month + 1)),
  );
  const dated = months('month.dated', names);
  const short = months('month.short', dated);
  const narrow = months(
    'month.narrow',
    [...Array(12).keys()].map((month) => String(month + 1)),
  );
  const weekdays = [...Array(7).keys()].map((day) => text(`weekday.${day + 1}`, ''));
  const long = pattern(text('date.long', '{day} {month} {year}'));
  const brief = pattern(text('date.short', '{day} {month} {year}'));
  const withoutYear = pattern(text('date.dayMonth', '{day} {month}'));
  const withoutDay = pattern(text('date.monthYear', '{month} {year}'));
  const isFigure = /^\d+$/u.test(dated[0] ?? '');
  const parts = (day: string, list: readonly string[]): DateParts => ({
    weekday: weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '',
    day: day.endsWith('-01') ? first : String(Number(day.slice(8, 10))),
    month: list[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7),
    year: String(Number(day.slice(0, 4))),
  });
  const first = text('date.firstDay', '1');
  const group = text('number.group', ',');
  const groupFrom = Number(text('number.groupFrom', '4'));
  return {
    longDate: (day) => long(parts(day, dated)),
    shortDate: (day) => brief(parts(day, short)),
    monthName: (month) => names[month - 1] ?? String(month),
    monthNarrow: (month) => narrow[month - 1] ?? String(month),
    // Where months are figures beside a day they are so beside a year; elsewhere the name by itself stands there.
    monthYear: (year, month) =>
      withoutDay({
        weekday: '',
        day: '',
        month: (isFigure ? dated : names)[month - 1] ?? '',
        year: String(Number(year)),
      }),
    dayMonth: (monthDay) => withoutYear(parts(`2000-${monthDay}`, dated)),
    number: (value) => grouped(value, group, groupFrom),
  };
}

/** A text with `{name}`s, taken apart once: dates are written a hundred times a page. */
function pattern(text: string): (values: DateParts) => string {
  const pieces = text.split(/\{(weekday|day|month|year)\}/u);
  return (values) => {
    let written = '';
    for (const [at, piece] of pieces.entries()) written += at % 2 === 0 ? piece : values[piece as keyof DateParts];
    return written;
  };
}

/** Whole numbers and decimals, in thousands. */
function grouped(value: number, group: string, from: number): string {
  const [whole = '', fraction] = Math.abs(value).toString().split('.');
  const figures = whole.length < from ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  return `${value < 0 ? '-' : ''}${figures}${fraction === undefined ? '' : `.${fraction}`}`;
}
