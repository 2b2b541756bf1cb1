import { foldText } from './date-words.ts';
import type { DateOrder, DateReading } from './date-reading.ts';
import { parseDate } from './parse-date.ts';

/** A date found in a line of an article's head. */
export interface LineDate {
  readonly role: 'published' | 'updated';
  /** Whether the line said so in a word ("Published:"). */
  readonly labelled: boolean;
  readonly reading: NonNullable<DateReading>;
}

/** A line that holds a date, and what else stands in it (a byline, a section, a place), in order. */
export interface DateLine {
  readonly dates: readonly LineDate[];
  readonly others: readonly string[];
}

/** A longer line is prose. */
const LONGEST = 200;

/** Words before a date, folded, a language a line: en, de, fr, es, pt, it, nl, sv/da/no, fi, pl, cs, ru/uk, tr, el, ar, he, zh, ja, ko. */
const PUBLISHED =
  'first published|originally published|published|posted|released|created|submitted|date published|publication date|publish date|pub date|pubdate|date|filed|issued|added|' +
  'veroffentlicht|erschienen|erstellt|datum|vom|publiziert|' +
  'publie|date de publication|poste|paru|mis en ligne|' +
  'publicado|publicada|fecha de publicacion|fecha|creado|' +
  'data de publicacao|publicado em|data|postado|criado|' +
  'pubblicato|pubblicata|data di pubblicazione|' +
  'gepubliceerd|geplaatst|publicatiedatum|' +
  'publicerad|publicerat|publisert|offentliggjort|udgivet|' +
  'julkaistu|opublikowano|data publikacji|dodano|publikovano|zverejneno|vydano|' +
  'опубликовано|опубликован|дата публикации|дата|размещено|опубліковано|' +
  'yayinlanma|yayinlanma tarihi|giris|giris tarihi|tarih|δημοσιευση|δημοσιευτηκε|' +
  'نشر|نشر في|نشرت|تاريخ النشر|تاريخ|פורסם|תאריך|تاريخ انتشار|' +
  '发布时间|發布時間|发布|發布|发表于|發表於|日期|公開日|公開|配信|掲載|投稿日|게시|입력|등록|기사입력|승인';
const UPDATED =
  'last updated|last modified|last update|updated|update|modified|revised|date modified|edited|' +
  'zuletzt aktualisiert|aktualisiert|aktualisierung|stand|geandert|' +
  'mis a jour|mise a jour|derniere mise a jour|modifie|actualise|' +
  'actualizado|actualizada|ultima actualizacion|modificado|atualizado|atualizada|ultima atualizacao|' +
  'aggiornato|aggiornata|ultimo aggiornamento|modificato|' +
  'bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|uppdaterad|senast uppdaterad|oppdatert|sist oppdatert|opdateret|sidst opdateret|paivitetty|' +
  'aktualizacja|zaktualizowano|aktualizovano|upraveno|обновлено|обновлен|изменено|оновлено|guncelleme|guncellenme|son guncelleme|ενημερωση|' +
  'تحديث|اخر تحديث|عودكن|עודכן|更新时间|更新時間|更新日|更新|最終更新|수정|최종수정';
/** Labels of languages in whose countries a date in figures has the day first; Spanish is written in others too. */
const DAY_FIRST =
  /^(?:veroffentlicht|erschienen|publiziert|zuletzt aktualisiert|aktualisiert|publie|mis en ligne|mis a jour|mise a jour|derniere mise a jour|publicado em|atualizado em|pubblicato|pubblicata|aggiornato|gepubliceerd|bijgewerkt|opublikowano|опубликовано|обновлено)(?!\p{L})/u;
const LINK = '(?:on|at|the|am|um|le|el|il|em|op|den|w dniu|dne|в|στις|ב|في)?';
const LABEL = new RegExp(
  `^(?:(?:(${UPDATED})|(?:${PUBLISHED}))(?![\\p{L}])\\s*${LINK}\\s*[:：.\\-–—]?\\s*${LINK}(?![\\p{L}]))\\s*`,
  'u',
);

/** Marks between the parts of a head line. */
const PART_ENDS = /\s*[|·•‧●]\s*|\s+[–—-]\s+|\s*;\s+|\s{3,}|\t+/;
/** Where a second, labelled date begins without a mark before it. */
const SECOND_LABEL = new RegExp(`[\\s,(]+(?=(?:${UPDATED})(?![\\p{L}])[:\\s])`, 'u');
/** Words between a date and a byline. */
const BY =
  /(?<!\b(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext))\s+(?=(?:by|von|par|por|di|da|door|av|af|przez)\s+(?:\p{Lu}|admin(?:istrator)?(?!\p{L})|(?:the )?(?:staff|editors?|webmaster|newsroom|newsdesk)(?!\p{L})))/u;

/** What may stand before a date without a mark between: a byline, or a place or section of at most four capitalised words. */
const BESIDE_DATE =
  /^(?:(?:(?:[Ww]ritten |[Pp]osted |[Rr]eported |[Ss]tory )?[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez)\s.{2,70}|\p{Lu}[\p{L}\p{M}.'’-]*(?:,? \p{Lu}[\p{L}\p{M}.'’-]*){0,3})$/u;

/**
 * Reads a line of an article's head that holds a date, alone or labelled or beside a byline: `October 5, 2022`,
 * `Published: 5 Oct 2022, 10:22 | Updated: 6 Oct 2022`, `Posted on October 5, 2022 by Jane Doe`, `By Jane Doe | 5 October 2022`.
 * @returns null where no part of the line is a date as a whole: a date within prose is none.
 */
export function readDateLine(line: string, order: DateOrder): DateLine | null {
  // The length first: the pattern below would take quadratic time on a long run of spaces.
  if (line.length > LONGEST * 2) return null;
  const text = line.trim().replace(/^[*_#>\s]+|[*_\s]+$/g, '');
  // A date has a figure; eight figures alone may be any number.
  if (text.length > LONGEST || !hasFigure(text) || /^\d+$/.test(text)) return null;
  const whole = readPart(text, order);
  if (whole !== null) return { dates: [whole], others: [] };
  const submitted = readSubmitted(text, order);
  if (submitted !== null) return submitted;
  const dates: LineDate[] = [];
  const others: string[] = [];
  for (const part of partsOf(text)) {
    const date = readPart(part, order);
    if (date !== null) dates.push(date);
    else if (part !== '') others.push(part);
  }
  if (dates.length > 0) return { dates, others };
  return readTail(text, order);
}

/** The parts of a line; the cut marks inside a date ("5 - 10 - 2022") were already tried as a whole. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(PART_ENDS)) {
    const folded = foldText(part);
    // Folding keeps the length of what is looked for here in all but rare texts; then no second label is found.
    const from = LABEL.exec(folded)?.[0].length ?? 0;
    const second = folded.length === part.length ? SECOND_LABEL.exec(folded.slice(from)) : null;
    const cut = from + (second?.index ?? 0);
    const pieces = second === null || cut === 0 ? [part] : [part.slice(0, cut), part.slice(cut)];
    for (const piece of pieces) parts.push(...piece.split(BY).map((each) => each.replace(/^[\s,(]+|[\s,)]+$/g, '')));
  }
  return parts;
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** A figure of any script, or the Chinese character for a year. The first look is enough for most lines, and cheap. */
function hasFigure(text: string): boolean {
  return /\d/.test(text) || (NOT_ASCII.test(text) && /\p{Nd}|年/u.test(text));
}

function readPart(part: string, order: DateOrder): LineDate | null {
  if (part.length < 6 || !hasFigure(part)) return null;
  const plain = parseDate(part, { order });
  if (plain !== null) return { role: 'published', labelled: false, reading: plain };
  const folded = foldText(part);
  const label = LABEL.exec(folded);
  if (label === null) return null;
  const rest = folded.slice(label[0].length).replace(/^[[(]|[\])]$/g, '');
  const settled = order ?? (DAY_FIRST.test(folded) ? 'dmy' : null);
  const reading = parseDate(rest, { order: settled }) ?? parseDate(rest.toUpperCase(), { order: settled });
  return reading === null ? null : { role: label[1] === undefined ? 'published' : 'updated', labelled: true, reading };
}

const SUBMITTED =
  /^((?:submitted|posted|published|written|created|added|eingetragen|soumis) (?:by|von|par) .{2,60}?),? (?:on|at|am|le) (.+)$/i;

/** `Submitted by admin on Wed, 10/05/2022 - 10:03`: the date has a mark within it that elsewhere parts the line. */
function readSubmitted(text: string, order: DateOrder): DateLine | null {
  const [, by = '', when = ''] = SUBMITTED.exec(text) ?? [];
  const date = when === '' ? null : readPart(when.replace(/\s+[–-]\s+(?=\d{1,2}:\d{2})/, ' '), order);
  return date === null ? null : { dates: [{ ...date, labelled: true }], others: [by.replace(/^\S+ /, '')] };
}

/** `By Jane Doe, October 5, 2022`, `London, 5 October 2022`, `By Jane Doe on 5 October 2022`: a date after a comma or "on". */
function readTail(text: string, order: DateOrder): DateLine | null {
  const marks = [...text.matchAll(/,\s+|\s+on\s+|\s+am\s+|\s+le\s+|:\s+/g)].slice(0, 4);
  for (const mark of marks) {
    const date = readPart(text.slice(mark.index + mark[0].length).trim(), order);
    const before = text.slice(0, mark.index).trim();
    if (date !== null && BESIDE_DATE.test(before)) return { dates: [date], others: before === '' ? [] : [before] };
  }
  return null;
}
