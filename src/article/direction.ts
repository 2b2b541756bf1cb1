/** Primary language subtags written from right to left (CLDR `likelySubtags`, scripts Arab, Hebr, Syrc, Thaa, Nkoo, Adlm). */
const RIGHT_TO_LEFT = new Set(
  'ar arc arz azb bal bcc bqi ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr']);

/**
 * The direction in which a language is written.
 * @param language BCP 47 tag, e.g. `ar`, `ks-Deva`, `und`. A script subtag decides before the language does.
 */
export function direction(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/);
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}
