/** Small words within names, kept in lower case where the rest of the name is set as a name. */
export const NAME_PARTICLES = new Set(
  'de da do das dos del della delle dello degli di du des d la le las los el al van von vom zu zum zur der den ter ten te op bin ibn bint abu ben af av y e i und and of mac st ou'.split(
    ' ',
  ),
);
/** In capitals these begin a Spanish, Italian or French surname as often as not; set as `De La Cruz` where they follow a given name. */
const CAPITALISED_PARTICLES = new Set([
  'de',
  'la',
  'las',
  'los',
  'del',
  'di',
  'da',
  'du',
  'le',
  'van',
  'von',
  'della',
  'dos',
  'das',
  'der',
  'den',
  'ter',
  'el',
  'al',
  'bin',
  'y',
  'e',
]);
const ROMAN = /^(?:I{1,3}|IV|V|VI{1,3})$/;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/**
 * Sets a name printed in capitals as names are written: `JANE McDONALD` is `Jane McDonald`, `MARÍA DE LA CRUZ` is `María de la Cruz`,
 * `J.R.R. TOLKIEN` keeps its initials, `O'BRIEN` is `O’Brien` with its own apostrophe. Other names stay as they are.
 * @param allCapitals Whether the whole line is in capitals: then each word is set; else only words of three letters and more.
 */
export function properCase(name: string, allCapitals: boolean): string {
  const words = name.split(' ');
  const capitals = words.filter((word) => isCapitalWord(word) && !INITIALS.test(word));
  if (
    capitals.length === 0 ||
    (!allCapitals &&
      capitals.length < words.filter((word) => /\p{Lu}\p{L}/u.test(word) && !INITIALS.test(word)).length &&
      capitals.every((word) => word.length < 4))
  )
    return name;
  return words
    .map((word, index) => {
      if (word.includes('.') && INITIALS.test(word)) return word;
      if (/^\p{Lu}$/u.test(word))
        return CAPITALISED_PARTICLES.has(word.toLowerCase()) && index > 0 && index < words.length - 1
          ? word.toLowerCase()
          : word;
      if (ROMAN.test(word) && index > 0) return word;
      if (/^(?:JR|SR|ST|DR|MR|MRS|MS)\.?$/.test(word)) return capitalise(word);
      if (!isCapitalWord(word)) return word;
      if (index > 0 && index < words.length - 1 && CAPITALISED_PARTICLES.has(word.toLowerCase()))
        return word.toLowerCase();
      return setWord(word);
    })
    .join(' ');
}

/** In capitals but for the small letters of `Mc`, `Mac`, `de`. */
function isCapitalWord(word: string): boolean {
  return /^(?:Mc|Mac|Di|De|La|Le|O['’])?[\p{Lu}\p{M}.'’-]{2,}$/u.test(word);
}

function setWord(word: string): string {
  return word
    .split('-')
    .map((piece) => {
      const mac = /^(Mc|MC|Mac|Di|De|La|Le)(?=\p{Lu}{2})/u.exec(piece);
      if (mac !== null && (mac[1] !== 'MC' || piece.length > 4)) {
        const prefix = mac[1] === 'MC' ? 'Mc' : (mac[1] ?? '');
        return prefix + capitalise(piece.slice(prefix.length));
      }
      const apostrophe = /^([OD]|DELL|L)(['’])(?=\p{Lu}{2})/u.exec(piece);
      if (apostrophe !== null)
        return capitalise(apostrophe[1] ?? '') + (apostrophe[2] ?? '') + capitalise(piece.slice(apostrophe[0].length));
      return capitalise(piece);
    })
    .join('-');
}

function capitalise(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}
