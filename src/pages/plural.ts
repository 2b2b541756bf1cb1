/** The plural categories of CLDR. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Rule = (n: number) => PluralForm;

const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

const other: Rule = () => 'other';
const oneOnly: Rule = (n) => (n === 1 ? 'one' : 'other');
const zeroOrOne: Rule = (n) => (n === 0 || n === 1 ? 'one' : 'other');
const millions = (one: Rule): Rule => {
  return (n) => (n !== 0 && n % 1_000_000 === 0 ? 'many' : one(n));
};
const eastSlavic: Rule = (n) => {
  if (n % 10 === 1 && n % 100 !== 11) return 'one';
  return within(n % 10, 2, 4) && !within(n % 100, 12, 14) ? 'few' : 'many';
};
const southSlavic: Rule = (n) => {
  const form = eastSlavic(n);
  return form === 'many' ? 'other' : form;
};
const polish: Rule = (n) => {
  if (n === 1) return 'one';
  return within(n % 10, 2, 4) && !within(n % 100, 12, 14) ? 'few' : 'many';
};
const czech: Rule = (n) => (n === 1 ? 'one' : within(n, 2, 4) ? 'few' : 'other');
const slovenian: Rule = (n) => {
  const last = n % 100;
  return last === 1 ? 'one' : last === 2 ? 'two' : within(last, 3, 4) ? 'few' : 'other';
};
const lithuanian: Rule = (n) => {
  if (within(n % 100, 11, 19) || n % 10 === 0) return 'other';
  return n % 10 === 1 ? 'one' : 'few';
};
const latvian: Rule = (n) => {
  if (n % 10 === 0 || within(n % 100, 11, 19)) return 'zero';
  return n % 10 === 1 ? 'one' : 'other';
};
const romanian: Rule = (n) => (n === 1 ? 'one' : n === 0 || within(n % 100, 1, 19) ? 'few' : 'other');
const arabic: Rule = (n) => {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  return within(n % 100, 3, 10) ? 'few' : within(n % 100, 11, 99) ? 'many' : 'other';
};
const hebrew: Rule = (n) => (n === 1 ? 'one' : n === 2 ? 'two' : 'other');
const icelandic: Rule = (n) => (n % 10 === 1 && n % 100 !== 11 ? 'one' : 'other');
const irish: Rule = (n) => {
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  return within(n, 3, 6) ? 'few' : within(n, 7, 10) ? 'many' : 'other';
};
const welsh: Rule = (n) => (['zero', 'one', 'two', 'few', 'other', 'other', 'many'] as const)[n] ?? 'other';

/** Languages whose rule is not "one for 1, other for the rest". */
const RULES: ReadonlyMap<string, Rule> = new Map(
  (
    [
      ['ja zh yue ko vi th id ms lo my km bo jv', other],
      ['hi bn fa gu kn am as zu hy', zeroOrOne],
      ['fr', millions(zeroOrOne)],
      ['pt', millions(zeroOrOne)],
      ['es it ca pt-PT', millions(oneOnly)],
      ['ru uk be', eastSlavic],
      ['hr sr bs sh', southSlavic],
      ['pl', polish],
      ['cs sk', czech],
      ['sl', slovenian],
      ['lt', lithuanian],
      ['lv', latvian],
      ['ro', romanian],
      ['ar', arabic],
      ['he', hebrew],
      ['is mk', icelandic],
      ['ga', irish],
      ['cy', welsh],
    ] as const
  ).flatMap(([languages, rule]) => languages.split(' ').map((language) => [language, rule] as const)),
);

/**
 * The form of a word that a number asks for. Written out, and not asked of `Intl`, so that the same words come out
 * whatever the machine knows of languages.
 *
 * @param language BCP 47 @param n a whole number of things. Source of the rules: CLDR 46, `plurals.xml`, cardinals.
 */
export function pluralForm(language: string, n: number): PluralForm {
  const rule = RULES.get(language) ?? RULES.get(language.split('-')[0] ?? '') ?? oneOnly;
  return rule(n);
}

/** Every form that whole numbers ask for in a language, in CLDR's order: what a table of its words must give. */
export function pluralForms(language: string): readonly PluralForm[] {
  const numbers = [...Array(201).keys(), 1_000_000];
  const forms = new Set(numbers.map((n) => pluralForm(language, n)));
  return (['zero', 'one', 'two', 'few', 'many', 'other'] as const).filter((form) => forms.has(form));
}
