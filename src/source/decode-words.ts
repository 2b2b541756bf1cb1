/** Common words of ASCII letters alone, by the languages of `ALPHABETS` in Latin letters: they are the same bytes in every encoding. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for said with is on by',
  de: 'der die und das von den mit im zu ist ein nicht',
  fr: 'le la les des et du une est dans pour que qui par',
  es: 'el la de los que en las por con una se del',
  pt: 'o a os que do da de em uma para com ao foi',
  it: 'il di che la per della un con del sono le ha',
  sv: 'och att det som en av den till med har inte',
  da: 'og det at til af der med den som har er ikke',
  nl: 'de het een van en dat op voor met zijn is',
  fi: 'ja on ei oli se mutta kun',
  is: 'og sem ekki er var um',
  ca: 'el els que amb per una dels de la les',
  pl: 'w na z do nie jest i po od',
  cs: 'v na se je z do byl pro ale',
  sk: 'v na sa je z do bol pre ale',
  hu: 'a az hogy nem egy is volt',
  hr: 'je u na i se da su od',
  ro: 'de la din cu pe un a care',
  tr: 've bir bu ile de da',
  lt: 'ir kad su tai bet',
  lv: 'un ir no ar ka',
  et: 'ja on ei oli et',
};
const LANGUAGES_OF = wordIndex();

/** Words from which, and share of them from which, common words tell a language. */
const FEWEST = 4;
const LEAST_SHARE = 0.1;
/** A language with at least so large a part of the best one's common words may be the text's as well. */
const NEAR = 0.6;

/**
 * Languages that the plain words of a text speak for, whatever its encoding.
 * @param sample Bytes of the text.
 * @returns The best and those near it; null where the words tell nothing.
 */
export function languagesByWords(sample: Uint8Array): ReadonlySet<string> | null {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1').toLowerCase();
  const hits = new Map<string, number>();
  let words = 0;
  for (const [word] of text.matchAll(/(?<![\w\u0080-\u00ff])[a-z]+(?![\w\u0080-\u00ff])/g)) {
    words++;
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const best = Math.max(0, ...hits.values());
  if (best < FEWEST || best < words * LEAST_SHARE) return null;
  return new Set([...hits].filter(([, count]) => count >= best * NEAR).map(([language]) => language));
}

function wordIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON_WORDS))
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
}
