import { NAME_PARTICLES, properCase } from './byline-names.ts';
import { isPublicationName } from './publication-name.ts';

/**
 * Words that open a byline, a language a line: en, de, fr, es/pt, it, nl, sv/no/da, fi, pl, cs/sk, ru/uk, tr, id/ms, ar, fa, he, hu, ro.
 * The plain ones must be followed by a capital, since each is a common word.
 */
const OPENERS =
  '(?:(?:story|words|text|reported|reporting|written|posted|article|analysis|opinion|commentary|review|interview|compiled|edited)(?: and (?:photos?|photographs|pictures))? by|by|' +
  'ein (?:beitrag|kommentar|artikel|bericht|gastbeitrag|interview) von|von|eine analyse von|' +
  'propos recueillis par|par|' +
  'escrito por|publicado por|redactado por|por|texto de|texto:|' +
  'a cura di|articolo di|servizio di|di|' +
  'door|tekst:|av|af|tekst av|text av|text:|texte:|texte de|teksti:|kirjoittaja:|przez|tekst|autor:|autorka:|autoři:|auteur:|auteurs:|author:|authors:|autore:|autori:|autor|verfasser:|' +
  'автор:|авторы:|текст:|yazan:|haber:|oleh:?|penulis:|بقلم:?|كتب:?|כתב:|מאת:?|írta:|szerző:|de:)';
const OPENER = new RegExp(
  `^(?:[-–—•*_]+\\s*)?(?:${OPENERS})[\\s\\u00a0]*[:\\-–—]?[\\s\\u00a0]*(?=[\\p{Lu}\\p{Lo}“"@])`,
  'iu',
);
/** Openers that need no capital after them, since they end in a colon. */
const LONGEST_LINE = 200;
const MOST_NAMES = 12;

const AGENCIES =
  'AFP|AP|Reuters|dpa|UPI|ANSA|EFE|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Kyodo News|Jiji|Yonhap|PTI|IANS|ANI|ANP|Belga|APA|SDA|Keystone-SDA|TT|NTB|Ritzau|STT|PAP|ČTK|CTK|TASR|MTI|' +
  'Anadolu Agency|Agence France-Presse|Associated Press|The Associated Press|Press Association|PA Media|PA|Canadian Press|The Canadian Press|Bloomberg|Bloomberg News|Dow Jones|CNN|BBC|BBC News|epd|KNA|sid|' +
  'Europa Press|Lusa|Agência Brasil|Antara|Bernama|AAP|NZPA|Bloomberg Línea|AGERPRES|HINA|Tanjug|BTA|BelTA|Ukrinform|WAM|SPA|MENA|IRNA';
const AGENCY = new RegExp(`^(?:${AGENCIES})$`, 'i');
/** Credits without a name that stand alone on a line. */
const UNNAMED = /^(?:Our |From our )?(?:Staff Writer|Staff Reporter|(?:Own |Special )?Correspondent)s?$/i;

/** Roles, which are no names; a whole part that begins or ends so is dropped. */
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|contributing|chief|bureau|special to|for the|freelance|journalists?|photographers?|news service|intern|fellow|professor of|director of|producer|critic|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste|envoyée? spéciale?|correspondante?|rédact(?:eur|rice)|periodista|redactor|corresponsal|enviad[oa] especial|redacción|repórter|da redação|editora?|inviat[oa]|corrispondente|redazione|verslaggever|redacteur|redaktör|toimittaja|dziennikarz|korespondent|корреспондент|обозреватель|muhabir)\b/i;
/** Words of the house that somebody belongs to; behind a name and a comma it is no second author. */
const HOUSE =
  /\b(?:department|ministry|university|college|school|institute|institution|academy|agency|administration|bureau|office|council|commission|committee|cent(?:er|re)|association|foundation|society|union|federation|corporation|company|inc|ltd|llc|service|services|group|division|laboratory|library|museum|hospital|ministerium|universität|hochschule|institut|verein|stiftung|ministère|université|ministerio|universidad|universidade|ministério|università|ministero|universiteit)\b/iu;
const MAIL_OR_HANDLE =
  /(?:[\w.+-]{1,64}@[\w.-]{1,100})|(?:(?:^|\s)@\w{1,30})|(?:\bhttps?:\/\/\S{1,200})|(?:\b(?:twitter|x|facebook|instagram)\.com\/\S{1,60})/gi;
/** Words that join two names. */
const AND =
  /\s*(?:,?\s(?:and|und|et|y|e|ed|en|och|og|ja|i|oraz|a|и|та|ve|dan|with|mit|avec|con|com|و|AND|UND|ET|Y|OCH|OG|ORAZ|И|WITH)\s(?=\p{Lu}|\p{Lo})|\s&\s|;|\s\/\s|\s\|\s|\s[–—]\s|•|、|،)\s*/u;

/** A line in ASCII with nothing that stands in no name: told without Unicode's tables. */
const ASCII_NAME = /^[A-Za-z.'& -]*$/;
/** What stands in no name by itself. */
const NOT_ONE = /[^\p{L}\p{M}.'’& -]/u;

/** `in London`, `for The Post` behind a name. */
const PLACE_TAIL = /(?<=\S\s\S{1,40})\s(?:in|at|for|from|aus|à|em|en)\s\p{Lu}[^,;]{0,60}$/u;

/** Behind a name, a bar and what may be the paper: `By Jane Doe | The Courier`. */
const BEHIND_BAR = / ?[|•·] ?([^|•·]+)$/u;

/** Words that no name has: then the line is prose ("By Friday the town was flooded"). */
const NOT_A_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|These|Those|Now|Then|Next|Far|Some|All|Day|Night|Law|Contrast|Comparison|Definition|Default|Choosing|Most|Many|Any|Heute|Morgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Exemple|Contre|Ejemplo|Favor|Fin|Esempio)$/;

/**
 * Reads a line that is a byline as a whole: `By JANE DOE and John Q. Public, Staff Writer`, `Von Anna Müller`, `Par Jean Dupont`.
 * Names in capitals are set as names; agencies stay bylines; roles, addresses and handles are dropped.
 * @returns The names in order, none twice; null where the line is no byline.
 */
export function parseByline(line: string): string[] | null {
  const text = line.trim();
  if (text.length > LONGEST_LINE || text.length < 4) return null;
  const opener = OPENER.exec(text);
  if (opener === null) return AGENCY.test(text) || UNNAMED.test(text) ? [text] : null;
  return namesOf(text.slice(opener[0].length), isCapitals(text));
}

/**
 * The names in a credit that a source names as one (an author field), without "By" at its front or with it.
 * @returns null where nothing in it is a name.
 */
export function parseNames(credit: string): string[] | null {
  const text = credit.trim();
  if (text === '' || text.length > LONGEST_LINE) return null;
  const opener = OPENER.exec(text);
  return namesOf(opener === null ? text : text.slice(opener[0].length), isCapitals(text));
}

/**
 * The word that the name in a credit begins with, as `parseNames` gives it: a credit of letters alone in which nothing joins two names.
 * Far quicker than to read the names.
 *
 * @returns null where there may be several names, or the first word is not written as words are.
 */
export function firstWordOfOneName(credit: string): string | null {
  const opener = OPENER.exec(credit);
  const rest = opener === null ? credit : credit.slice(opener[0].length);
  return (!ASCII_NAME.test(rest) && NOT_ONE.test(rest)) || AND.test(rest)
    ? null
    : (/^\p{Lu}\p{Ll}+(?= )/u.exec(rest)?.[0] ?? null);
}

const NAME_AND_ROLE =
  /^(?<name>\p{Lu}[^,:;!?"“”]{3,50}), (?:(?:senior|chief|special|political|business|sports|foreign|education|health|crime|courts?|environment|science|diplomatic|city|regional|local democracy) ){0,2}(?:staff (?:writer|reporter|correspondent)|correspondent|reporter)$/iu;

/** `Jane Doe, Staff Writer` without "By": a byline below a headline. A name and another role may be a headline. */
export function parseNameAndRole(line: string): string[] | null {
  const name = NAME_AND_ROLE.exec(line.trim())?.groups?.['name'];
  if (name === undefined || !name.includes(' ') || !looksLikeName(name)) return null;
  return [properCase(name, isCapitals(line))];
}

function withoutPaper(credit: string): string {
  const tail = BEHIND_BAR.exec(credit);
  const paper = tail?.[1]?.trim() ?? '';
  // Papers are also called without their article.
  const isPaper = isPublicationName(paper) || isPublicationName(`The ${paper}`);
  return tail !== null && isPaper ? credit.slice(0, tail.index) : credit;
}

function namesOf(credit: string, capitals: boolean): string[] | null {
  const cleaned = credit
    .replace(MAIL_OR_HANDLE, ' ')
    .replace(/\s*\([^()]{1,60}\)/g, (aside) =>
      AGENCY.test(aside.trim().slice(1, -1)) ? ` ; ${aside.trim().slice(1, -1)}` : ' ',
    );
  if (/[.!?…]["”’]?$/.test(cleaned.trim()) && !/(?:\b\p{Lu}|[JS]r|Dr|II|III|M\.A)\.$/u.test(cleaned.trim())) {
    if (cleaned.trim().split(/\s+/).length > 5) return null;
  }
  const names: string[] = [];
  for (const group of withoutPaper(cleaned).split(AND)) {
    const parts = group.split(/\s*,\s*/);
    for (let index = 0; index < parts.length; index++) {
      const part = (parts[index] ?? '')
        .replace(/^[\s"“”'•*_:–—-]+|[\s"“”'•*_:|–—-]+$/gu, '')
        .replace(/\s+/g, ' ')
        .replace(PLACE_TAIL, '');
      if (part === '') continue;
      // A single word after a comma is a place, not a second name.
      if (index > 0 && names.length > 0 && !part.includes(' ') && part.length > 3 && !AGENCY.test(part)) continue;
      if (/^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Esq)\.?$/i.test(part) && names.length > 0) {
        if (/^(?:Jr|Sr|II|III|IV)/i.test(part)) names[names.length - 1] = `${names.at(-1)} ${part}`;
        continue;
      }
      const known = AGENCY.test(part);
      if (!known && index > 0 && names.length > 0 && HOUSE.test(part)) continue;
      if (!known && ROLE.test(part)) {
        if (names.length === 0 && index === 0) {
          const bare = withoutRole(part);
          if (bare !== null) names.push(properCase(bare, capitals));
          else if (/^staff$|^(?:our )?(?:staff|correspondents?)/i.test(part)) names.push(part);
        }
        continue;
      }
      if (!known && !looksLikeName(part)) {
        if (names.length > 0 && index > 0) continue;
        return null;
      }
      names.push(known ? part : properCase(part, capitals));
    }
  }
  const unique = names.filter(
    (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  );
  return unique.length === 0 || unique.length > MOST_NAMES ? null : unique;
}

/** `JANE DOE Staff Writer`, `Jane Doe of The Post Staff`: the name before the role; null where there is none. */
function withoutRole(part: string): string | null {
  const found = ROLE.exec(part);
  const before =
    found === null
      ? ''
      : part
          .slice(0, found.index)
          .replace(
            /\b(?:of|the|our|senior|national|political|sports|chief|foreign|investigative|science|health|business)\s*$/i,
            '',
          )
          .trim();
  return looksLikeName(before) && before.includes(' ') ? before : null;
}

/** One to six words, each capitalised or a particle; no figures, no sentence. Scripts without capitals: short and without full stop. */
function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /\d|[!?:;“”"<>{}[\]=]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  if (NOT_A_NAME.test(words[0] ?? '') && !/^(?:April|May|June|August|The)$/.test(words[0] ?? '')) return false;
  if (/^(?:April|May|June|August|The)$/.test(words[0] ?? '') && words.length === 1) return false;
  return words.every((word, index) => {
    if (/^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word)) return true;
    if (/^(?:d|l|al|el|ul)[’'-]\p{Lu}/iu.test(word)) return true;
    return NAME_PARTICLES.has(word.toLowerCase()) && (index > 0 || words.length > 1);
  });
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text.replace(/^\S+\s/, ''));
}
