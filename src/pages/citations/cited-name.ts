/** A name as a list of references wants it: taken apart, or whole where it is no person's or cannot be taken apart. */
export type CitedName =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly kind: 'whole'; readonly name: string };

/** Scripts in which a given name stands before a family name, with a space between. */
const SPLIT_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\s.,'’‘ʼ`´()-]+$/u;

/** Words that tell a newsroom, an agency or a body; in lower case. */
const BODIES = new Set(
  (
    'staff newsroom news desk editor editors editorial board correspondent correspondents reporter reporters writer writers ' +
    'agency agencies press service services team bureau wire reports committee council ministry office society library ' +
    'university institute association company times post herald courier gazette tribune journal observer chronicle ' +
    'redaktion agentur nachrichten dienst zeitung rédaction agence presse journal redacción agencia noticias redazione agenzia ' +
    'redactie redaktionen редакция агентство служба ' +
    'ap afp dpa efe ansa apa tass upi pti reuters xinhua kyodo bloomberg'
  ).split(' '),
);

/** Small words that open a family name: `van Beethoven`, `de la Cruz`, `bin Salman`. */
const PARTICLES = new Set(
  'van von vom zu zur zum der den ter ten te op de da do das dos del della delle dello degli di du des la le las los el al bin ibn bint af av'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/** Whether a byline names a newsroom, an agency or another body: `Reuters`, `Staff Reporter`, `The Editors`. */
export function isBody(byline: string): boolean {
  return /^(?:the|a|an|our)\s/iu.test(byline) || byline.split(/[\s,]+/u).some((word) => BODIES.has(word.toLowerCase()));
}

/**
 * Takes a byline's name apart.
 *
 * Whole: agencies and newsrooms, a single word, and names in scripts in which the order or the border of the names is not told by
 * spaces (Chinese, Japanese, Korean, Arabic, Hebrew, Indic ones …).
 *
 * @param byline as printed, e.g. `Tom Abara`, `Abara, Tom`, `Reuters`
 */
export function citedName(byline: string): CitedName {
  const whole: CitedName = { kind: 'whole', name: byline };
  if (!SPLIT_SCRIPTS.test(byline) || byline.includes('(') || isBody(byline)) return whole;
  const words = byline
    .replaceAll(',', ' , ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  if (words.at(-1) === ',') words.pop();
  const comma = words.indexOf(',');
  if (comma > 0 && words.lastIndexOf(',') === comma && comma < words.length - 1) {
    return person(words.slice(comma + 1), words.slice(0, comma), suffix);
  }
  if (comma >= 0 || words.length < 2) return whole;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return person(words.slice(0, start), words.slice(start), suffix);
}

function person(given: readonly string[], family: readonly string[], suffix: string | null): CitedName {
  return { kind: 'person', given: given.join(' '), family: family.join(' '), suffix };
}

/** `Abara, Tom`, or the name whole. */
export function familyFirst(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  return `${name.family}, ${name.given}${name.suffix === null ? '' : `, ${name.suffix}`}`;
}

/** `Tom Abara`, or the name whole. */
export function givenFirst(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  return `${name.given} ${name.family}${name.suffix === null ? '' : ` ${name.suffix}`}`;
}

/** `Abara, T.`, `Sartre, J.-P.`, or the name whole. */
export function withInitials(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const initials = name.given
    .replaceAll('.', '. ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .filter((piece) => piece !== '')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}${name.suffix === null ? '' : `, ${name.suffix}`}`;
}
