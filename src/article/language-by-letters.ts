import { isEnglish, isEnglishAsExpected, isEnglishAtLength } from './english.ts';

/** A language told from text. */
export interface DetectedLanguage {
  /** BCP 47; `und` where it could not be told. Norwegian is `nb` or `nn`, Chinese carries its script. */
  readonly language: string;
  /** 0 to 1; 0 for `und`. */
  readonly confidence: number;
}

export const UNDETERMINED: DetectedLanguage = { language: 'und', confidence: 0 };
/** As much text as is looked at, in UTF-16 code units: more made no difference on news sentences. */
export const LANGUAGE_SAMPLE = 450;
/** The most that is ever looked at: before the detector is loaded, where English leaves a doubt or the archive's own language only has to be confirmed. */
export const LONGER_SAMPLE = 4000;
/** Fewer letters than this tell no language. */
const FEWEST_LETTERS = 16;
/** Share of the letters in one script from which the script alone tells the language. */
const MOSTLY = 0.5;

/** Scripts that news in one language only is written in (or nearly so). */
const ONE_LANGUAGE_SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];
const LETTER = /[\p{L}\p{M}]/gu;
/** No letters but Latin ones. */
const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;
const NOT_ASCII = /[\u0080-\uffff]/;
const HAN = /\p{Script=Han}/gu;
/** Kana among Han: from this share of the letters on the text is Japanese. */
const KANA_SHARE = 0.1;
/** Frequent characters that only one of the two ways of writing Chinese has. */
const TRADITIONAL = /[國會來說時這個們對為東問過業發經學電車開關長門馬體點黨總統與應該實際員買賣讓選舉]/g;
const SIMPLIFIED = /[国会来说时这个们对为东问过业发经学电车开关长门马体点党总统与应该实际员买卖让选举]/g;

/** Words that tell a neighbour apart which the detector does not know. */
const NEIGHBOURS: Readonly<Record<string, readonly (readonly [language: string, own: RegExp, other: RegExp])[]>> = {
  ms: [
    [
      'id',
      /\b(?:bahwa|karena|adalah|bisa|saat|kepada|tersebut|Rp|pemerintah|rabu|jumat|indonesia)\b/gi,
      /\b(?:bahawa|kerana|ialah|boleh|semasa|ringgit|kerajaan|malaysia|berkata|khamis|jumaat)\b/gi,
    ],
  ],
  nl: [
    [
      'af',
      /(?:^|\s)['’]n\s|\b(?:nie|hulle|sy|word|gesê|wat|vir)\b/gi,
      /\b(?:een|niet|zijn|wordt|ze|het|van de|voor)\b/gi,
    ],
  ],
  pt: [
    [
      'gl',
      /\b(?:unha|dunha|nunha|mércores|xoves|venres|luns|goberno|polo|pola|lles|xunta|tamén|máis)\b/gi,
      /\b(?:uma|não|numa|também|mais|pelo|pela|governo)\b/gi,
    ],
  ],
  no: [
    [
      'nn',
      /\b(?:ikkje|eit|ein|frå|også|kva|dei|vere|korleis|sidan)\b/gi,
      /\b(?:ikke|et|en|fra|hva|de|være|hvordan|siden)\b/gi,
    ],
  ],
  he: [
    [
      'yi',
      /[\u05f0-\u05f2]|\b(?:און|איז|דער|פון)\b|(?:^|\s)(?:און|איז|דער|פון)(?=\s)/g,
      /(?:^|\s)(?:של|את|על|לא)(?=\s)/g,
    ],
  ],
};

/**
 * Tells the language where letters and the commonest words do: scripts of one language, English beyond doubt, too little text.
 * Costs some microseconds and loads nothing; null where a detector must decide.
 * @param text Plain text; its first 450 characters are looked at, and for English its first 4,000.
 * @param expected BCP 47 language of the archive, or null: for it fewer words are enough.
 */
export function languageByLetters(text: string, expected: string | null = null): DetectedLanguage | null {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const letters = countLetters(sample);
  const byScript = NOT_ASCII.test(sample) ? languageByScript(sample, letters) : null;
  if (byScript !== null) return byScript;
  if (letters < FEWEST_LETTERS) return UNDETERMINED;
  const longer = text.slice(0, LONGER_SAMPLE);
  const isSo =
    isEnglish(sample) ||
    (LATIN.test(sample) && isEnglishAtLength(sample, longer)) ||
    (expected?.split('-')[0] === 'en' && (isEnglishAsExpected(sample) || isEnglishAsExpected(longer)));
  return isSo ? { language: 'en', confidence: 0.99 } : null;
}

function languageByScript(sample: string, letters: number): DetectedLanguage | null {
  if (letters === 0 || LATIN.test(sample)) return null;
  const enough = Math.min(0.99, 0.7 + letters / 200);
  const han = count(sample, HAN);
  for (const [script, language] of ONE_LANGUAGE_SCRIPTS) {
    const share = count(sample, script) / letters;
    if (
      share > MOSTLY ||
      (language === 'ja' && share > KANA_SHARE && han > 0) ||
      (language === 'ko' && share > KANA_SHARE && han > letters / 3)
    ) {
      return { language: among(language, sample), confidence: roundConfidence(enough) };
    }
  }
  if (han / letters <= MOSTLY) return null;
  const traditional = count(sample, TRADITIONAL);
  const simplified = count(sample, SIMPLIFIED);
  const language = traditional === simplified ? 'zh' : traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  return { language, confidence: roundConfidence(enough) };
}

/** The neighbour of a detected language where its own words are more, and the name BCP 47 prefers. */
export function among(language: string, sample: string): string {
  for (const [neighbour, own, other] of NEIGHBOURS[language] ?? []) {
    if (count(sample, own) > count(sample, other)) return neighbour;
  }
  return language === 'no' ? 'nb' : language === 'tl' ? 'fil' : language;
}

/** What `LETTER` finds; ASCII is counted by hand, since a pattern makes a text of each letter. */
export function countLetters(sample: string): number {
  let letters = 0;
  let others = '';
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 0x80) others += sample.charAt(at);
    else {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) letters++;
      // Halves of characters that do not belong together must not meet.
      if (others !== '' && !others.endsWith(' ')) others += ' ';
    }
  }
  return others === '' ? letters : letters + count(others, LETTER);
}

export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function roundConfidence(value: number): number {
  return Math.round(value * 100) / 100;
}
