/** Titles before a name, which lists of references leave out; written with a point or without. */
const TITLES = new Set(
  (
    'sir dame lord lady dr dra prof professor rev revd reverend mr mrs ms miss mx captain colonel lieutenant sergeant ' +
    'herr frau mme mlle monsieur madame señor señora doña sra srta dott'
  ).split(' '),
);
/** Of these some are names too, or mean something else, where no point follows: `Gen Sato`, `Ing Tan`. */
const SHORT_TITLES = new Set('hon fr sr gen col lt maj adm capt cmdr sgt ing'.split(' '));

/** Small words that open a family name: `van Beethoven`, `de la Cruz`, `bin Salman`. */
const PARTICLES = new Set(
  'van von vom zu zur zum der den ter ten te op de da do dos das del della delle dello degli di du des la le las los el al bin ibn bint af av'.split(
    ' ',
  ),
);

const AND = /^(?:and|und|et|y|e|en|og|och|i|&|и|και)$/u;
/** Of these, which also stand within one family name: `Ortega y Gasset`, `Costa e Silva`, `Puig i Cadafalch`. */
const AND_WITHIN = /^[yei]$/u;

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Whether a word joins two names. In lower case: `E` is an initial. */
export function isAnd(word: string): boolean {
  return AND.test(word);
}

export function isAndWithinName(word: string): boolean {
  return AND_WITHIN.test(word);
}

/** The words of a name without the titles before it: `Ian`, `McKellen` of `Sir Ian McKellen`. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const isThe = words[0]?.toLowerCase() === 'the' && words[1] !== undefined && isTitle(words[1]);
  const [first, ...rest] = isThe ? words.slice(1) : words;
  return first !== undefined && isTitle(first) ? withoutTitles(rest) : words;
}

function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/u, '').toLowerCase();
  return TITLES.has(bare) || (word.endsWith('.') && SHORT_TITLES.has(bare));
}
