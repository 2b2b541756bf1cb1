import { foldWord, monthSenses, weekdaySenses } from '../dates/date-words.ts';

/** A day that stands alone, or a date, has no more words; nothing is asked of the rest of a longer line. */
const MOST_PIECES = 6;
const DAY_OR_YEAR = /^\d{1,4}(?:st|nd|rd|th|\.)?$/u;

/** `Wednesday`, `Oct 5`: a day that does not tell the year. Within a story it may head a day of a diary. */
export function isLooseDay(text: string): boolean {
  if (/\d{3}/u.test(text)) return false;
  const words = firstWords(text);
  if (words.length > 3) return false;
  const known = words.filter(
    (word) => monthSenses(foldWord(word)).length > 0 || weekdaySenses(foldWord(word)).length > 0,
  ).length;
  return (
    known > 0 &&
    words.every(
      (word) =>
        DAY_OR_YEAR.test(word) || monthSenses(foldWord(word)).length > 0 || weekdaySenses(foldWord(word)).length > 0,
    )
  );
}

/** The words of a short line, and of a longer one so many that it is seen to be longer. */
function firstWords(text: string): readonly string[] {
  return text.split(/[\s,]+/u, MOST_PIECES).filter((word) => word !== '');
}

/** `3 days ago`, `Updated 2 hours ago`; a notice of copyright: neither is a headline or part of a story. */
const AGO =
  /^(?:(?:updated|published|posted|last updated|edited)[: ]+)?(?:(?:about |over )?\d{1,2}|an?|one) ?(?:min(?:ute)?|hour|hr|day)s? ago$|^\d{1,2} (?:week|month)s? ago$|^(?:vor \d{1,3} (?:minuten|stunden|tagen|wochen)|il y a \d{1,3} (?:minutes|heures|jours|semaines)|hace \d{1,3} (?:minutos|horas|días|semanas)|há \d{1,3} (?:minutos|horas|dias|semanas)|\d{1,3} (?:minuti|ore|giorni|settimane) fa|\d{1,3} (?:minuten|uur|dagen|weken) geleden)$/iu;
const COPYRIGHT_LINE =
  /^(?:©|\(c\)|copyright ?(?:©|\(c\))) ?\d{4}\b.{0,120}$|^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden)\.?$/iu;

const FIGURES_ONLY =
  /^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{8}$/u;

/** A line that has a date's form and is none (31 February, 2020-13-01, a month without a day): no headline is like that. */
export function isImpossibleDate(text: string): boolean {
  if (FIGURES_ONLY.test(text)) return true;
  if (!/\d{4}/u.test(text)) return false;
  const words = firstWords(text);
  if (words.length < 2 || words.length > 4) return false;
  const months = words.filter((word) => monthSenses(foldWord(word)).length > 0).length;
  const rest = words.every(
    (word) =>
      DAY_OR_YEAR.test(word) || monthSenses(foldWord(word)).length > 0 || weekdaySenses(foldWord(word)).length > 0,
  );
  return months === 1 && rest;
}

/** Whether a line of the head is an age (`3 days ago`) or a notice of copyright. */
export function isAgeOrCopyright(text: string): boolean {
  return AGO.test(text) || COPYRIGHT_LINE.test(text);
}
