/** First year in which a newspaper was printed (the Strasbourg Relation); an earlier year is a misreading. */
const FIRST_YEAR = 1605;
/** A later year is a misreading or a placeholder (9999). Fixed, so that the clock decides nothing. */
const LAST_YEAR = 2100;

/**
 * A calendar day as `YYYY-MM-DD`, or null where there is no such day (31 February) or no newspaper of that year.
 * @param month 1 to 12.
 */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Weekday of a `YYYY-MM-DD` day in the Gregorian calendar, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A year of two figures as a year of four: 70 to 99 are 1970 to 1999, 00 to 29 are 2000 to 2029. Others are null: an archive
 * may well reach back to 1935. The limits are fixed, so that the same text means the same in every year.
 */
export function fullYear(twoFigures: number): number | null {
  if (twoFigures >= 70 && twoFigures <= 99) return 1900 + twoFigures;
  return twoFigures >= 0 && twoFigures <= 29 ? 2000 + twoFigures : null;
}

/** Two figures, with a leading zero. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
