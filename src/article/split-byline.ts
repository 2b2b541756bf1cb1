/** "By" at the start of a byline as printed, in the languages of the corpora. Longest first. */
const BY =
  /^(?:written by|posted by|reported by|words by|story by|by|von|par|por|di|door|av|af|przez|от|από|texto de)[ \t:]+/iu;
/** Of these what begins no name, in whatever language. */
const BY_ALONE = /^(?:written by|posted by|reported by|words by|story by|by|texto de)[ \t:]+/iu;
/** The others: each is also a name (Di Orr, Par Lagerkvist, Von Miller), so that the article's language decides. */
const BY_OF: Readonly<Record<string, RegExp>> = {
  de: /^von[ \t]+/iu,
  fr: /^par[ \t]+/iu,
  es: /^por[ \t]+/iu,
  pt: /^por[ \t]+/iu,
  it: /^di[ \t]+/iu,
  nl: /^door[ \t]+/iu,
  sv: /^av[ \t]+/iu,
  nb: /^av[ \t]+/iu,
  nn: /^av[ \t]+/iu,
  no: /^av[ \t]+/iu,
  da: /^af[ \t]+/iu,
  pl: /^przez[ \t]+/iu,
  ru: /^от[ \t]+/iu,
  bg: /^от[ \t]+/iu,
  el: /^από[ \t]+/iu,
};
/** With a colon it is a label in any. */
const BY_LABEL = /^(?:von|par|por|di|door|av|af|przez|от|από)[ \t]*:[ \t]*/iu;

/** A role or an address after the name: "Jane Doe, Staff Writer", "Jane Doe <jane@…>", "Jane Doe (AFP)". */
const EMAIL = /[<([]?\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b[>)\]]?/gu;
const ROLE =
  /^(?:.*\b)?(?:staff|senior|chief|special|guest|contributing|political|business|sports?|science)?\s*(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|photographers?|journalists?|redakteur(?:in)?|reporter(?:in)?|journaliste|rédacteur|rédactrice|redactor[ae]?|periodista)(?:\s.*)?$/iu;

/** Words that stand in names of bodies, which are not divided at "and": "Centers for Disease Control and Prevention". */
const BODY =
  /\b(?:and sons|department|ministry|office|committee|council|center|centers|centre|agency|institute|university|society|association|services?|company|co|inc|ltd|llc|press|news|team|staff|bureau|group|foundation|board|commission|administration|division|school|college|house|museum|of|for|the)\b/iu;
const AND = /\s+(?:and|&|und|et|y|e|en|og|och|i|и|και)\s+/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|m\.?p|mba|ma|msc|rn|cpa|j\.?d)\.?$/iu;
const PERSON_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
const PARTICLE = /^(?:de|da|di|del|della|van|von|der|den|la|le|du|dos|das|bin|ibn|al|el|ter|zu|af|av|y|st\.?)$/u;

/**
 * Names of persons or bodies from a byline as printed: without "By", roles and addresses, divided at commas,
 * semicolons and "and" only where both sides are names of persons by themselves.
 */
export function splitByline(printed: string): readonly string[] {
  return namesIn(withoutAddress(printed).replace(BY, ''));
}

/**
 * The same for a field that holds names: a word that is "By" in one language and a name in another is taken off only in an
 * article of that language, or where it is a label (`Von: …`).
 * @param language BCP 47 of the article, null where it is not said
 */
export function splitBylineField(written: string, language: string | null): readonly string[] {
  const bare = withoutAddress(written).replace(BY_ALONE, '').replace(BY_LABEL, '');
  const by = language === null ? undefined : BY_OF[language.split('-')[0]?.toLowerCase() ?? ''];
  return namesIn(by === undefined ? bare : bare.replace(by, ''));
}

/** A byline without e-mail addresses, on one line. */
export function withoutAddress(printed: string): string {
  return printed.replace(EMAIL, ' ').replace(/\s+/g, ' ').trim();
}

function namesIn(bare: string): readonly string[] {
  const names: string[] = [];
  for (const part of bare.trim().split(/\s*[;|•]\s*/)) {
    for (const name of splitCommas(part)) names.push(...splitAnd(name));
  }
  return [...new Set(names.map(trimName).filter((name) => name !== '' && /[\p{L}\p{N}]/u.test(name)))];
}

function splitCommas(part: string): readonly string[] {
  const pieces = part.split(/\s*,\s*/);
  if (pieces.length === 1) return pieces;
  const names: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const previous = names.at(-1);
    if (previous !== undefined && SUFFIX.test(piece)) names[names.length - 1] = `${previous}, ${piece}`;
    else if (index > 0 && ROLE.test(piece)) continue;
    else names.push(piece.replace(/^(?:and|&|und|et|y)\s+/iu, ''));
  }
  // "Doe, Jane" is one name the library's way round; so is anything whose parts are no names by themselves.
  const divisible = names.every((name) => AND.test(name) || isPerson(name.replace(/,.*$/, '')));
  if (names.length > 1 && !divisible) return [part];
  return names;
}

function splitAnd(name: string): readonly string[] {
  const parts = name.split(AND);
  if (parts.length < 2) return [name];
  if (BODY.test(name)) return [name];
  return parts.every(isPerson) ? parts : [name];
}

/** Whether a text is written as the name of one person: two to five words, each written as a name. A single word is none: "Simon & Schuster", "Doe, Jane". */
export function isPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || BODY.test(name)) return false;
  return words.every((word) => PERSON_WORD.test(word) || PARTICLE.test(word));
}

function trimName(name: string): string {
  return name.replace(/^[\s,;:–—|-]+|[\s,;:–—|-]+$/gu, '').replace(/\s+/g, ' ');
}
